import "fake-indexeddb/auto";
import { newId } from "@swasya/domain/ids";
import type { QueueRow } from "@swasya/domain/queue";
import { describe, expect, it } from "vitest";
import { openPhoneDatabase } from "../../device/database.ts";
import { NOON, RAMPUR, SITAPUR } from "../../outbox/testing.ts";
import { createQueueKeeper } from "./kept-queue.ts";
import { cardState, nextForNurse, nurseOrder } from "./model.ts";

const at = new Date(NOON).toISOString();
const aRow = (token: string, change: Partial<QueueRow> = {}): QueueRow => ({
  entryId: newId("Q", RAMPUR, NOON),
  clinicId: RAMPUR,
  patientId: newId("PAT", RAMPUR, NOON),
  token,
  status: "waiting",
  priority: "normal",
  version: 1,
  addedAt: at,
  changedAt: at,
  position: 1,
  estimatedWaitMinutes: 3,
  ...change,
});

describe("today's list", () => {
  const consulting = aRow("A-1", { status: "consulting" });
  const ready = aRow("A-2", { status: "ready" });
  const waiting = aRow("A-3");
  const urgent = aRow("A-4", { priority: "urgent" });

  it("puts the nurse's own work first, urgent before all, then who is sent, then who is inside", () => {
    const tokens = nurseOrder([consulting, ready, waiting, urgent]).map(({ token }) => token);
    expect(tokens).toEqual(["A-4", "A-3", "A-2", "A-1"]);
    expect(nextForNurse([consulting, ready, waiting])).toBe(waiting);
    expect(nextForNurse([consulting, ready])).toBeUndefined();
  });

  it("says of each patient where they are", () => {
    expect(cardState(waiting, waiting, false)).toMatchObject({ look: "next", line: "today.waiting" });
    expect(cardState(urgent, waiting, false)).toMatchObject({ look: "red", glyph: "flag" });
    expect(cardState(ready, waiting, false)).toMatchObject({ look: "ok", line: "today.ready" });
    expect(cardState(consulting, waiting, false)).toMatchObject({
      line: "today.consulting",
      showsWait: false,
    });
    expect(cardState(waiting, waiting, true)).toMatchObject({ line: "today.recording" });
  });
});

describe("the list kept on the phone", () => {
  it("is there after a reload, for the same clinic and the same day only", async () => {
    const database = openPhoneDatabase("kept-queue");
    const keeper = createQueueKeeper(() => database);
    const queue = { clinicId: RAMPUR, at, rows: [aRow("A-1")] };
    await keeper.keep(queue);
    expect(await keeper.kept(RAMPUR, NOON)).toEqual(queue);
    expect(await keeper.kept(SITAPUR, NOON)).toBeUndefined();
    expect(await keeper.kept(RAMPUR, NOON + 2 * 86_400_000)).toBeUndefined();
    await keeper.forget();
    expect(await keeper.kept(RAMPUR, NOON)).toBeUndefined();
  });
});
