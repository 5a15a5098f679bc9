"use client";
import { useKeys } from "../keys/use-keys.ts";
import type { Desk } from "./desk.ts";
import { allLines } from "./model.ts";

/** The keys that act on the selected line. */
export function useDeskKeys(desk: Desk): void {
  const line = allLines(desk.soap).find(({ statementId }) => statementId === desk.selectedId);
  const words = line?.evidence.find((piece) => piece.kind === "spoken");
  useKeys({
    " ": words && (() => desk.player.toggle(words)),
    e: line && (() => desk.write({ kind: "change", statementId: line.statementId }, line.text)),
    p: line && (() => desk.decide("keep", line.statementId)),
    r: line && (() => desk.decide("remove", line.statementId)),
  });
}
