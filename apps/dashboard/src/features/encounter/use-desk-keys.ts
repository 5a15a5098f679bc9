"use client";
import type { Statement } from "@swasya/domain/note";
import { useKeys } from "../keys/use-keys.ts";
import { CURSOR_KEYS, type CursorRow, type KeyOutcome, type LineAct, pressKey } from "./cursor.ts";
import { lineId, sectionId } from "./desk.ts";
import { goTo } from "./go-to.ts";
import { useLines } from "./use-page-lines.ts";

interface DeskKeysOptions {
  readonly rows: readonly CursorRow[];
  readonly act: (act: LineAct, key: string) => void;
}

export const spokenIn = (statement: Pick<Statement, "evidence"> | undefined) =>
  statement?.evidence.find((piece) => piece.kind === "spoken");

/** The words that carry the line: of a question and its answer the answer. */
export const answeringWords = (statement: Pick<Statement, "evidence"> | undefined) =>
  statement?.evidence.findLast((piece) => piece.kind === "spoken");

/** The whole first line of the row lies inside the part of the note that scrolls. */
function isInView(key: string | undefined): boolean {
  const line = key === undefined ? null : document.getElementById(lineId(key));
  const frame = line?.closest(".encounter-body")?.getBoundingClientRect();
  if (!line || !frame) return false;
  const { top, bottom } = line.getBoundingClientRect();
  return top >= frame.top - 1 && Math.min(bottom, top + 20) <= frame.bottom + 1;
}

const focusedRow = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>("[data-row]")?.dataset.row;

/** The keys of the page's lines: all of them move the cursor or act on the line that has it. */
export function useDeskKeys({ rows, act }: DeskKeysOptions): void {
  const { selectedId: cursor, select, acted } = useLines();
  const follow = (outcome: KeyOutcome) => {
    switch (outcome.kind) {
      case "act":
        return act(outcome.act, outcome.key);
      case "go":
        select(outcome.key);
        return goTo(lineId(outcome.key));
      case "section":
        select(undefined);
        return goTo(sectionId(outcome.section));
      case "none":
        return undefined;
    }
  };
  const press = (key: string) => () =>
    follow(
      pressKey(key, rows, {
        cursor,
        focused: focusedRow(),
        inView: isInView(cursor),
        justActed: acted?.key,
      }),
    );
  useKeys(Object.fromEntries(CURSOR_KEYS.map((key) => [key, press(key)])));
}
