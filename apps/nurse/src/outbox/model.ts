import { GiveConsentInput } from "@swasya/domain/consent";
import { ClinicId, ConsentId, Instant, PatientId, RecordingId, ScanId, StaffId } from "@swasya/domain/ids";
import { errors, type ErrorKey } from "@swasya/messages/errors";
import { z } from "zod";

const ErrorKeyRow = z.custom<ErrorKey>((key) => typeof key === "string" && key in errors.en);

/** What went wrong last, kept beside the thing it happened to. */
export const Failure = z.object({
  key: ErrorKeyRow,
  /** A status or code for the sentence, e.g. `500`. */
  code: z.string().optional(),
  /** again: by itself, later · person: somebody must look · sign-in: once signed in again. */
  next: z.enum(["again", "person", "sign-in"]),
});
export type Failure = z.infer<typeof Failure>;

const common = {
  /** Id of the thing itself, made on the phone, so that sending twice names one object. */
  itemId: z.string(),
  clinicId: ClinicId,
  staffId: StaffId,
  patientId: PatientId,
  /** What is called out, e.g. `A-17`; a name is never kept here. */
  token: z.string().optional(),
  createdAt: Instant,
  bytes: z.number().int().nonnegative(),
  attempts: z.number().int().nonnegative(),
  /** Milliseconds since 1970. */
  nextTryAt: z.number(),
  /** Of an older or newer build: its key may be unknown here, the thing itself is not. */
  failure: Failure.optional().catch(undefined),
};
const media = { ...common, contentType: z.string(), after: ConsentId.optional() };

export const OutboxItem = z.discriminatedUnion("kind", [
  z.object({ ...common, kind: z.literal("consent"), itemId: ConsentId, input: GiveConsentInput }),
  z.object({
    ...media,
    kind: z.literal("audio"),
    itemId: RecordingId,
    recovered: z.boolean().default(false),
  }),
  z.object({ ...media, kind: z.literal("image"), itemId: ScanId }),
]);
export type OutboxItem = z.infer<typeof OutboxItem>;
export type MediaItem = Extract<OutboxItem, { kind: "audio" | "image" }>;

export interface Owner {
  readonly clinicId: ClinicId;
  readonly staffId: StaffId;
}

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 5 * 60_000;

/** Milliseconds until the next try: 2 s, 4 s, … 5 min, less up to a quarter by chance (0 to 1). */
export const waitAfter = (attempts: number, chance: number): number =>
  Math.round(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, attempts - 1)) * (1 - chance / 4));

export function afterFailure(item: OutboxItem, failure: Failure, now: number, chance: number): OutboxItem {
  const attempts = failure.next === "sign-in" ? item.attempts : item.attempts + 1;
  return { ...item, failure, attempts, nextTryAt: now + waitAfter(attempts, chance) };
}

/** A colleague of the same clinic may send a recording; a consent names its witness, so only they send it. */
export const mayBeSentBy = (item: OutboxItem, owner: Owner): boolean =>
  item.clinicId === owner.clinicId && (item.kind !== "consent" || item.staffId === owner.staffId);

/** A person must look at it: it is not tried by itself. */
export const isRefused = (item: OutboxItem): boolean => item.failure?.next === "person";

export const waitsForConsent = (item: OutboxItem, items: readonly OutboxItem[]): boolean =>
  item.kind !== "consent" && item.after !== undefined && items.some((other) => other.itemId === item.after);

const rank = { consent: 0, audio: 1, image: 2 } as const;

/** What may be sent now, in order. An item that failed waits by itself and holds up nobody. */
export function dueItems(items: readonly OutboxItem[], owner: Owner, now: number): OutboxItem[] {
  return items
    .filter((item) => mayBeSentBy(item, owner) && !isRefused(item) && item.nextTryAt <= now)
    .filter((item) => !waitsForConsent(item, items))
    .toSorted((a, b) => rank[a.kind] - rank[b.kind] || Date.parse(a.createdAt) - Date.parse(b.createdAt));
}

/** When to look again, milliseconds since 1970; undefined when nothing waits for time. */
export function nextDueAt(items: readonly OutboxItem[], owner: Owner, now: number): number | undefined {
  const times = items
    .filter((item) => mayBeSentBy(item, owner) && !isRefused(item) && item.nextTryAt > now)
    .map((item) => item.nextTryAt);
  return times.length === 0 ? undefined : Math.min(...times);
}

/** The network is back, or a person asks: try at once, refused things only when named. */
export const madeDue = (item: OutboxItem, now: number): OutboxItem => ({ ...item, nextTryAt: now });
export const forgiven = (item: OutboxItem, now: number): OutboxItem => ({
  ...item,
  nextTryAt: now,
  attempts: 0,
  failure: undefined,
});

export interface OutboxCounts {
  readonly all: number;
  readonly refused: number;
  readonly bytes: number;
}

export const countItems = (items: readonly OutboxItem[]): OutboxCounts => ({
  all: items.length,
  refused: items.filter(isRefused).length,
  bytes: items.reduce((sum, item) => sum + item.bytes, 0),
});
