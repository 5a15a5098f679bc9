import type { QueueRow } from "@swasya/domain/queue";
import { describe, expect, it, test } from "vitest";
import { isListBehind, joinedOrLeft } from "./model.ts";

const rows = [{ entryId: "Q1", version: 3 } as QueueRow];

test("an entry joined or left the queue, or only moved in it", () => {
  expect(joinedOrLeft(rows, { id: "Q1", version: 1 })).toBe(true);
  expect(joinedOrLeft(rows, { id: "Q2", version: 5 })).toBe(true);
  expect(joinedOrLeft(rows, { id: "Q1", version: 3 })).toBe(false);
});

describe("a fetched queue", () => {
  it("is behind when its row is older than the change", () => {
    expect(isListBehind(rows, { id: "Q1", version: 4 })).toBe(true);
    expect(isListBehind(rows, { id: "Q1", version: 3 })).toBe(false);
  });

  it("is behind when a new entry is not there yet", () => {
    expect(isListBehind(rows, { id: "Q2", version: 1 })).toBe(true);
  });

  it("is not behind when an entry was completed and left", () => {
    expect(isListBehind(rows, { id: "Q2", version: 5 })).toBe(false);
  });
});
