import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { Random } from "./random.ts";
import { randomNumber, randomSet, randomString, randomValue } from "./random-values.ts";

const PATHS = [
  "a",
  "b",
  "c",
  "m.x",
  "l[0]",
  "l[1]",
  "l[2]",
  "m.y.x",
  "m.y",
  "l[0].x",
  "s",
  "m",
  "#n",
  "gs",
  "m.#n",
];
const TYPES = ["S", "N", "L", "M", "SS", "NS", "NULL", "BOOL", "B", "BS", "X"];

/** Collects the placeholders of one request while its expressions are made. */
export interface ExpressionMaker {
  path(): string;
  condition(depth?: number): string;
  update(): string;
  literal(value: AttributeValue): string;
  /** The request with the placeholders its expressions used. */
  complete<T extends object>(request: T): T;
}

export function createExpressionMaker(random: Random): ExpressionMaker {
  const values: Record<string, AttributeValue> = {};
  let usesName = false;

  function literal(value: AttributeValue): string {
    const placeholder = `:v${Object.keys(values).length}`;
    values[placeholder] = value;
    return placeholder;
  }

  function path(): string {
    const chosen = random.pick(PATHS);
    if (chosen.includes("#n")) usesName = true;
    return random.chance(0.003) ? "status" : chosen;
  }

  const scalar = () => (random.chance(0.5) ? randomNumber(random) : randomString(random));
  const operand = () => {
    if (random.chance(0.15)) return path();
    if (random.chance(0.15)) return `size(${path()})`;
    return literal(random.chance(0.8) ? scalar() : randomValue(random, 1));
  };

  function condition(depth = 0): string {
    const leaf = "attribute_exists(pk)";
    const makers = [
      () => `attribute_exists(${path()})`,
      () => `attribute_not_exists(${path()})`,
      () => `${path()} ${random.pick(["=", "<>", "<", "<=", ">", ">="])} ${operand()}`,
      () => `${operand()} ${random.pick(["=", "<>", "<", ">"])} ${path()}`,
      () => `${path()} BETWEEN ${operand()} AND ${operand()}`,
      () => `${path()} BETWEEN ${literal({ N: "0" })} AND ${literal({ N: "50" })}`,
      () => `${path()} IN (${operand()}, ${operand()})`,
      () =>
        `begins_with(${path()}, ${literal(random.chance(0.9) ? randomString(random) : randomValue(random, 1))})`,
      () => `contains(${path()}, ${literal(random.chance(0.8) ? scalar() : randomValue(random, 1))})`,
      () => `size(${path()}) ${random.pick([">", "=", "<"])} ${literal({ N: String(random.below(4)) })}`,
      () => `attribute_type(${path()}, ${literal({ S: random.pick(TYPES) })})`,
      () =>
        depth > 1 ? leaf : `(${condition(depth + 1)} ${random.pick(["AND", "OR"])} ${condition(depth + 1)})`,
      () => (depth > 1 ? leaf : `NOT ${condition(depth + 1)}`),
      () => (depth > 1 ? leaf : `${condition(depth + 1)} or not (${condition(depth + 1)})`),
    ];
    return random.pick(makers)();
  }

  function setValue(target: string): string {
    const makers = [
      () => literal(randomValue(random)),
      () => `${target} ${random.pick(["+", "-"])} ${literal(randomNumber(random))}`,
      () => `if_not_exists(${target}, ${literal(randomNumber(random))}) + ${literal(randomNumber(random))}`,
      () => `if_not_exists(${target}, ${literal(randomValue(random, 1))})`,
      () => `if_not_exists(${path()}, ${path()})`,
      () =>
        `list_append(if_not_exists(${target}, ${literal({ L: [] })}), ${literal({ L: [randomValue(random, 1)] })})`,
      () => `list_append(${literal({ L: [randomNumber(random)] })}, ${path()})`,
      () => path(),
    ];
    return random.pick(makers)();
  }

  function update(): string {
    const sections: Record<string, string[]> = { SET: [], REMOVE: [], ADD: [], DELETE: [] };
    const add = (section: string, action: string) => sections[section]?.push(action);
    for (let count = 1 + random.below(3); count > 0; count -= 1) {
      const target = path();
      const makers = [
        () => add("SET", `${target} = ${setValue(target)}`),
        () => add("SET", `${target} = ${setValue(target)}`),
        () => add("REMOVE", target),
        () =>
          add("ADD", `${target} ${literal(random.chance(0.5) ? randomNumber(random) : randomSet(random))}`),
        () => add("DELETE", `${target} ${literal(randomSet(random))}`),
      ];
      random.pick(makers)();
    }
    const used = Object.entries(sections).filter(([, actions]) => actions.length > 0);
    return used.map(([section, actions]) => `${section} ${actions.join(", ")}`).join(" ");
  }

  return {
    path,
    condition,
    update,
    literal,
    complete: (request) => ({
      ...request,
      ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
      ...(usesName && { ExpressionAttributeNames: { "#n": "b" } }),
    }),
  };
}
