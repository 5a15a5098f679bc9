import { z } from "zod";
import { type TypedText, emptyText } from "./model.ts";

const Row = z.object({ subjective: z.string(), objective: z.string() });
const PREFIX = "swasya.typed.";

interface TextOwner {
  readonly staffId: string;
  readonly patientId: string;
}
const keyOf = ({ staffId, patientId }: TextOwner): string => `${PREFIX}${staffId}.${patientId}`;

/**
 * What was typed and not saved yet survives a reload and a lost network on this phone. On a shared phone only
 * the person who typed it finds it again.
 */
export function keptText(owner: TextOwner): TypedText {
  const text = localStorage.getItem(keyOf(owner));
  if (!text) return emptyText;
  try {
    return Row.safeParse(JSON.parse(text)).data ?? emptyText;
  } catch {
    return emptyText;
  }
}

export const keepText = (owner: TextOwner, text: TypedText): void =>
  localStorage.setItem(keyOf(owner), JSON.stringify(text));

/** Somebody typed a summary on this phone and did not save it. */
export const hasKeptText = (staffId: string): boolean =>
  Object.entries(localStorage).some(
    ([key, text]) => key.startsWith(`${PREFIX}${staffId}.`) && text !== JSON.stringify(emptyText),
  );

export const dropText = (owner: TextOwner): void => localStorage.removeItem(keyOf(owner));
