import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type Tags,
} from "yaml";

export type TemplateValue = string | number | boolean | null | TemplateValue[] | TemplateMap;
export interface TemplateMap {
  [key: string]: TemplateValue;
}

/** Where a value stands in the file: for error messages that a person can jump to. */
export interface SourceLines {
  /** Line of the object itself, or of one of its keys. */
  of(container: object, key?: string | number): number | undefined;
}

export interface ParsedTemplate {
  readonly file: string;
  readonly root: TemplateMap;
  readonly lines: SourceLines;
}

/** Message: `<file>:<line>: <what is wrong>`. */
export class TemplateError extends Error {
  constructor(file: string, line: number | undefined, message: string) {
    super(`${file}:${line ?? "?"}: ${message}`);
    this.name = "TemplateError";
  }
}

export const intrinsics = [
  "Fn::And",
  "Fn::Base64",
  "Fn::Equals",
  "Fn::FindInMap",
  "Fn::GetAtt",
  "Fn::If",
  "Fn::Join",
  "Fn::Not",
  "Fn::Or",
  "Fn::Select",
  "Fn::Split",
  "Fn::Sub",
] as const;

const longNames = new Map<string, string>([
  ["!Ref", "Ref"],
  ["!Condition", "Condition"],
  ...intrinsics.map((name): [string, string] => [`!${name.slice("Fn::".length)}`, name]),
]);

// The tags stay on the nodes; `readNode` turns them into their long form, which keeps the lines.
const customTags: Tags = [...longNames.keys()].flatMap((tag) => [
  { tag, resolve: (text: string) => text },
  { tag, collection: "seq" as const, resolve: (sequence: unknown) => sequence },
  { tag, collection: "map" as const, resolve: (map: unknown) => map },
]) as Tags;

/** Reads CloudFormation YAML. Anything the parser would only warn about is an error here. */
export function parseTemplate(text: string, file: string): ParsedTemplate {
  const counter = new LineCounter();
  const document = parseDocument(text, { customTags, lineCounter: counter });
  const problem = [...document.errors, ...document.warnings][0];
  if (problem) {
    const line = counter.linePos(problem.pos[0]).line;
    throw new TemplateError(file, line, problem.message.split("\n")[0] ?? problem.code);
  }
  const marks = new WeakMap<object, Map<string | number | undefined, number>>();
  const reader: Reader = { file, document, counter, marks };
  const root = readNode(document.contents, reader);
  if (root === null || typeof root !== "object" || Array.isArray(root)) {
    throw new TemplateError(file, 1, "a template is a map with Resources");
  }
  return { file, root, lines: { of: (container, key) => marks.get(container)?.get(key) } };
}

interface Reader {
  readonly file: string;
  readonly document: Document;
  readonly counter: LineCounter;
  readonly marks: WeakMap<object, Map<string | number | undefined, number>>;
}

function readNode(node: unknown, reader: Reader): TemplateValue {
  const value = readUntagged(node, reader);
  const longName = longNames.get((node as Node | null)?.tag ?? "");
  if (!longName) return value;
  const isDottedAttribute = longName === "Fn::GetAtt" && typeof value === "string";
  const call: TemplateMap = { [longName]: isDottedAttribute ? splitAttribute(value) : value };
  reader.marks.set(call, new Map([[undefined, lineOf(node, reader)]]));
  return call;
}

function readUntagged(node: unknown, reader: Reader): TemplateValue {
  if (isAlias(node)) return readNode(node.resolve(reader.document), reader);
  if (isSeq(node)) {
    const items = node.items.map((item) => readNode(item, reader));
    reader.marks.set(
      items,
      new Map([
        [undefined, lineOf(node, reader)],
        ...node.items.map((item, index): [number, number] => [index, lineOf(item, reader)]),
      ]),
    );
    return items;
  }
  if (isMap(node)) {
    const map: TemplateMap = {};
    const lines = new Map<string | number | undefined, number>([[undefined, lineOf(node, reader)]]);
    for (const pair of node.items) {
      const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
      const line = lineOf(pair.key, reader);
      if (key.startsWith("Fn::") && !intrinsics.some((name) => name === key)) {
        throw new TemplateError(reader.file, line, `unsupported intrinsic function ${key}`);
      }
      map[key] = readNode(pair.value, reader);
      lines.set(key, line);
    }
    reader.marks.set(map, lines);
    return map;
  }
  if (isScalar(node)) return readScalar(node.value);
  return null;
}

function readScalar(value: unknown): TemplateValue {
  if (typeof value === "number" || typeof value === "boolean" || value === null) return value;
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

function splitAttribute(dotted: string): string[] {
  const dot = dotted.indexOf(".");
  return dot < 0 ? [dotted] : [dotted.slice(0, dot), dotted.slice(dot + 1)];
}

const lineOf = (node: unknown, reader: Reader): number =>
  reader.counter.linePos((node as Node | null)?.range?.[0] ?? 0).line;
