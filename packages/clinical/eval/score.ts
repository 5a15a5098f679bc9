import type { Claim } from "../src/claims/claim.ts";
import { slotOf } from "../src/claims/claim.ts";
import { isProblemKind } from "../src/claims/problem.ts";
import { readClaims, readLine, type ReadText, readTalk } from "../src/claims/read-claims.ts";
import { entail, type Verdict } from "../src/entail/entail.ts";
import { openWords } from "../src/entail/open-words.ts";
import { type DraftScore, scoreDraft, sumDrafts } from "./score-draft.ts";
import type { Fact, Line, Visit } from "./fixtures.ts";

/** A lie of these kinds that passes can hurt somebody by itself. */
const GRAVE = new Set(["drug", "dose", "course", "allergy", "number"]);

export interface Judged {
  readonly visit: Visit;
  readonly line: Line;
  readonly verdict: Verdict;
}

export interface FactScore {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
  readonly flips: readonly string[];
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export interface Score {
  readonly lies: readonly Judged[];
  readonly truths: readonly Judged[];
  readonly facts: FactScore;
  readonly draft: DraftScore;
  readonly milliseconds: number;
}

function judge(visit: Visit, talk: ReadText, line: Line): Judged {
  const segments = new Set(line.turns.map((turn) => visit.turns.findIndex(({ number }) => number === turn)));
  const sentences = new Set(
    talk.sentences.filter(({ segment }) => segments.has(segment)).map(({ index }) => index),
  );
  return { visit, line, verdict: entail(readLine(line.text, talk), line.text, { talk, sentences }) };
}

/** As the rules alone say, or as it would stand had a second opinion settled every word it may settle. */
export const isSupportedAtMost = ({ verdict, line }: Judged): boolean =>
  verdict.support === "supported" || openWords(line.text, verdict.reasons).length > 0;

export const isSupported = ({ verdict }: Judged): boolean => verdict.support === "supported";
export const isGrave = ({ line }: Judged): boolean => GRAVE.has(line.kind ?? "");

const EVENTS = new Set(["test", "procedure", "vaccine", "referral"]);
const PROBLEMS = new Set(["symptom", "condition", "finding", "habit", "history"]);
const groupOfKind = (kind: string): string =>
  PROBLEMS.has(kind)
    ? "problem"
    : EVENTS.has(kind)
      ? "event"
      : kind === "vital" || kind === "lab"
        ? "measurement"
        : kind;
const groupOf = (claim: Claim): string => (isProblemKind(claim.kind) ? "problem" : groupOfKind(claim.kind));

/** The lexicon's name for what the fixture calls it; its own words where the lexicon has none. */
function conceptOf({ kind, concept }: Fact): string {
  const group = groupOfKind(kind);
  const { claims } = readClaims(
    group === "measurement" ? `${concept} 100` : group === "allergy" ? `allergic to ${concept}` : concept,
  );
  const claim = claims.find((found) => groupOf(found) === group) ?? claims[0];
  return claim === undefined || group === "measurement" ? concept : nameOf(claim);
}

const nameOf = (claim: Claim): string => {
  const site = slotOf(claim, "site")?.value;
  return site === undefined || claim.label !== claim.concept ? claim.label : `${site} ${claim.concept}`;
};

const DONE = ["done", "given"];

/** What the fixture would call the state of this claim. */
function statusesOf(claim: Claim, talk: Pick<ReadText, "sentences">): string[] {
  if (claim.kind === "measurement")
    return [(slotOf(claim, "value")?.value ?? "").split("/").map(Number).join("/")];
  if (claim.kind === "medicine" || EVENTS.has(claim.kind)) {
    if (claim.course === undefined) {
      if (claim.kind !== "medicine") return [...DONE, "present", "advised"];
      const speaker = talk.sentences[claim.sentence]?.speaker ?? "";
      return speaker === "nurse" || speaker === "doctor" ? ["advised"] : ["taking", "present"];
    }
    if (claim.course === "continue") return ["advised", "taking"];
    if (claim.course === "past") return ["past", "stopped"];
    return DONE.includes(claim.course) ? [...DONE, "present", "taking"] : [claim.course];
  }
  return claim.time === "over" ? ["absent", "past", "present"] : [claim.assertion];
}

const isRecorded = ({ kind, assertion, isCorrected, who }: Claim): boolean =>
  kind !== "time" &&
  kind !== "age" &&
  kind !== "instruction" &&
  isCorrected !== true &&
  who !== "other" &&
  ["present", "absent", "possible"].includes(assertion);

const keyOf = (claim: Claim): string => `${groupOf(claim)} ${nameOf(claim)} ${claim.who}`;

const opposites: Readonly<Record<string, string>> = {
  present: "absent",
  absent: "present",
  taking: "stopped",
  stopped: "taking",
};

/** Values as numbers, so that 99.0 is 99. */
const statusOf = ({ status }: Fact): string =>
  status.split("/").every((part) => part !== "" && Number.isFinite(Number(part)))
    ? status.split("/").map(Number).join("/")
    : status;

function aboutFact(fact: Fact, claims: readonly Claim[]): Claim[] {
  const group = groupOfKind(fact.kind);
  const who = fact.slots["who"] ?? "patient";
  const name = conceptOf(fact);
  return claims.filter(
    (claim) =>
      groupOf(claim) === group &&
      (nameOf(claim) === name || claim.concept === name || claim.wider.includes(name)) &&
      claim.who === who,
  );
}

const NO_SPEAKERS: Pick<ReadText, "sentences"> = { sentences: [] };

/** Which facts these claims of a note tell; a line of a note has no speaker, so an order may read as taken. */
function factsIn(visit: Visit, claims: readonly Claim[]): Set<number> {
  const told = claims.filter(isRecorded);
  return new Set(
    visit.facts.flatMap((fact, at) => {
      const status = statusOf(fact);
      const isTold = aboutFact(fact, told).some((claim) => {
        const statuses = statusesOf(claim, NO_SPEAKERS);
        if (statuses.includes(status)) return true;
        return groupOfKind(fact.kind) === "medicine" && !statuses.includes(opposites[status] ?? "-");
      });
      return isTold ? [at] : [];
    }),
  );
}

function factsOf(visit: Visit, talk: ReadText): FactScore {
  const claims = talk.claims.filter(isRecorded);
  const kept = [
    ...Map.groupBy(claims, (claim) => `${keyOf(claim)} ${statusesOf(claim, talk)[0]}`).values(),
  ].map(([first]) => first as Claim);
  const score = {
    right: 0,
    found: kept.length,
    wanted: 0,
    flips: [] as string[],
    wrong: [] as string[],
    missed: [] as string[],
  };
  const matched = new Set<Claim>();
  for (const fact of visit.facts) {
    const group = groupOfKind(fact.kind);
    if (group === "instruction") continue;
    score.wanted += 1;
    const status = statusOf(fact);
    const same = aboutFact(fact, kept);
    const hit = same.find((claim) => statusesOf(claim, talk).includes(status));
    if (hit !== undefined) {
      score.right += 1;
      for (const claim of same) matched.add(claim);
      continue;
    }
    score.missed.push(`${visit.id} ${fact.kind} ${fact.concept} ${fact.status}`);
    const flipped = same.find((claim) => statusesOf(claim, talk).includes(opposites[status] ?? "-"));
    if (flipped !== undefined) score.flips.push(`${visit.id} ${fact.concept} ${fact.status}`);
  }
  for (const claim of kept)
    if (!matched.has(claim)) score.wrong.push(`${visit.id} ${keyOf(claim)} ${statusesOf(claim, talk)[0]}`);
  return score;
}

/** All of one set of visits, held to their facts, their true lines and their lies. */
export function scoreVisits(visits: readonly Visit[]): Score {
  const begun = performance.now();
  const read = visits.map((visit) => {
    const talk = readTalk(visit.turns);
    return {
      lies: visit.lies.map((line) => judge(visit, talk, line)),
      truths: visit.truths.map((line) => judge(visit, talk, line)),
      facts: factsOf(visit, talk),
      draft: scoreDraft(visit, (claims) => factsIn(visit, claims)),
    };
  });
  const facts = read.map((one) => one.facts);
  return {
    lies: read.flatMap((one) => one.lies),
    truths: read.flatMap((one) => one.truths),
    facts: {
      right: facts.reduce((sum, one) => sum + one.right, 0),
      found: facts.reduce((sum, one) => sum + one.found, 0),
      wanted: facts.reduce((sum, one) => sum + one.wanted, 0),
      flips: facts.flatMap((one) => one.flips),
      wrong: facts.flatMap((one) => one.wrong),
      missed: facts.flatMap((one) => one.missed),
    },
    draft: sumDrafts(read.map((one) => one.draft)),
    milliseconds: performance.now() - begun,
  };
}
