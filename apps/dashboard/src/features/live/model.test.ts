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

  it("may be behind when an entry is not there, new or moved", () => {
    expect(isListBehind(rows, { id: "Q2", version: 1 })).toBe(true);
    expect(isListBehind(rows, { id: "Q2", version: 5 })).toBe(true);
  });

  it("is not behind a change that names no entry", () => {
    expect(isListBehind(rows, { id: "", version: 0 })).toBe(false);
  });
});
