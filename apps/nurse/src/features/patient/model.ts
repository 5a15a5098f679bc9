import type { DocumentView } from "@swasya/domain/history";
import { type Note, type NoteStatus, canMoveNote } from "@swasya/domain/note";
import type { QueueRow } from "@swasya/domain/queue";
import type { ErrorKey } from "@swasya/messages/errors";
import type { MediaItem, OutboxItem } from "../../outbox/model.ts";
import type { SentRow } from "../../outbox/store.ts";

/** The one thing at the bottom of the screen. */
export type MainAct = "add" | "record" | "send" | "none";

interface Situation {
  /** False while the queue was never fetched: then nothing is refused for lack of a network. */
  readonly queueKnown: boolean;
  readonly entry: QueueRow | undefined;
  readonly hasSummary: boolean;
}

export function mainAct({ queueKnown, entry, hasSummary }: Situation): MainAct {
  if (!entry) return queueKnown ? "add" : "record";
  if (entry.status !== "waiting" && entry.status !== "with_nurse") return "none";
  return hasSummary ? "send" : "record";
}

/** Something was recorded or typed since the patient joined today's queue. */
export function hasSummary(
  entry: QueueRow | undefined,
  notes: readonly Note[],
  items: readonly OutboxItem[],
): boolean {
  if (items.some(({ kind }) => kind === "audio")) return true;
  const since = entry?.addedAt ?? "";
  return notes.some(({ createdAt }) => createdAt >= since);
}

export type Tone = "working" | "done" | "decide" | "harm";

const noteTones: Readonly<Record<NoteStatus, Tone>> = {
  uploaded: "working",
  transcribing: "working",
  drafting: "working",
  draft: "done",
  signed: "done",
  no_speech: "decide",
  needs_review: "decide",
  failed: "harm",
};
const documentTones = { read: "done", needs_review: "decide", failed: "harm" } as const;

/** One line under "what came of it". */
export type Result =
  | { readonly kind: "on-phone"; readonly id: string; readonly at: string; readonly item: MediaItem }
  | {
      readonly kind: "on-server";
      readonly id: string;
      readonly at: string;
      readonly media: "audio" | "image";
    }
  | {
      readonly kind: "note";
      readonly id: string;
      readonly at: string;
      readonly tone: Tone;
      readonly note: Note;
      readonly reason?: ErrorKey;
      readonly canType: boolean;
      readonly canRetry: boolean;
    }
  | {
      readonly kind: "document";
      readonly id: string;
      readonly at: string;
      readonly tone: Tone;
      readonly document: DocumentView;
      readonly reason?: ErrorKey;
    };

interface Sources {
  readonly notes: readonly Note[];
  readonly documents: readonly DocumentView[];
  readonly items: readonly OutboxItem[];
  readonly sent: readonly SentRow[];
  /** Milliseconds since 1970: a note no pipeline works on any more can be taken over. */
  readonly now: number;
}

/** Everything captured of this patient, wherever it has got to, newest first. */
export function resultsOf({ notes, documents, items, sent, now }: Sources): Result[] {
  const known = new Set<string>([
    ...notes.flatMap(({ recording }) => recording?.recordingId ?? []),
    ...documents.map(({ documentId }) => documentId),
  ]);
  const results: Result[] = [
    ...items.flatMap((item): Result[] =>
      item.kind === "consent" || known.has(item.itemId)
        ? []
        : [{ kind: "on-phone", id: item.itemId, at: item.createdAt, item }],
    ),
    ...sent.flatMap(({ itemId, kind, sentAt }): Result[] =>
      (kind === "audio" || kind === "image") && !known.has(itemId)
        ? [{ kind: "on-server", id: itemId, at: sentAt, media: kind }]
        : [],
    ),
    ...notes.map((note) => noteResult(note, now)),
    ...documents.map((document): Result => ({
      kind: "document",
      id: document.documentId,
      at: document.scannedAt,
      tone: documentTones[document.status],
      document,
      reason: document.reason,
    })),
  ];
  return results.toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

const noteResult = (note: Note, now: number): Result => ({
  kind: "note",
  id: note.noteId,
  at: note.createdAt,
  tone: noteTones[note.status],
  note,
  reason: note.reason,
  canType: canMoveNote(note, "writeByHand", now),
  canRetry: canMoveNote(note, "retry", now),
});
