import { measurements } from "../lexicon/measurements.ts";
import type { SceneSentence } from "../scene/scene.ts";
import { PATIENT } from "../scene/whose.ts";
import { answers, endOf } from "./answers.ts";
import { type Claim, type Course, isBareTime, isHead, type Slot } from "./claim.ts";
import { withCorrectedDoses, withCorrections } from "./corrections.ts";
import { measurementNamed } from "./measurement.ts";
import { placedAnswers } from "./placed-answers.ts";
import { timeUnitOf } from "./times.ts";

type Sentences = readonly SceneSentence[];

const BACK = 3;

/** "Bukhar hai. Teen din ho gaye.": a time alone speaks of what was just said. */
function inherited(sentences: Sentences, claims: readonly Claim[]): Claim[] {
  return sentences.flatMap((sentence) => {
    const own = claims.filter((claim) => claim.sentence === sentence.index);
    const bare = own.filter((claim) => isBareTime(claim) && claim.assertion === "present");
    if (bare.length === 0 || own.some((claim) => isHead(claim)) || endOf(sentence) !== undefined) return [];
    for (let back = sentence.index - 1; back >= Math.max(0, sentence.index - BACK); back -= 1) {
      const heads = claims.filter(
        (claim) =>
          claim.sentence === back &&
          isHead(claim) &&
          claim.kind !== "measurement" &&
          claim.assertion !== "absent",
      );
      if (heads.length === 0) continue;
      const concepts = new Set(heads.map(({ concept }) => concept));
      // "Headache with nausea. For ten years.": of what is told with it nothing more is said.
      const [first] = heads;
      const isOneWithOthers = sentences[back]?.tokens.some(({ text }) => text === "with" || text === "saath");
      if (first === undefined || (concepts.size > 1 && isOneWithOthers !== true)) return [];
      const rates = own.filter(({ kind, concept }) => kind === "time" && concept === "rate");
      return (concepts.size > 1 ? [first] : heads).map((head) => ({
        ...head,
        assertion: head.assertion === "asked" ? "present" : head.assertion,
        slots: [...head.slots, ...[...bare, ...rates].flatMap(({ slots }) => slots)],
        sentence: sentence.index,
        context: [back],
      }));
    }
    return [];
  });
}

/** Courses that a sentence of its own may give the medicine named just before. */
const LATER: readonly Course[] = ["stopped", "not taken", "refused"];

/** What a sentence that ends a medicine may speak of beside it. */
const OF_MEDICINES = new Set(
  "medicine,tablet,capsule,syrup,injection,take,stop,close,give,start,day,week,month,year,last,daily,do,happen,doctor,again,then,all,old medicines,full,go,upset,suit,side effect,on time,today,yesterday,first,empty,money".split(
    ",",
  ),
);

/** "Was on amlodipine; stopped it two months ago": the second sentence names no other medicine. */
function withLaterCourses(
  sentences: Sentences,
  claims: readonly Claim[],
  used: readonly Set<number>[],
): Claim[] {
  const ends = new Map<Claim, { course: Course; sentence: SceneSentence }>();
  for (const sentence of sentences.slice(1)) {
    const clause = sentence.clauses.find(
      ({ course, isConditional, isCondition }) =>
        LATER.includes(course as Course) && !isConditional && !isCondition,
    );
    const own = claims.filter((claim) => claim.sentence === sentence.index && isHead(claim));
    if (clause?.course === undefined || own.length > 0 || sentence.isQuestion) continue;
    // "Outside food band": something else stops.
    if (sentence.terms.some(({ entry }) => !OF_MEDICINES.has(entry.concept))) continue;
    const before = claims.filter((claim) => claim.sentence === sentence.index - 1 && isHead(claim));
    const [head] = before;
    if (before.length !== 1 || head?.kind !== "medicine" || head.assertion !== "present") continue;
    if (sentences[head.sentence]?.speaker !== sentence.speaker || head.course === "advised") continue;
    ends.set(head, { course: clause.course, sentence });
    for (const token of clause.courseTokens) used[sentence.index]?.add(token);
  }
  return claims.map((claim) => {
    const end = ends.get(claim);
    return end === undefined ? claim : { ...claim, course: end.course };
  });
}

const byConcept = new Map(measurements.map((measurement) => [measurement.concept, measurement]));

/** "Temperature kitna hai?" – "101.": a number alone is what was being measured. */
function measured(sentences: Sentences, claims: readonly Claim[], used: readonly Set<number>[]): Claim[] {
  return sentences.flatMap((sentence, at): Claim[] => {
    const before = sentences[at - 1];
    if (before === undefined || claims.some((claim) => claim.sentence === at && claim.kind === "measurement"))
      return [];
    if (claims.some((claim) => claim.sentence === before.index && claim.kind === "measurement")) return [];
    // "No sugar. My father died at fifty.": only a question, or somebody who measures, names what comes next.
    const isAwaited = before.isQuestion || before.speaker === "nurse" || before.speaker === "doctor";
    if (!isAwaited || before.clauses.some(({ isDenied }) => isDenied)) return [];
    const measurement = byConcept.get(measurementNamed(before.tokens) ?? "");
    if (measurement === undefined || sentence.tokens.length > 12) return [];
    const index = sentence.tokens.findIndex(
      (token, position) =>
        token.value !== undefined &&
        !(used[at]?.has(position) ?? false) &&
        timeUnitOf(sentence.tokens[position + 1]) === undefined &&
        measurement.ranges.some(([low, high]) => low <= (token.value ?? 0) && (token.value ?? 0) <= high),
    );
    const token = sentence.tokens[index];
    if (token === undefined) return [];
    used[at]?.add(index);
    const value: Slot = { name: "value", value: token.text, start: token.start, end: token.end };
    return [
      {
        kind: "measurement",
        concept: measurement.concept,
        label: measurement.concept,
        wider: [],
        assertion: "present",
        time: "now",
        who: PATIENT,
        slots: [value],
        sentence: at,
        context: [before.index],
        isConditional: false,
        start: token.start,
        end: token.end,
      },
    ];
  });
}

/** Adds what sentences say to each other: answers, times told later, bare readings, corrections. */
export function linkSentences(
  sentences: Sentences,
  claims: readonly Claim[],
  used: readonly Set<number>[],
): Claim[] {
  const known = withCorrectedDoses(sentences, withLaterCourses(sentences, claims, used), used);
  const added = [
    ...answers(sentences, known),
    ...inherited(sentences, known),
    ...measured(sentences, known, used),
    ...placedAnswers(sentences, known),
  ];
  return withCorrections(sentences, [...known, ...added]);
}
