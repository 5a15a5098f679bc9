import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { AttributeValue } from "./attribute-value.ts";
import { compareValues } from "./compare-values.ts";
import { encodeKey, prefixEnd } from "./key-encoding.ts";

const text = fc.string({ unit: "binary" }).filter((value) => value.isWellFormed());
const numberText = fc
  .record({
    significand: fc.bigInt({ min: -(10n ** 37n), max: 10n ** 37n }),
    exponent: fc.integer({ min: -130, max: 88 }),
  })
  .map(({ significand, exponent }) => `${significand}e${exponent}`);
const smallNumberText = fc.integer({ min: -200, max: 200 }).map((value) => String(value / 8));

const encodedOrder = (one: AttributeValue, other: AttributeValue) =>
  Math.sign(Buffer.compare(encodeKey(one), encodeKey(other)));
const valueOrder = (one: AttributeValue, other: AttributeValue) =>
  Math.sign(compareValues(one, other) ?? Number.NaN);

function expectSameOrder(values: fc.Arbitrary<AttributeValue>) {
  const property = fc.property(values, values, (one, other) => {
    expect(encodedOrder(one, other)).toBe(valueOrder(one, other));
  });
  fc.assert(property);
}

it("orders strings by their UTF-8 bytes", () => {
  expectSameOrder(text.map((S) => ({ S })));
  expect(encodedOrder({ S: "\uffff" }, { S: "😀" })).toBe(-1);
});

it("orders numbers by value, whatever their size and sign", () => {
  expectSameOrder(numberText.map((N) => ({ N })));
  expectSameOrder(smallNumberText.map((N) => ({ N })));
  expect(encodedOrder({ N: "-1e125" }, { N: "-1e-130" })).toBe(-1);
});

it("orders binary by its bytes", () => {
  expectSameOrder(fc.uint8Array().map((bytes) => ({ B: Buffer.from(bytes).toString("base64") })));
  expect(encodedOrder({ B: "AA==" }, { B: "AAA=" })).toBe(-1);
});

it("gives equal numbers equal bytes", () => {
  expect(encodeKey({ N: "1000" })).toEqual(encodeKey({ N: "1e3" }));
  expect(encodeKey({ N: "-0.50" })).toEqual(encodeKey({ N: "-.5" }));
});

it("bounds exactly the keys with a prefix", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3 }), fc.uint8Array({ maxLength: 5 }), (prefixBytes, keyBytes) => {
      const [prefix, key] = [Buffer.from(prefixBytes), Buffer.from(keyBytes)];
      const end = prefixEnd(prefix);
      const within = prefix.compare(key) <= 0 && (!end || key.compare(end) < 0);
      expect(within).toBe(key.subarray(0, prefix.length).equals(prefix));
    }),
  );
});
