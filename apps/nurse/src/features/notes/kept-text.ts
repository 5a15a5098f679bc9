import { z } from "zod";
import { type TypedText, emptyText } from "./model.ts";

const Row = z.object({ subjective: z.string(), objective: z.string() });
const PREFIX = "swasya.typed.";

/** What was typed and not saved yet survives a reload and a lost network on this phone. */
export function keptText(patientId: string): TypedText {
  const text = localStorage.getItem(PREFIX + patientId);
  if (!text) return emptyText;
  try {
    return Row.safeParse(JSON.parse(text)).data ?? emptyText;
  } catch {
    return emptyText;
  }
}

export const keepText = (patientId: string, text: TypedText): void =>
  localStorage.setItem(PREFIX + patientId, JSON.stringify(text));

export const dropText = (patientId: string): void => localStorage.removeItem(PREFIX + patientId);
