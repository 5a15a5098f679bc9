import type { TransactWriteItem } from "@aws-sdk/client-dynamodb";
import type { Random } from "./random.ts";
import { createExpressionMaker, type ExpressionMaker } from "./random-expressions.ts";
import { randomItem, randomKey } from "./random-values.ts";

/** One call of the DynamoDB API; `AllPages` reads a Query or Scan to its end. */
export interface Operation {
  readonly name: string;
  readonly allPages?: boolean;
  readonly input: Readonly<Record<string, unknown>>;
}

type Maker = (random: Random, TableName: string) => Operation;

const OLD_OR_NONE = ["ALL_OLD", "NONE"];
const RETURN_VALUES = ["ALL_NEW", "ALL_OLD", "UPDATED_NEW", "UPDATED_OLD", "NONE"];

export function randomOperation(random: Random, tableName: string): Operation {
  return random.pick(MAKERS)(random, tableName);
}

const maybeCondition = (random: Random, expressions: ExpressionMaker, probability: number) =>
  random.chance(probability)
    ? {
        ConditionExpression: expressions.condition(),
        ReturnValuesOnConditionCheckFailure: random.pick(OLD_OR_NONE),
      }
    : {};

const put: Maker = (random, TableName) => {
  const expressions = createExpressionMaker(random);
  const ReturnValues = random.pick(OLD_OR_NONE);
  const input = {
    TableName,
    Item: randomItem(random),
    ReturnValues,
    ...maybeCondition(random, expressions, 0.4),
  };
  return { name: "PutItem", input: expressions.complete(input) };
};

const update: Maker = (random, TableName) => {
  const expressions = createExpressionMaker(random);
  const input = {
    TableName,
    Key: randomKey(random),
    UpdateExpression: expressions.update(),
    ReturnValues: random.pick(RETURN_VALUES),
    ...maybeCondition(random, expressions, 0.2),
  };
  return { name: "UpdateItem", input: expressions.complete(input) };
};

const remove: Maker = (random, TableName) => {
  const expressions = createExpressionMaker(random);
  const ReturnValues = random.pick(OLD_OR_NONE);
  const input = {
    TableName,
    Key: randomKey(random),
    ReturnValues,
    ...maybeCondition(random, expressions, 0.5),
  };
  return { name: "DeleteItem", input: expressions.complete(input) };
};

function maybeProjection(random: Random, expressions: ExpressionMaker) {
  if (random.chance(0.6)) return {};
  const paths = new Set([expressions.path(), expressions.path(), "pk"]);
  return { ProjectionExpression: [...paths].join(", ") };
}

const get: Maker = (random, TableName) => {
  const expressions = createExpressionMaker(random);
  const input = { TableName, Key: randomKey(random), ...maybeProjection(random, expressions) };
  return { name: "GetItem", input: expressions.complete(input) };
};

const query: Maker = (random, TableName) => {
  const expressions = createExpressionMaker(random);
  const number = () => expressions.literal({ N: random.pick(["0", "2", "-5", "10", "2.5"]) });
  const range = random.pick([
    () => "",
    () => ` AND sk ${random.pick(["=", "<", "<=", ">", ">="])} ${number()}`,
    () => ` AND sk BETWEEN ${number()} AND ${number()}`,
  ])();
  const input = {
    TableName,
    KeyConditionExpression: `pk = ${expressions.literal({ S: random.pick(["p1", "p2", "p3"]) })}${range}`,
    ScanIndexForward: random.chance(0.5),
    ...(random.chance(0.5) && { Limit: 1 + random.below(4) }),
    ...(random.chance(0.4) && { FilterExpression: expressions.condition() }),
    ...(random.chance(0.2) ? { Select: "COUNT" } : maybeProjection(random, expressions)),
  };
  return { name: "Query", input: expressions.complete(input), allPages: random.chance(0.5) };
};

// Amazon's local version lets a filter see attributes the index does not carry; DynamoDB does not.
const filterOn = (IndexName: string | undefined, expressions: ExpressionMaker) =>
  IndexName === "keys" || IndexName === "some" ? {} : { FilterExpression: expressions.condition() };

const queryIndex: Maker = (random, TableName) => {
  const expressions = createExpressionMaker(random);
  const text = () => expressions.literal({ S: random.pick(["b", "a", "é", "bb"]) });
  const range = random.pick([
    () => "",
    () => ` AND begins_with(gs, ${text()})`,
    () => ` AND gs ${random.pick(["=", "<", ">="])} ${text()}`,
  ])();
  const IndexName = random.pick(["whole", "keys", "some"]);
  const input = {
    TableName,
    IndexName,
    KeyConditionExpression: `gp = ${expressions.literal({ S: random.pick(["g1", "g2"]) })}${range}`,
    ScanIndexForward: random.chance(0.5),
    Limit: random.pick([2, 3, 50]),
    ...(random.chance(0.3) && filterOn(IndexName, expressions)),
  };
  return { name: "Query", input: expressions.complete(input), allPages: true };
};

const scan: Maker = (random, TableName) => {
  const expressions = createExpressionMaker(random);
  const IndexName = random.pick([undefined, undefined, "whole", "keys", "some"]);
  const input = {
    TableName,
    IndexName,
    ...(random.chance(0.5) && { Limit: 1 + random.below(6) }),
    ...(random.chance(0.6) && filterOn(IndexName, expressions)),
  };
  return { name: "Scan", input: expressions.complete(input), allPages: true };
};

const batchGet: Maker = (random, TableName) => {
  const expressions = createExpressionMaker(random);
  const Keys = Array.from({ length: 1 + random.below(4) }, () => randomKey(random));
  const request = expressions.complete({ Keys, ...maybeProjection(random, expressions) });
  return { name: "BatchGetItem", input: { RequestItems: { [TableName]: request } } };
};

const batchWrite: Maker = (random, TableName) => {
  const requests = Array.from({ length: 1 + random.below(4) }, () =>
    random.chance(0.6)
      ? { PutRequest: { Item: randomItem(random) } }
      : { DeleteRequest: { Key: randomKey(random) } },
  );
  return { name: "BatchWriteItem", input: { RequestItems: { [TableName]: requests } } };
};

const transactGet: Maker = (random, TableName) => {
  const keys = distinctKeys(random);
  return {
    name: "TransactGetItems",
    input: { TransactItems: keys.map((Key) => ({ Get: { TableName, Key } })) },
  };
};

const transactWrite: Maker = (random, TableName) => ({
  name: "TransactWriteItems",
  input: { TransactItems: distinctKeys(random).map((Key) => transactItem(random, TableName, Key)) },
});

function distinctKeys(random: Random) {
  const keys = Array.from({ length: 1 + random.below(4) }, () => randomKey(random));
  return [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()];
}

function transactItem(
  random: Random,
  TableName: string,
  Key: ReturnType<typeof randomKey>,
): TransactWriteItem {
  const expressions = createExpressionMaker(random);
  const makers: (() => TransactWriteItem)[] = [
    () => ({ Put: expressions.complete({ TableName, Item: { ...randomItem(random), ...Key } }) }),
    () => {
      const input = { TableName, Key, UpdateExpression: expressions.update() };
      return { Update: expressions.complete({ ...input, ...conditionOnly(random, expressions) }) };
    },
    () => ({ Delete: expressions.complete({ TableName, Key, ...conditionOnly(random, expressions) }) }),
    () => ({
      ConditionCheck: expressions.complete({ TableName, Key, ConditionExpression: expressions.condition() }),
    }),
  ];
  return random.pick(makers)();
}

const conditionOnly = (random: Random, expressions: ExpressionMaker) =>
  random.chance(0.3) ? { ConditionExpression: expressions.condition() } : {};

const MAKERS: readonly Maker[] = [
  put,
  put,
  update,
  update,
  update,
  remove,
  get,
  query,
  query,
  queryIndex,
  scan,
  batchGet,
  batchWrite,
  transactGet,
  transactWrite,
  transactWrite,
];
