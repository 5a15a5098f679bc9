import { describe, expect, it } from "vitest";
import { afterFailure } from "../../outbox/model.ts";
import { uncountedOutbox } from "../../outbox/outbox.ts";
import { NOON, aConsentItem, anAudioItem, anImageItem, colleague, sunita } from "../../outbox/testing.ts";
import { idleRecorder } from "../recorder/model.ts";
import { headline, itemState, megabytes, reachedLine, syncLine, syncTone } from "./model.ts";

const nothing = { ...uncountedOutbox, counted: true };
const refused = afterFailure(anImageItem(), { key: "too-large", next: "person" }, NOON, 0);

describe("the Sync region", () => {
  it("says nothing is left only when nothing is", () => {
    expect(syncLine(nothing, idleRecorder)).toEqual({ key: "sync.nothing" });
    expect(syncTone(nothing, idleRecorder)).toBe("safe");
    expect(syncLine({ ...nothing, counted: false }, idleRecorder)).toEqual({ key: "sync.counting" });
    expect(syncLine({ ...nothing, preparing: 1 }, idleRecorder)).toEqual({ key: "sync.waiting-one" });
    expect(syncTone({ ...nothing, preparing: 1 }, idleRecorder)).toBe("offline");
  });

  it("counts what is only on the phone, and says when there is no network", () => {
    const items = [anAudioItem(), anImageItem()];
    const values = { count: 2 };
    expect(syncLine({ ...nothing, items }, idleRecorder)).toEqual({ key: "sync.waiting", values });
    expect(syncLine({ ...nothing, items, offline: true }, idleRecorder)).toEqual({
      key: "sync.offline",
      values,
    });
    const sending = new Map([["x", 0.5]]);
    expect(syncLine({ ...nothing, items, sending }, idleRecorder)).toEqual({ key: "sync.sending", values });
  });

  it("puts what a person must look at before everything else", () => {
    const view = { ...nothing, items: [anAudioItem(), refused], offline: true };
    expect(syncLine(view, idleRecorder)).toEqual({ key: "sync.refused", values: { count: 1, all: 2 } });
    expect(syncTone(view, idleRecorder)).toBe("harm");
  });

  it("never says that nothing is left beside what cannot be read or was not put together", () => {
    const line = { key: "sync.stuck", values: { count: 1, all: 1 } };
    for (const [view, recorder] of [
      [{ ...nothing, unreadable: 1 }, idleRecorder],
      [nothing, { ...idleRecorder, phase: "failed", unsaved: true }],
      [nothing, { ...idleRecorder, leftBehind: 1 }],
    ] as const) {
      expect(syncLine(view, recorder)).toEqual(line);
      expect(syncTone(view, recorder)).toBe("harm");
      expect(headline(view, recorder)).toEqual({ key: "sync.headline-one" });
    }
  });

  it("counts slices while something is recorded", () => {
    const recording = { ...idleRecorder, phase: "recording", captured: 4, kept: 3 } as const;
    expect(syncLine(nothing, recording)).toEqual({ key: "sync.recording", values: { kept: 3, captured: 4 } });
  });
});

describe("one thing in the tray", () => {
  it("says where it stands", () => {
    const yes = aConsentItem();
    const sound = anAudioItem({ after: yes.itemId });
    const view = { ...nothing, items: [yes, sound, refused] };
    expect(itemState(sound, view, sunita)).toEqual({ kind: "after" });
    expect(itemState(yes, view, colleague)).toEqual({ kind: "other" });
    expect(itemState(yes, view, sunita)).toEqual({ kind: "turn" });
    expect(itemState(refused, view, sunita)).toEqual({ kind: "refused" });
    const sending = new Map([[yes.itemId as string, 0.644]]);
    expect(itemState(yes, { ...view, sending }, sunita)).toEqual({ kind: "sending", percent: 64 });
  });

  it("never seems to weigh nothing, and counts one thing as one", () => {
    expect([megabytes(0), megabytes(900), megabytes(1_440_000)]).toEqual(["0", "0.1", "1.4"]);
    expect(reachedLine(1)).toEqual({ key: "sync.reached-one" });
  });
});
