import { expect, test } from "vitest";
import { matchesPattern, type EventPattern } from "./event-pattern.ts";

const event = {
  source: "aws.transcribe",
  detail: { name: "swasya-1", status: "COMPLETED", size: 7, tags: ["a", "b"] },
};

test.each<[string, EventPattern, boolean]>([
  ["an allowed value", { source: ["aws.s3", "aws.transcribe"] }, true],
  ["another value", { source: ["aws.s3"] }, false],
  ["a prefix", { detail: { name: [{ prefix: "swasya-" }] } }, true],
  ["a suffix", { detail: { name: [{ suffix: "-2" }] } }, false],
  ["a key that is there", { detail: { name: [{ exists: true }] } }, true],
  ["a key that is not", { detail: { other: { deep: [{ exists: false }] } } }, true],
  ["anything but", { detail: { status: [{ "anything-but": ["COMPLETED"] }] } }, false],
  ["a range", { detail: { size: [{ numeric: [">", 5, "<=", 7] }] } }, true],
  ["a member of a list", { detail: { tags: ["b"] } }, true],
  ["all keys together", { source: ["aws.transcribe"], detail: { status: ["FAILED"] } }, false],
])("matches %s", (_what, pattern, expected) => {
  expect(matchesPattern(pattern, event)).toBe(expected);
});
