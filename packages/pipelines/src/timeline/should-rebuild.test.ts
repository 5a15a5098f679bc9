import { describe, expect, it } from "vitest";
import { shouldRebuild } from "./should-rebuild.ts";

const note = (status: string, version: number) => ({
  sortKey: "2026-11-23T05:00:00.000Z#X",
  status,
  version,
});

describe("which changed rows matter to the timeline", () => {
  it.each([
    ["a new draft", note("drafting", 3), note("draft", 4), true],
    ["an edit of a draft", note("draft", 4), note("draft", 5), true],
    ["a signature", note("draft", 4), note("signed", 5), true],
    ["a new document", undefined, { sortKey: "DOC#x", status: "read", version: 1 }, true],
    ["a visit", undefined, { sortKey: "VISIT#x" }, true],
    ["a note that only began", undefined, note("uploaded", 1), false],
    ["a failure before any draft", note("transcribing", 2), note("failed", 3), false],
    ["the same again", note("draft", 4), note("draft", 4), false],
    ["its own timeline", undefined, { sortKey: "TIMELINE#current", version: 2 }, false],
    ["a consent", undefined, { sortKey: "CONSENT#x" }, false],
  ])("%s", (_name, previous, current, expected) => {
    expect(shouldRebuild(previous, current)).toBe(expected);
  });
});
