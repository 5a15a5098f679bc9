import { LONGEST_LINE, WriteByHandInput } from "@swasya/domain/note";
import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyText, soapOf } from "./model.ts";

const linesOf = (subjective: string) => soapOf({ ...emptyText, subjective })?.subjective;

test("each line that says something is one statement, as it will be kept", () => {
  expect(linesOf("  bukhar 4 din\n\n\u200b\n\u202eBP\u00a0120/80 ")).toEqual(["bukhar 4 din", "BP 120/80"]);
  expect(soapOf({ subjective: "\u200b", objective: " " })).toBeUndefined();
});

test("a line too long for one statement becomes several, no word of it lost and each taken by the server", () => {
  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."abक"), minLength: 1, maxLength: 30 }),
    fc.constant("x".repeat(LONGEST_LINE + 7)),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 400 }), (words) => {
      const lines = linesOf(words.join(" ")) ?? [];
      expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
      const soap = { subjective: lines };
      expect(WriteByHandInput.shape.soap.parse(soap).subjective).toEqual(lines);
    }),
    { numRuns: 50 },
  );
});
