import { createHash } from "node:crypto";
import type { Note } from "@swasya/domain/note";

/** SHA-256, hex, over the note's content with sorted keys: the same words give the same hash. */
export function contentHash(note: Pick<Note, "noteId" | "patientId" | "soap" | "addendumTo">): string {
  const { noteId, patientId, soap, addendumTo } = note;
  return createHash("sha256").update(canonical({ noteId, patientId, soap, addendumTo })).digest("hex");
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
