"use client";
import { createContext, useContext, useEffect, useState } from "react";
import { goTo } from "./go-to.ts";
import { lineId } from "./desk.ts";

/** What was done to a line or a medicine just now. */
export interface JustActed {
  readonly key: string;
  readonly act:
    | "keep"
    | "remove"
    | "change"
    | "add"
    | "add-heard"
    | "dismiss-heard"
    | "confirmed"
    | "wrong"
    | "undo";
  /** The line's words, for the offer to take it back. */
  readonly text: string;
}

/** The lines of the open page, statements and medicines alike: which has the cursor, which was acted on. */
export interface PageLines {
  readonly selectedId: string | undefined;
  readonly select: (key: string | undefined) => void;
  readonly acted: JustActed | undefined;
  readonly did: (acted: JustActed) => void;
}

/** So long an act offers its Undo by itself; after that its line still does. */
const UNDO_OFFERED_MS = 10_000;

export function usePageLines(): PageLines {
  const [selectedId, select] = useState<string>();
  const [acted, act] = useState<JustActed>();
  useEffect(() => {
    if (!acted) return undefined;
    // The button that was pressed is gone: the keys go on from its line.
    goTo(lineId(acted.key));
    const timer = setTimeout(() => act(undefined), UNDO_OFFERED_MS);
    return () => clearTimeout(timer);
  }, [acted]);
  const did = (next: JustActed) => {
    select(next.key);
    act(next);
  };
  return { selectedId, select, acted, did };
}

export const LinesContext = createContext<PageLines | undefined>(undefined);

export function useLines(): PageLines {
  const lines = useContext(LinesContext);
  if (!lines) throw new Error("useLines needs a page with lines");
  return lines;
}
