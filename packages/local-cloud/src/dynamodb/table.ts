import { invalid } from "../fault.ts";
import { type AttributeValue, type Item, typeOf } from "./attribute-value.ts";
import { encodeKey } from "./key-encoding.ts";

export type KeyType = "S" | "N" | "B";

/** Hash key and, where there is one, range key. */
export interface KeySchema {
  readonly hash: string;
  readonly range?: string;
}

export interface TableIndex {
  readonly name: string;
  readonly global: boolean;
  readonly keys: KeySchema;
  readonly projection: "ALL" | "KEYS_ONLY" | "INCLUDE";
  readonly nonKeyAttributes: readonly string[];
}

export interface TableStream {
  /** ISO time without its zone, as in the stream's ARN. */
  readonly label: string;
  readonly viewType: string;
}

export interface Table {
  readonly name: string;
  readonly id: string;
  readonly arn: string;
  /** Seconds since 1970. */
  readonly createdAt: number;
  readonly attributeTypes: Readonly<Record<string, KeyType>>;
  readonly keys: KeySchema;
  readonly indexes: readonly TableIndex[];
  readonly billingMode: string;
  readonly stream?: TableStream;
  readonly ttlAttribute?: string;
  readonly deletionProtected: boolean;
  readonly encrypted: boolean;
  readonly pointInTimeRecovery: boolean;
  readonly tags: Readonly<Record<string, string>>;
}

/** Order-preserving bytes of the key; `range` is empty where the schema has none. */
export interface EncodedKey {
  readonly hash: Buffer;
  readonly range: Buffer;
}

const NO_RANGE = Buffer.alloc(0);
const MAX_KEY_BYTES = { hash: 2048, range: 1024 };

export const keyNames = (keys: KeySchema): string[] =>
  keys.range === undefined ? [keys.hash] : [keys.hash, keys.range];

export const keyMismatch = () => invalid("The provided key element does not match the schema");

function encodePart(table: Table, name: string, value: AttributeValue): Buffer {
  const bytes = encodeKey(value);
  if (bytes.length === 0) {
    throw invalid(
      `One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: ${name}`,
    );
  }
  const part = name === table.keys.hash ? "hash" : "range";
  if (bytes.length > MAX_KEY_BYTES[part]) {
    throw invalid(
      `One or more parameter values were invalid: Size of ${part}key has exceeded the maximum size limit of ${MAX_KEY_BYTES[part]} bytes`,
    );
  }
  return bytes;
}

function encodeParts(table: Table, keys: KeySchema, value: (name: string) => AttributeValue): EncodedKey {
  return {
    hash: encodePart(table, keys.hash, value(keys.hash)),
    range: keys.range === undefined ? NO_RANGE : encodePart(table, keys.range, value(keys.range)),
  };
}

/** Encodes a `Key` parameter, which must hold the key attributes and nothing else. */
export function encodeItemKey(table: Table, key: Item): EncodedKey {
  const names = keyNames(table.keys);
  if (Object.keys(key).length !== names.length) throw keyMismatch();
  return encodeParts(table, table.keys, (name) => {
    const value = key[name];
    if (!value || typeOf(value) !== table.attributeTypes[name]) throw keyMismatch();
    return value;
  });
}

/** Encodes the key of a whole item that is to be put. */
export function encodeKeyOf(table: Table, item: Item): EncodedKey {
  return encodeParts(table, table.keys, (name) => {
    const value = item[name];
    if (!value) {
      throw invalid(`One or more parameter values were invalid: Missing the key ${name} in the item`);
    }
    const expected = table.attributeTypes[name];
    if (typeOf(value) !== expected) {
      throw invalid(
        `One or more parameter values were invalid: Type mismatch for key ${name} expected: ${expected} actual: ${typeOf(value)}`,
      );
    }
    return value;
  });
}

function encodeIndexPart(
  table: Table,
  index: TableIndex,
  { name, value }: { name: string; value: AttributeValue },
) {
  const expected = table.attributeTypes[name];
  if (typeOf(value) !== expected) {
    throw invalid(
      `One or more parameter values were invalid: Type mismatch for Index Key ${name} Expected: ${expected} Actual: ${typeOf(value)} IndexName: ${index.name}`,
    );
  }
  const bytes = encodeKey(value);
  if (bytes.length > 0) return bytes;
  throw invalid(
    `One or more parameter values are not valid. A value specified for a secondary index key is not supported. The AttributeValue for a key attribute cannot contain an empty string value. IndexName: ${index.name}, IndexKey: ${name}`,
  );
}

/** The item's key in the index, or undefined when a key attribute is missing: indexes are sparse. */
export function encodeIndexKey(table: Table, index: TableIndex, item: Item): EncodedKey | undefined {
  const encodeOne = (name: string) => {
    const value = Object.hasOwn(item, name) ? item[name] : undefined;
    return value && encodeIndexPart(table, index, { name, value });
  };
  const hash = encodeOne(index.keys.hash);
  const range = index.keys.range === undefined ? NO_RANGE : encodeOne(index.keys.range);
  return hash && range && { hash, range };
}

export function findIndex(table: Table, name: string): TableIndex {
  const index = table.indexes.find((candidate) => candidate.name === name);
  if (!index) throw invalid(`The table does not have the specified index: ${name}`);
  return index;
}

/** Attributes an index entry carries, or undefined for all of them. */
export function projectedAttributes(table: Table, index: TableIndex): readonly string[] | undefined {
  if (index.projection === "ALL") return undefined;
  const included = index.projection === "INCLUDE" ? index.nonKeyAttributes : [];
  return [...new Set([...keyNames(table.keys), ...keyNames(index.keys), ...included])];
}

export const streamArn = (table: Table): string | undefined =>
  table.stream && `${table.arn}/stream/${table.stream.label}`;
