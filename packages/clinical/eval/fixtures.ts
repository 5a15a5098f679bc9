import { readdirSync, readFileSync } from "node:fs";

/** Rules may be mended by looking at `rules`; `exam` is scored and never looked into for tuning. */
export type Part = "rules" | "exam";

export interface Turn {
  readonly number: number;
  readonly speaker: string;
  readonly text: string;
}

/** What a careful clinician would put on record. */
export interface Fact {
  readonly kind: string;
  readonly concept: string;
  /** present, absent, possible; a course; of a measurement its value. */
  readonly status: string;
  readonly slots: Readonly<Record<string, string>>;
}

export interface Line {
  readonly turns: readonly number[];
  readonly text: string;
  /** Of a lie: what is wrong with it. */
  readonly kind?: string;
}

export interface Visit {
  readonly id: string;
  readonly language: string;
  readonly part: Part;
  readonly turns: readonly Turn[];
  readonly facts: readonly Fact[];
  readonly truths: readonly Line[];
  readonly lies: readonly Line[];
}

export const SPEAKERS: Readonly<Record<string, string>> = {
  N: "nurse",
  D: "doctor",
  P: "patient",
  A: "attendant",
  O: "other",
};

const fail = (id: string, line: string): never => {
  throw new Error(`Visit ${id}: cannot read the line "${line}".`);
};

const numbersIn = (cell: string): number[] => cell.split(",").map((part) => Number(part.trim()));

function readFact(id: string, line: string): Fact {
  const [kind, concept, status, slots = ""] = line.split(" | ").map((cell) => cell.trim());
  if (!kind || !concept || !status) return fail(id, line);
  const pairs = slots
    .split(";")
    .map((slot) => slot.split("=").map((part) => part.trim()))
    .filter(([name, value]) => name && value);
  return { kind, concept, status, slots: Object.fromEntries(pairs) as Record<string, string> };
}

function readLine(id: string, line: string, isLie: boolean): Line {
  const cells = line.split(" | ").map((cell) => cell.trim());
  const [kind, turns, text] = isLie ? cells : [undefined, ...cells];
  if (!turns || !text) return fail(id, line);
  return { turns: numbersIn(turns), text, ...(kind === undefined ? {} : { kind }) };
}

function readVisit(block: string, part: Part): Visit {
  const [header = "", ...lines] = block.split("\n").map((line) => line.trim());
  const [id = "", language = ""] = header.split(/\s+/);
  const visit = { turns: [] as Turn[], facts: [] as Fact[], truths: [] as Line[], lies: [] as Line[] };
  let section = "turns";
  for (const line of lines.filter((text) => text !== "")) {
    if (["facts", "true", "lies"].includes(line)) section = line;
    else if (section === "facts") visit.facts.push(readFact(id, line));
    else if (section !== "turns")
      visit[section === "lies" ? "lies" : "truths"].push(readLine(id, line, section === "lies"));
    else {
      const [, number, speaker = "", text = ""] = /^(\d+) ([NDPAO]): (.+)$/.exec(line) ?? fail(id, line);
      visit.turns.push({ number: Number(number), speaker: SPEAKERS[speaker] ?? "unknown", text });
    }
  }
  return { id, language, part, ...visit };
}

const FOLDER = new URL("../fixtures/", import.meta.url);

/** Every visit of a part, in the order of its files. Throws a sentence that names the visit and the line. */
export function visitsOf(part: Part): Visit[] {
  const folder = new URL(`${part}/`, FOLDER);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .toSorted()
    .flatMap((name) =>
      readFileSync(new URL(name, folder), "utf8")
        .split(/^## /m)
        .slice(1)
        .map((block) => readVisit(block, part)),
    );
}
