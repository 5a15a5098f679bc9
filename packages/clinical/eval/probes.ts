import { readFileSync } from "node:fs";
import { readLine, type ReadText, readTalk } from "../src/claims/read-claims.ts";
import { entail, type Verdict } from "../src/entail/entail.ts";
import { SPEAKERS } from "./fixtures.ts";

/** A line held to a whole short talk. */
export interface Probe {
  /** true: it must be supported · gap: it is true, and doubted as yet · lie: it must not be supported. */
  readonly kind: "true" | "gap" | "lie";
  readonly line: string;
  readonly talk: string;
  readonly support: Verdict["support"];
}

const KINDS: Readonly<Record<string, Probe["kind"]>> = { "+": "true", "~": "gap", "-": "lie" };

const talkOf = (text: string): ReadText =>
  readTalk(
    text.split(" // ").map((turn) => {
      const speaker = SPEAKERS[turn.charAt(0)];
      if (speaker === undefined || turn.charAt(1) !== ":")
        throw new Error(`A turn must begin with a speaker's letter and a colon: ${turn}`);
      return { speaker, text: turn.slice(2).trim() };
    }),
  );

/** Every probe of `fixtures/probes`; throws a sentence that names the line that does not read. */
export function probes(): Probe[] {
  const lines = readFileSync(new URL("../fixtures/probes/talk.txt", import.meta.url), "utf8").split("\n");
  const found: Probe[] = [];
  let spoken: { readonly text: string; readonly talk: ReadText } | undefined;
  for (const line of lines) {
    if (line === "" || line.startsWith("#")) continue;
    const kind = KINDS[line.charAt(0)];
    if (kind === undefined) {
      spoken = { text: line, talk: talkOf(line) };
      continue;
    }
    if (spoken === undefined) throw new Error(`A line to be held to a talk stands before any: ${line}`);
    const text = line.slice(2);
    const { talk } = spoken;
    const { support } = entail(readLine(text, talk), text, {
      talk,
      sentences: new Set(talk.sentences.keys()),
    });
    found.push({ kind, line: text, talk: spoken.text, support });
  }
  return found;
}
