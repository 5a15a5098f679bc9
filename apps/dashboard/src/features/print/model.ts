import type { Visit } from "@swasya/domain/history";
import type { Note } from "@swasya/domain/note";
import type { QueueEntry } from "@swasya/domain/queue";

interface Calls {
  /** The patient's place in the queue now. */
  readonly entry: Pick<QueueEntry, "token" | "addedAt"> | undefined;
  readonly visits: readonly Pick<Visit, "token" | "completedAt">[];
}

/** What the patient was called by when the note was begun; undefined for a note begun after the visit. */
export function tokenOf(
  { createdAt }: Pick<Note, "createdAt">,
  { entry, visits }: Calls,
): string | undefined {
  if (entry && entry.addedAt <= createdAt) return entry.token;
  const after = visits.filter(({ completedAt }) => createdAt <= completedAt);
  return after.toSorted((a, b) => (a.completedAt < b.completedAt ? -1 : 1))[0]?.token;
}

/** 64 letters of a hash in groups of 8, to be compared by eye. */
export const inGroups = (hash: string): string => hash.match(/.{1,8}/g)?.join(" ") ?? "";
