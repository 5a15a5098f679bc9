import fc from "fast-check";
import { expect, test } from "vitest";
import { DomainError } from "./errors.ts";
import type { StaffId } from "./ids.ts";
import {
  QueueStatus,
  aheadOfNewcomer,
  type QueueVerb,
  consultationMinutes,
  moveEntry,
  orderQueue,
  placeOfNewcomer,
  placeQueue,
  queueTransitions,
} from "./queue.ts";
import { TEST_AT, anEntry } from "./testing.ts";

const doctor = { staffId: "doctor-1" as StaffId, name: "Dr One" };
const verbs = Object.keys(queueTransitions) as QueueVerb[];
const anyEntry = fc
  .record({
    status: fc.constantFrom(...QueueStatus.options),
    priority: fc.constantFrom("normal" as const, "urgent" as const),
    minute: fc.integer({ min: 0, max: 59 }),
  })
  .map(({ status, priority, minute }) =>
    anEntry({ status, priority, addedAt: `2026-11-23T05:${String(minute).padStart(2, "0")}:00.000Z` }),
  );

test("every verb moves an entry by the table or refuses it, and never anything else", () => {
  fc.assert(
    fc.property(anyEntry, fc.constantFrom(...verbs), (entry, verb) => {
      const { from, to } = queueTransitions[verb];
      if (!from.includes(entry.status)) {
        expect(() => moveEntry(entry, verb, doctor, TEST_AT)).toThrow(DomainError);
        return;
      }
      const moved = moveEntry(entry, verb, doctor, TEST_AT);
      expect(moved).toMatchObject({ status: to, version: entry.version + 1, entryId: entry.entryId });
    }),
  );
});

test("whatever is pressed in whatever order, a completed entry stays completed", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...verbs), { maxLength: 12 }), (presses) => {
      let entry = anEntry();
      let completed = false;
      for (const verb of presses) {
        try {
          entry = moveEntry(entry, verb, doctor, TEST_AT);
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
        }
        if (completed) expect(entry.status).toBe("completed");
        completed = entry.status === "completed";
      }
    }),
  );
});

test("a newcomer is placed by what is ahead as the whole queue would place them", () => {
  const newcomer = fc
    .constantFrom("normal" as const, "urgent" as const)
    .map((priority) => anEntry({ status: "waiting", priority, addedAt: "2026-11-23T06:00:00.000Z" }));
  const seconds = fc.array(fc.integer({ min: 1, max: 3000 }), { maxLength: 20 });
  fc.assert(
    fc.property(fc.array(anyEntry), newcomer, seconds, (others, entry, recentSeconds) => {
      const ahead = aheadOfNewcomer(entry.priority).flatMap((each) =>
        others.filter(
          (other) => other.status === each.status && other.priority === (each.priority ?? other.priority),
        ),
      );
      const placed = placeQueue([...others, entry], recentSeconds).find((row) => row.entry === entry);
      expect({ entry, ...placeOfNewcomer(ahead.length, recentSeconds) }).toEqual(placed);
    }),
  );
});

test("the doctor who comes second is told who started and when", () => {
  const started = moveEntry(anEntry({ status: "ready" }), "start", doctor, TEST_AT);
  const second = () =>
    moveEntry(started, "start", { staffId: "doctor-2" as StaffId, name: "Dr Two" }, TEST_AT);
  expect(second).toThrow(
    expect.objectContaining({
      code: "conflict",
      detail: { reason: "started-by-another", by: "Dr One", at: TEST_AT },
    }),
  );
});

test("urgent comes before normal, earlier before later, and nobody is lost or doubled", () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 30 }), (entries) => {
      const ordered = orderQueue(entries);
      const open = entries.filter((entry) => !["completed", "cancelled"].includes(entry.status));
      expect(ordered.map((entry) => entry.entryId).toSorted()).toEqual(
        open.map((entry) => entry.entryId).toSorted(),
      );
      for (const [index, entry] of ordered.entries()) {
        const next = ordered[index + 1];
        if (next?.status !== entry.status) continue;
        const inOrder =
          entry.priority === next.priority ? entry.addedAt <= next.addedAt : entry.priority === "urgent";
        expect(inOrder).toBe(true);
      }
    }),
  );
});

test("places count from 1 after those being seen, and waits grow with them", () => {
  const rows = placeQueue(
    [anEntry({ status: "consulting" }), anEntry({ status: "ready" }), anEntry({ status: "waiting" })],
    [120, 130, 600],
  );
  expect(rows.map((row) => row.position)).toEqual([0, 1, 2]);
  expect(rows.map((row) => row.estimatedWaitMinutes)).toEqual([0, 2, 4]);
});

test("one very long consultation does not stretch everybody's wait", () => {
  expect(consultationMinutes([])).toBe(3);
  expect(consultationMinutes([120, 120, 120, 7200])).toBe(2);
});
