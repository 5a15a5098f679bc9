"use client";
import { useEffect, useRef } from "react";

export type KeyActs = Readonly<Record<string, (() => void) | undefined>>;

/** `j`, `?`, `Ctrl+Enter`, `Ctrl+Shift+Enter`. The letter of the key, so Shift changes nothing for letters. */
export const keyName = (event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey">): string => {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (!event.ctrlKey && !event.metaKey) return key;
  return event.shiftKey ? `Ctrl+Shift+${key}` : `Ctrl+${key}`;
};

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;

/** A focused button acts on Space and Enter by itself; only a line of the note gives its Space away, to be played. */
const actsItself = (target: EventTarget | null, key: string): boolean =>
  (key === " " || key === "Enter") &&
  target instanceof HTMLElement &&
  target.closest("button:not([data-line]), a, summary") !== null;

const isCovered = (): boolean => document.querySelector('[role="dialog"], [role="menu"]') !== null;

/** Single keys for the page, silent while somebody writes or a dialog is open. */
export function useKeys(acts: KeyActs): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = keyName(event);
      const act = latest.current[key];
      if (!act || event.defaultPrevented || event.altKey || isWriting(event.target) || isCovered()) return;
      if (actsItself(event.target, key)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
