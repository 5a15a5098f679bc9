import { assert, double, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { afterFailure, countItems, dueItems, forgiven, mayBeSentBy, nextDueAt, waitAfter } from "./model.ts";
import { NOON, aConsentItem, anAudioItem, anImageItem, colleague, elsewhere, sunita } from "./testing.ts";

const broke = { key: "device.no-network", next: "again" } as const;
const refused = { key: "type-not-allowed", next: "person" } as const;

describe("what goes out, and when", () => {
  it("sends consents first, then recordings, then photos, oldest first", () => {
    const later = anAudioItem({ createdAt: new Date(NOON + 1000).toISOString() });
    const [photo, sound, yes] = [anImageItem(), anAudioItem(), aConsentItem()];
    expect(dueItems([photo, later, sound, yes], sunita, NOON)).toEqual([yes, sound, later, photo]);
  });

  it("holds a recording back until its consent has gone, and nothing else", () => {
    const yes = aConsentItem();
    const sound = anAudioItem({ after: yes.itemId });
    const photo = anImageItem();
    expect(dueItems([yes, sound, photo], sunita, NOON)).toEqual([yes, photo]);
    expect(dueItems([sound, photo], sunita, NOON)).toEqual([sound, photo]);
  });

  it("lets an item that failed wait by itself while the others go", () => {
    const failed = afterFailure(anAudioItem(), broke, NOON, 0);
    const photo = anImageItem();
    expect(dueItems([failed, photo], sunita, NOON)).toEqual([photo]);
    expect(dueItems([failed], sunita, NOON + 2_000)).toEqual([failed]);
    expect(nextDueAt([failed, photo], sunita, NOON)).toBe(NOON + 2_000);
  });

  it("never tries by itself what the server refused, until a person says so", () => {
    const item = afterFailure(anImageItem(), refused, NOON, 0);
    expect(dueItems([item], sunita, NOON + 86_400_000)).toEqual([]);
    expect(nextDueAt([item], sunita, NOON)).toBeUndefined();
    const again = forgiven(item, NOON);
    expect(dueItems([again], sunita, NOON)).toEqual([again]);
    expect(again.failure).toBeUndefined();
  });

  it("lets a colleague send a recording but never another nurse's consent or another clinic's things", () => {
    expect(mayBeSentBy(anAudioItem(), colleague)).toBe(true);
    expect(mayBeSentBy(aConsentItem(), colleague)).toBe(false);
    expect(mayBeSentBy(aConsentItem(), sunita)).toBe(true);
    expect(mayBeSentBy(anAudioItem(), elsewhere)).toBe(false);
  });

  it("does not count a lost sign-in as an attempt", () => {
    expect(afterFailure(anAudioItem(), { key: "signed-out", next: "sign-in" }, NOON, 0).attempts).toBe(0);
  });

  it("waits longer after each failure, never more than five minutes, never less than 1.5 s", () => {
    assert(
      property(integer({ min: 1, max: 60 }), double({ min: 0, max: 1, noNaN: true }), (attempts, chance) => {
        const wait = waitAfter(attempts, chance);
        expect(wait).toBeGreaterThanOrEqual(1_500);
        expect(wait).toBeLessThanOrEqual(300_000);
        expect(waitAfter(attempts + 1, chance)).toBeGreaterThanOrEqual(wait);
      }),
    );
  });

  it("counts things and bytes, and what needs a person", () => {
    const items = [anAudioItem({ bytes: 10 }), afterFailure(anImageItem({ bytes: 5 }), refused, NOON, 0)];
    expect(countItems(items)).toEqual({ all: 2, refused: 1, bytes: 15 });
  });
});
