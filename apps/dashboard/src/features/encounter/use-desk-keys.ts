"use client";
import { useKeys } from "../keys/use-keys.ts";
import type { Desk } from "./desk.ts";
import { sameTarget } from "./edits-model.ts";
import { allLines } from "./model.ts";

/** The keys that act on the selected line. */
export function useDeskKeys(desk: Desk): void {
  const line = allLines(desk.soap).find(({ statementId }) => statementId === desk.selectedId);
  const writing = line && sameTarget(desk.typing?.target, { kind: "change", statementId: line.statementId });
  const words = line?.evidence.find((piece) => piece.kind === "spoken");
  useKeys({
    " ": words && (() => desk.player.toggle(words)),
    e:
      line && !writing
        ? () => desk.write({ kind: "change", statementId: line.statementId }, line.text)
        : undefined,
    p: line && (() => desk.decide("keep", line.statementId)),
    r: line && (() => desk.decide("remove", line.statementId)),
  });
}
