import type { QueueRow } from "@swasya/domain/queue";
import { describe, expect, it } from "vitest";
import { arrange, hold, nextReady, standing } from "./model.ts";

const row = (entryId: string, status: QueueRow["status"], doctorId?: string): QueueRow =>
  ({ entryId, status, doctorId, token: entryId, version: 1 }) as QueueRow;
const shown = (items: ReturnType<typeof arrange>) =>
  items.map(({ row: { entryId }, group }) => `${group} ${entryId}`);

const me = "doctor-1";
const queue = [
  row("Q1", "consulting", "doctor-2"),
  row("Q2", "consulting", me),
  row("Q3", "ready"),
  row("Q4", "with_nurse"),
  row("Q5", "waiting"),
];

describe("the queue", () => {
  it("puts my patient first and the other doctors' after those ready for me", () => {
    expect(shown(arrange(queue, me))).toEqual(["mine Q2", "ready Q3", "other Q1", "nurse Q4", "waiting Q5"]);
  });

  it("offers the first ready patient next", () => {
    expect(nextReady(queue)?.entryId).toBe("Q3");
    expect(nextReady([])).toBeUndefined();
  });
});

describe("the queue under the pointer", () => {
  const before = arrange(queue, me);

  it("keeps a row in its place when its status changes", () => {
    const moved = queue.map((entry) => (entry.entryId === "Q5" ? row("Q5", "ready") : entry));
    expect(shown(hold(before, moved, me))).toEqual(shown(before));
    expect(hold(before, moved, me).at(-1)?.row.status).toBe("ready");
  });

  it("lets an arrival wait at the end of its group", () => {
    expect(shown(hold(before, [row("Q9", "ready"), ...queue], me))).toEqual([
      "mine Q2",
      "ready Q3",
      "ready Q9",
      "other Q1",
      "nurse Q4",
      "waiting Q5",
    ]);
  });

  it("keeps the place of a row that left, marked as gone", () => {
    const held = hold(before, queue.slice(2), me);
    expect(shown(held)).toEqual(shown(before));
    expect(held.filter(({ gone }) => gone).map(({ row: { entryId } }) => entryId)).toEqual(["Q2", "Q1"]);
  });
});

describe("what stands where no patient is open", () => {
  it("never says that nobody waits while somebody does", () => {
    expect(standing([row("Q5", "waiting")]).title).toBe("queue.none-ready");
    expect(standing([row("Q5", "waiting"), row("Q3", "ready")]).title).toBe("encounter.ready");
    expect(standing([]).title).toBe("queue.empty");
    expect(standing(undefined).hint).toBe("state.loading");
  });
});
