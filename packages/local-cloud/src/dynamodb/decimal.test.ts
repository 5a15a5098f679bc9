import * as fc from "fast-check";
import { expect, it } from "vitest";
import { addNumbers, canonicalNumber, compareNumbers, subtractNumbers } from "./decimal.ts";

const decimalText = fc
  .record({
    significand: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
    exponent: fc.integer({ min: -15, max: 15 }),
  })
  .map(({ significand, exponent }) => `${significand}e${exponent}`);

it.each([
  ["1e3", "1000"],
  ["1.50", "1.5"],
  ["-0", "0"],
  ["+7", "7"],
  ["0.00010", "0.0001"],
  [".5", "0.5"],
  ["007", "7"],
])("writes %s as %s", (given, canonical) => {
  expect(canonicalNumber(given)).toBe(canonical);
});

it.each(["", "abc", "1e", "--1", "NaN", "1e126", "1e-131", "1".repeat(39)])("refuses %s", (text) => {
  expect(() => canonicalNumber(text)).toThrow(expect.objectContaining({ type: "ValidationException" }));
});

it("adds exactly where floating point does not", () => {
  expect(addNumbers("0.1", "0.2")).toBe("0.3");
  expect(subtractNumbers("12345678901234567890123456789012345678", "1")).toBe(
    "12345678901234567890123456789012345677",
  );
});

it("refuses a sum of more than 38 digits", () => {
  expect(() => addNumbers("1e38", "0.1")).toThrow(expect.objectContaining({ type: "ValidationException" }));
});

it("subtracts what it added", () => {
  fc.assert(
    fc.property(decimalText, decimalText, (one, other) => {
      const sum = significantDigits(one, other) <= 38 ? addNumbers(one, other) : undefined;
      fc.pre(sum !== undefined);
      expect(subtractNumbers(sum, other)).toBe(canonicalNumber(one));
    }),
  );
});

it("orders as the difference's sign says", () => {
  fc.assert(
    fc.property(decimalText, decimalText, (one, other) => {
      fc.pre(significantDigits(one, other) <= 38);
      const difference = subtractNumbers(one, other);
      const sign = difference === "0" ? 0 : difference.startsWith("-") ? -1 : 1;
      expect(compareNumbers(one, other)).toBe(sign);
    }),
  );
});

it("gives a number's canonical text back unchanged", () => {
  fc.assert(
    fc.property(decimalText, (text) => {
      const canonical = canonicalNumber(text);
      expect(canonicalNumber(canonical)).toBe(canonical);
      expect(canonical).not.toMatch(/e|\.\d*0$/);
    }),
  );
});

/** An upper bound of the digits of a sum: from the highest place either number uses to the lowest. */
function significantDigits(one: string, other: string): number {
  const exponents = [one, other].map((text) => Number(text.split("e")[1]));
  return 20 + Math.max(...exponents) - Math.min(...exponents);
}
