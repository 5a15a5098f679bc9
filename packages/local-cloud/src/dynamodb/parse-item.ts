import { Fault, invalid } from "../fault.ts";
import { ATTRIBUTE_TYPES, type AttributeValue, type Item } from "./attribute-value.ts";
import { canonicalNumber } from "./decimal.ts";

const MAX_DEPTH = 32;

const malformed = () => new Fault("SerializationException", "An attribute value has the wrong JSON type.");

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  if (typeof value !== "string") throw malformed();
  return value;
}

const canonicalBase64 = (value: unknown) => Buffer.from(text(value), "base64").toString("base64");

function parseSet(value: unknown, kind: string, canonical: (member: unknown) => string): string[] {
  if (!Array.isArray(value)) throw malformed();
  if (value.length === 0) {
    throw invalid(`One or more parameter values were invalid: An ${kind} set  may not be empty`);
  }
  const members = value.map(canonical);
  if (new Set(members).size !== members.length) {
    throw invalid("One or more parameter values were invalid: Input collection contains duplicates.");
  }
  return members;
}

/** Checks one attribute value from the wire and brings numbers and base64 to their canonical text. */
export function parseValue(input: unknown, depth = 1): AttributeValue {
  if (!isRecord(input)) throw malformed();
  const types = Object.keys(input).filter((type) => input[type] !== undefined && input[type] !== null);
  if (types.length > 1) {
    throw invalid(
      "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes",
    );
  }
  const [type] = types;
  if (type === undefined || !ATTRIBUTE_TYPES.has(type)) {
    throw invalid("Supplied AttributeValue is empty, must contain exactly one of the supported datatypes");
  }
  if (depth > MAX_DEPTH) {
    throw invalid(
      "Nesting Levels have exceeded supported limits: Attributes have nesting levels beyond supported limit",
    );
  }
  return parseTyped(type, input[type], depth);
}

function parseTyped(type: string, value: unknown, depth: number): AttributeValue {
  switch (type) {
    case "S":
      return { S: text(value) };
    case "N":
      return { N: canonicalNumber(text(value)) };
    case "B":
      return { B: canonicalBase64(value) };
    case "BOOL":
      if (typeof value !== "boolean") throw malformed();
      return { BOOL: value };
    case "NULL":
      if (value !== true) {
        throw invalid(
          "One or more parameter values were invalid: Null attribute value types must have the value of true",
        );
      }
      return { NULL: true };
    case "SS":
      return { SS: parseSet(value, "string", text) };
    case "NS":
      return { NS: parseSet(value, "number", (member) => canonicalNumber(text(member))) };
    case "BS":
      return { BS: parseSet(value, "binary", canonicalBase64) };
    case "L":
      if (!Array.isArray(value)) throw malformed();
      return { L: value.map((element) => parseValue(element, depth + 1)) };
    default:
      return { M: parseItem(value, depth + 1) };
  }
}

/** Parses an item, a key or a map. */
export function parseItem(input: unknown, depth = 1): Item {
  if (!isRecord(input)) throw malformed();
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, parseValue(value, depth)]));
}
