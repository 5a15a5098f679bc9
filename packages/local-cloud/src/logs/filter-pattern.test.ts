import fc from "fast-check";
import { expect, test } from "vitest";
import { matcherOf } from "./filter-pattern.ts";

const line = '{"code":"scribe.note-drafted","attempt":2}';

test.each([
  ["", true],
  ["scribe.note-drafted", true],
  ["scribe attempt", true],
  ["scribe digitize", false],
  ["?digitize ?scribe", true],
  ["scribe -attempt", false],
  ['"note-drafted\\",', false],
])("%s", (pattern, matches) => {
  expect(matcherOf(pattern)(line)).toBe(matches);
});

test("a pattern of JSON fields is refused, not misread as words", () => {
  expect(() => matcherOf('{ $.code = "a" }')).toThrow("plain terms");
});

test("a line is found by any piece of it, and never once that piece is excluded", () => {
  const piece = fc.stringMatching(/^[a-z0-9 .:]{1,12}$/);
  fc.assert(
    fc.property(piece, piece, piece, (before, middle, after) => {
      const message = before + middle + after;
      expect(matcherOf(`"${middle}"`)(message)).toBe(true);
      expect(matcherOf(`-"${middle}"`)(message)).toBe(false);
    }),
  );
});
