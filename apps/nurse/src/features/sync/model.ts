import type { NurseKey } from "@swasya/messages/nurse";
import {
  type OutboxItem,
  type Owner,
  countItems,
  isRefused,
  mayBeSentBy,
  waitsForConsent,
} from "../../outbox/model.ts";
import type { OutboxView } from "../../outbox/outbox.ts";
import { type RecorderState, isActive } from "../recorder/model.ts";

export interface Line {
  readonly key: NurseKey;
  readonly values?: Readonly<Record<string, string | number>>;
}

const counted = (
  key: "sync.sending" | "sync.waiting" | "sync.offline" | "sync.headline",
  count: number,
): Line => (count === 1 ? { key: `${key}-one` } : { key, values: { count } });

const countOf = (view: OutboxView): number => view.items.length + view.unreadable + view.preparing;

/** Recordings that are in slices only, because putting them together failed. */
const inSlices = ({ unsaved, leftBehind }: RecorderState): number => leftBehind + (unsaved ? 1 : 0);

/** Things that do not go out before a person has looked. */
const stuckOf = (view: OutboxView, recorder: RecorderState): number =>
  countItems(view.items).refused + view.unreadable + inSlices(recorder);

/** What is only on this phone, and how much of it does not go out before a person has looked. */
export const unsentOf = (view: OutboxView, recorder: RecorderState) => ({
  all: countOf(view) + inSlices(recorder),
  stuck: stuckOf(view, recorder),
});

/** What the `Sync` region says: always a count, never a reassuring word. */
export function syncLine(view: OutboxView, recorder: RecorderState): Line {
  if (isActive(recorder))
    return { key: "sync.recording", values: { kept: recorder.kept, captured: recorder.captured } };
  if (!view.counted) return { key: "sync.counting" };
  const stuck = stuckOf(view, recorder);
  const all = countOf(view) + inSlices(recorder);
  if (stuck > countItems(view.items).refused) return { key: "sync.stuck", values: { count: stuck, all } };
  if (stuck > 0) return { key: "sync.refused", values: { count: stuck, all } };
  if (all === 0) return { key: view.offline ? "sync.offline-nothing" : "sync.nothing" };
  if (view.sending.size > 0 && !view.offline) return counted("sync.sending", all);
  return counted(view.offline ? "sync.offline" : "sync.waiting", all);
}

export type SyncTone = "safe" | "offline" | "harm";

export function syncTone(view: OutboxView, recorder: RecorderState): SyncTone {
  if (isActive(recorder)) return "safe";
  if (stuckOf(view, recorder) > 0) return "harm";
  return view.counted && countOf(view) === 0 && !view.offline ? "safe" : "offline";
}

export function headline(view: OutboxView, recorder: RecorderState): Line {
  const all = countOf(view) + inSlices(recorder);
  return all === 0 ? { key: "sync.headline-nothing" } : counted("sync.headline", all);
}

/** What the tray cannot list one by one. */
export const unlisted = (view: OutboxView, recorder: RecorderState): number =>
  view.unreadable + inSlices(recorder);

export const reachedLine = (sent: number): Line =>
  sent === 0
    ? { key: "sync.reached-none" }
    : sent === 1
      ? { key: "sync.reached-one" }
      : { key: "sync.reached", values: { count: sent } };

export type ItemState =
  | { readonly kind: "sending"; readonly percent: number }
  | { readonly kind: "refused" | "other" | "after" | "turn" }
  | { readonly kind: "broke"; readonly attempts: number; readonly nextTryAt: number };

/** Where one thing stands, in the order a person should hear it. */
export function itemState(item: OutboxItem, view: OutboxView, owner: Owner): ItemState {
  const sent = view.sending.get(item.itemId);
  if (sent !== undefined) return { kind: "sending", percent: Math.round(sent * 100) };
  if (isRefused(item)) return { kind: "refused" };
  if (!mayBeSentBy(item, owner)) return { kind: "other" };
  if (waitsForConsent(item, view.items)) return { kind: "after" };
  if (item.failure) return { kind: "broke", attempts: item.attempts, nextTryAt: item.nextTryAt };
  return { kind: "turn" };
}

/** `0.4`; at least `0.1`, so that nothing seems to weigh nothing. */
export const megabytes = (bytes: number): string =>
  bytes === 0 ? "0" : Math.max(0.1, bytes / 1_000_000).toFixed(1);
