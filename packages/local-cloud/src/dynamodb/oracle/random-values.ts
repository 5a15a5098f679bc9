import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { Random } from "./random.ts";

const NUMBERS = [
  "0",
  "1",
  "-1",
  "2.5",
  "10",
  "100",
  "-33.125",
  "1e3",
  "1.50",
  "0.0001",
  "9",
  "12345678901234567890123456789012345678",
  "0.12345678901234567890123456789012345678",
  "9.9e125",
  "1e-130",
  "-5e-20",
];
const STRINGS = ["", "a", "ab", "abc", "b", "é", "अ", "😀", "Z", "\uffff"];
const SETS: readonly AttributeValue[] = [
  { SS: ["a"] },
  { SS: ["a", "b"] },
  { SS: ["c", "b"] },
  { NS: ["1"] },
  { NS: ["1.0", "2"] },
  { NS: ["3"] },
  { BS: [new Uint8Array([1]), new Uint8Array([2, 3])] },
];
const INVALID: readonly AttributeValue[] = [
  { SS: [] },
  { NS: ["1", "1.0"] },
  { N: "abc" },
  { N: "1e126" },
  { N: "123456789012345678901234567890123456789" },
  { SS: ["a", "a"] },
];

export const randomNumber = (random: Random): AttributeValue => ({ N: random.pick(NUMBERS) });
export const randomString = (random: Random): AttributeValue => ({ S: random.pick(STRINGS) });
export const randomSet = (random: Random): AttributeValue => random.pick(SETS);

export function randomValue(random: Random, depth = 0): AttributeValue {
  const deeper = () => randomValue(random, depth + 1);
  const makers: (() => AttributeValue)[] = [
    () => randomNumber(random),
    () => randomString(random),
    () => randomNumber(random),
    () => randomString(random),
    () => randomSet(random),
    () => ({ BOOL: random.chance(0.5) }),
    () => ({ NULL: true }),
    () => ({ B: new Uint8Array([random.below(3), random.below(256)]) }),
    () => (depth > 1 ? randomNumber(random) : { L: Array.from({ length: random.below(4) }, deeper) }),
    () =>
      depth > 1
        ? randomString(random)
        : { M: Object.fromEntries(random.some(["x", "y", "z"]).map((name) => [name, deeper()])) },
  ];
  if (random.chance(0.004)) return random.pick(INVALID);
  return random.pick(makers)();
}

export const randomKey = (random: Random): Record<string, AttributeValue> => ({
  pk: { S: random.pick(["p1", "p2", "p3"]) },
  sk: { N: random.pick(["1", "2", "-5", "10", "2.5", "100", "-0.5", "1e10", "-100"]) },
});

/** An item of the oracle's table; some miss the index keys or have them in the wrong type. */
export function randomItem(random: Random): Record<string, AttributeValue> {
  const attributes = random.some(["a", "b", "c", "m", "l", "s"]);
  const indexKeys: Record<string, AttributeValue> = random.chance(0.6)
    ? {
        gp: random.chance(0.02) ? { N: "1" } : { S: random.pick(["g1", "g2"]) },
        gs: { S: random.pick(["a", "b", "bb", "c", "é", "b\uffff"]) },
      }
    : {};
  return {
    ...randomKey(random),
    ...Object.fromEntries(attributes.map((name) => [name, randomValue(random)])),
    ...indexKeys,
  };
}
