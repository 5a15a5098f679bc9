import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { openPhoneDatabase } from "../device/database.ts";
import type { Failure, OutboxItem } from "./model.ts";
import { type Outbox, type SendOutcome, createOutbox } from "./outbox.ts";
import { createOutboxStore } from "./store.ts";
import { NOON, aConsentItem, anAudioItem, anImageItem, sunita } from "./testing.ts";

const broke: Failure = { key: "device.no-network", next: "again" };
const refused: Failure = { key: "device.refused-upload", code: "415", next: "person" };
const bytes = () => new Uint8Array([0x1a, 0x45, 0xdf, 0xa3]).buffer;

let databases = 0;
let now = NOON;
let answers: Map<string, SendOutcome[]>;
let order: string[];
let timers: (() => void)[];
let onTimer: Set<() => void>;
let sent: OutboxItem[];
let lockedElsewhere: Set<string>;

function setUp(name = `outbox-${(databases += 1)}`, leftOver?: () => Promise<number>) {
  const database = openPhoneDatabase(name);
  const store = createOutboxStore(() => database);
  const outbox = createOutbox({
    store,
    send: async (item) => {
      order.push(item.itemId);
      return answers.get(item.itemId)?.shift() ?? "stored";
    },
    now: () => now,
    chance: () => 0,
    later(work) {
      timers.push(work);
      for (const listener of onTimer) listener();
      return () => {
        timers = timers.filter((other) => other !== work);
      };
    },
    claim: async (itemId, work) => {
      if (lockedElsewhere.has(itemId)) return false;
      await work();
      return true;
    },
    onSent: (item) => sent.push(item),
    leftOver,
  });
  return { outbox, store, name, database };
}

/** Resolves once it holds; looks again at every change of the view and every timer set. */
const until = (outbox: Outbox, holds: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (!holds()) return;
      stop();
      onTimer.delete(look);
      resolve();
    };
    const stop = outbox.view.subscribe(look);
    onTimer.add(look);
    look();
  });
const itemsOf = (outbox: Outbox) => outbox.view.get().items;
const settled = (outbox: Outbox) => outbox.view.get().sending.size === 0;

beforeEach(() => {
  now = NOON;
  answers = new Map();
  order = [];
  timers = [];
  onTimer = new Set();
  sent = [];
  lockedElsewhere = new Set();
});

describe("the outbox", () => {
  it("keeps everything on disk until the server has it, then says what reached it", async () => {
    const { outbox, store } = setUp();
    const item = anAudioItem();
    await outbox.add(item, bytes());
    expect(order).toEqual([]);
    expect(await store.payload(item.itemId)).toBeDefined();
    outbox.setOwner(sunita);
    await until(outbox, () => outbox.view.get().counted && itemsOf(outbox).length === 0);
    expect(await store.payload(item.itemId)).toBeUndefined();
    expect(sent.map(({ itemId }) => itemId)).toEqual([item.itemId]);
    expect(outbox.view.get().sent.map(({ itemId }) => itemId)).toEqual([item.itemId]);
  });

  it("is read back whole after a reload", async () => {
    const { outbox, name } = setUp();
    const item = anImageItem();
    await outbox.add(item, bytes());
    const again = setUp(name);
    await again.outbox.reload();
    expect(itemsOf(again.outbox)).toEqual([item]);
    expect(new Uint8Array((await again.store.payload(item.itemId)) ?? new ArrayBuffer(0))).toHaveLength(4);
  });

  it("keeps a row whose last failure another build wrote, and sends it", async () => {
    const { outbox, database } = setUp();
    const item = anImageItem();
    await outbox.add(item, bytes());
    await (
      await database
    ).put("outbox", Object.assign({}, item, { failure: { key: "gone", next: "again" } }));
    await outbox.reload();
    expect(itemsOf(outbox)).toEqual([item]);
    expect(outbox.view.get().unreadable).toBe(0);
  });

  it("counts what it cannot read, here and left over elsewhere, and leaves it on the disk", async () => {
    const { outbox, database } = setUp(undefined, async () => 2);
    await (await database).put("outbox", { itemId: "from-another-build" });
    await outbox.reload();
    expect(outbox.view.get()).toMatchObject({ items: [], unreadable: 3 });
    expect(await (await database).count("outbox")).toBe(1);
  });

  it("sends the recording after its consent", async () => {
    const { outbox } = setUp();
    const yes = aConsentItem();
    const sound = anAudioItem({ after: yes.itemId });
    await outbox.add(sound, bytes());
    await outbox.add(yes);
    outbox.setOwner(sunita);
    await until(outbox, () => sent.length === 2 && itemsOf(outbox).length === 0);
    expect(order).toEqual([yes.itemId, sound.itemId]);
  });

  it("goes on with the others when one fails, and tries that one again by itself", async () => {
    const { outbox } = setUp();
    const [bad, good] = [anAudioItem(), anImageItem()];
    answers.set(bad.itemId, [broke, "stored"]);
    await outbox.add(bad, bytes());
    await outbox.add(good, bytes());
    outbox.setOwner(sunita);
    await until(outbox, () => sent.length === 1 && settled(outbox) && timers.length === 1);
    expect(itemsOf(outbox)).toMatchObject([{ itemId: bad.itemId, attempts: 1, failure: broke }]);
    now += 2_000;
    timers[0]?.();
    await until(outbox, () => itemsOf(outbox).length === 0);
    expect(sent).toHaveLength(2);
  });

  it("leaves what was refused visible with its reason until a person retries", async () => {
    const { outbox } = setUp();
    const item = anImageItem();
    answers.set(item.itemId, [refused, "stored"]);
    await outbox.add(item, bytes());
    outbox.setOwner(sunita);
    await until(outbox, () => itemsOf(outbox)[0]?.failure !== undefined && settled(outbox));
    await outbox.flush();
    expect(order).toHaveLength(1);
    await outbox.retry(item.itemId);
    expect(itemsOf(outbox)).toEqual([]);
    expect(order).toHaveLength(2);
  });

  it("deletes only when told to", async () => {
    const { outbox, store } = setUp();
    const item = anImageItem();
    await outbox.add(item, bytes());
    await outbox.remove(item.itemId);
    expect(itemsOf(outbox)).toEqual([]);
    expect(await store.payload(item.itemId)).toBeUndefined();
  });

  it("leaves an item to the tab that holds it, without asking again and again", async () => {
    const { outbox } = setUp();
    const item = anAudioItem();
    lockedElsewhere.add(item.itemId);
    await outbox.add(item, bytes());
    outbox.setOwner(sunita);
    await until(outbox, () => timers.length === 1 && settled(outbox));
    expect(order).toEqual([]);
    expect(itemsOf(outbox)).toMatchObject([{ attempts: 0, nextTryAt: NOON + 5_000 }]);
  });

  it("sends nothing while nobody is signed in", async () => {
    const { outbox } = setUp();
    await outbox.add(anAudioItem(), bytes());
    await outbox.flush();
    expect(order).toEqual([]);
  });
});
