import type { SceneSentence } from "../scene/scene.ts";
import { PATIENT } from "../scene/whose.ts";
import {
  type Assertion,
  type Claim,
  type Course,
  isBareTime,
  isHead,
  type SlotName,
  slotOf,
} from "./claim.ts";
import { sidesIn } from "./placed-answers.ts";
import { findTimes } from "./times.ts";

type Sentences = readonly SceneSentence[];

/** A reply may follow a pause or a second question; further away it answers something else. */
function replyTo(sentences: Sentences, question: SceneSentence): SceneSentence | undefined {
  const next = firstReply(sentences, question);
  const after = next && sentences[next.index + 1];
  // "Twenty in the morning... no, no, sixteen": the answer is the one that stands.
  const isTakenBack = after?.speaker === next?.speaker && after?.clauses[0]?.hasCorrection === true;
  return isTakenBack ? after : next;
}

function firstReply(sentences: Sentences, question: SceneSentence): SceneSentence | undefined {
  const next = sentences[question.index + 1];
  if (next === undefined || !next.isQuestion) return next;
  const later = sentences[question.index + 2];
  const isSameBreath = next.segment === question.segment;
  return isSameBreath && later !== undefined && !later.isQuestion ? later : undefined;
}

/** "Yes, both." */
const saysAll = ({ tokens }: SceneSentence): boolean =>
  tokens.some(({ text }) => ["both", "all", "dono", "donon", "sab", "दोनों", "सब"].includes(text));

function settled(asked: readonly Claim[], reply: SceneSentence, own: readonly Claim[]): Claim[] {
  const heads = own.filter((claim) => isHead(claim) && claim.assertion !== "asked");
  const concepts = new Set(
    asked.map(({ concept, slots }) => `${concept} ${slots.map(({ value }) => value).join()}`),
  );
  const bare = own.some(isBareTime) ? own.filter(isBareTime) : leadingTime(reply, own);
  const isTaken = asked.every(({ kind }) => kind === "medicine" || kind === "habit");
  const rates = isTaken ? own.filter(({ kind, concept }) => kind === "time" && concept === "rate") : [];
  const reasserted = (claim: Claim): boolean => heads.some(({ concept }) => concept === claim.concept);
  // "Sweating or pain?" – "No sweating.": of the pain nothing is said.
  if (reply.reply === "no" && asked.length > 1 && asked.some(reasserted)) return [];
  if (reply.reply === "no" && hasException(reply, heads)) return onlyAtNeed(asked, reply);
  const well = asked.filter((claim) => isWell(claim, reply));
  if (well.length > 0)
    return well.map((claim) => ({
      ...claim,
      assertion: "absent",
      sentence: reply.index,
      context: [claim.sentence],
    }));
  const ended = concepts.size === 1 ? endOf(reply) : undefined;
  if (ended !== undefined && !asked.some(reasserted)) return endedClaims(asked, reply, ended, bare);
  const assertion = ((): Assertion | undefined => {
    if (reply.reply === "unknown") return "unknown";
    if (reply.reply === "no") return "absent";
    if (reply.reply === "yes" && (concepts.size === 1 || saysAll(reply))) return "present";
    if (reply.reply === undefined && rates.length > 0 && concepts.size === 1) return "present";
    // "Khansi?" – "Bahut kam ho gayi.": it is there, and less.
    if (reply.reply === undefined && concepts.size === 1 && isLess(reply)) return "present";
    const leads = bare.length > 0 && bare.every(({ start }) => heads.every((head) => start < head.start));
    return reply.reply === undefined && leads && concepts.size === 1 ? "present" : undefined;
  })();
  if (assertion === undefined) return [];
  const who = reply.whose.findLast((whose) => whose !== PATIENT);
  return asked
    .filter((claim) => !reasserted(claim))
    .map((claim) => ({
      ...claim,
      ...(who === undefined || claim.who !== "family" ? {} : { who }),
      assertion,
      ...courseOf(claim, assertion),
      slots: [
        ...claim.slots,
        ...(assertion === "present"
          ? [...[...bare, ...rates].flatMap(({ slots }) => slots), ...sidesIn(claim, reply)]
          : []),
      ],
      sentence: reply.index,
      context: [claim.sentence],
    }));
}

/** What the body does, by the complaint that it goes badly. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  breathlessness: "breathing",
  insomnia: "sleep",
  "loss of appetite": "appetite",
  "hearing loss": "hearing",
};

/** "Bleeding gums?" – "Gums are fine." */
const isWell = (claim: Claim, { clauses, terms }: SceneSentence): boolean => {
  const place = slotOf(claim, "site")?.value ?? FUNCTIONS[claim.concept];
  return clauses.some(({ first, last, isDenied, isCondition, isConditional }) => {
    const own = terms.filter((term) => first <= term.first && term.last <= last);
    return (
      !isDenied &&
      !isCondition &&
      !isConditional &&
      own.length === 2 &&
      own.some(({ entry }) => entry.concept === place) &&
      own.some(({ entry }) => entry.concept === "normal")
    );
  });
};

const ONLY = new Set(["only", "sirf", "bas", "just", "सिर्फ", "बस"]);

/** "No, only when I am breathless", "nahi, sirf raat ko": not quite a no. */
const hasException = ({ clauses, tokens }: SceneSentence, heads: readonly Claim[]): boolean =>
  clauses.some(({ isCondition }) => isCondition) ||
  (heads.length === 0 && tokens.some(({ text }) => ONLY.has(text)));

/** What is taken on a condition is taken; of a complaint that comes at times the words alone tell. */
const onlyAtNeed = (asked: readonly Claim[], reply: SceneSentence): Claim[] =>
  reply.clauses.some(({ isCondition }) => isCondition)
    ? asked
        .filter(({ kind }) => kind === "medicine")
        .map((claim) => ({
          ...claim,
          assertion: "present",
          course: "taking",
          isConditional: true,
          slots: claim.slots.filter(({ name }) => !RATES.has(name)),
          sentence: reply.index,
          context: [claim.sentence],
        }))
    : [];
const RATES: ReadonlySet<SlotName> = new Set<SlotName>(["per", "times", "at", "every"]);

/** "Since three days, with chills": what opens an answer is of what was asked. */
function leadingTime({ tokens }: SceneSentence, own: readonly Claim[]): Claim[] {
  const [time] = findTimes(tokens);
  const opens =
    time !== undefined && (time.first === 0 || (time.first === 1 && LEADS.has(tokens[0]?.text ?? "")));
  const after = time && tokens.slice(time.last + 1, time.last + 3).some(({ text }) => text === ",");
  if (!opens || after !== true || time.role !== "length") return [];
  const start = tokens[time.first]?.start;
  return own.flatMap((claim) => {
    const slots = claim.slots.filter((slot) => slot.start === start);
    return slots.length === 0 ? [] : [{ ...claim, slots, start: start ?? claim.start }];
  });
}
const LEADS = new Set(["since", "for", "from", "about", "past", "karib", "lagbhag"]);

const isLess = ({ terms, tokens }: SceneSentence): boolean =>
  terms.some(
    ({ entry, last }) =>
      entry.concept === "less now" ||
      ((entry.concept === "decrease" || entry.concept === "better") &&
        ["ho", "hua", "hui", "now", "हो", "हुआ", "हुई"].includes(tokens[last + 1]?.text ?? "")),
  );

const TAKEN: readonly (Course | undefined)[] = ["given", "taking", "past"];

/** "Pehle leti thi, chhod di", "ab nahi hai": it was, and is not any more. */
export function endOf({ clauses, tokens, reply }: SceneSentence): "stopped" | "over" | undefined {
  if (clauses.some(({ course, isConditional }) => course === "stopped" && !isConditional)) return "stopped";
  // "Do din khayi, phir ulti hui to nahi khati."
  const taken = clauses.findIndex(({ course }) => TAKEN.includes(course));
  if (taken >= 0 && clauses.slice(taken + 1).some(({ course }) => course === "not taken")) return "stopped";
  const isNow = (at: number): boolean => ["ab", "now", "अब"].includes(tokens[at]?.text ?? "");
  const isGone = clauses.some(
    ({ isDenied, first, last }) =>
      isDenied && Array.from({ length: last - first + 1 }, (_, step) => first + step).some(isNow),
  );
  return isGone && reply !== "no" && clauses.some(({ isPast }) => isPast) ? "over" : undefined;
}

function endedClaims(
  asked: readonly Claim[],
  reply: SceneSentence,
  end: "stopped" | "over",
  bare: readonly Claim[],
): Claim[] {
  return asked.map((claim) => ({
    ...claim,
    assertion: "present",
    ...(claim.kind === "medicine" ? { course: "stopped" as const } : { time: "over" as const }),
    slots: [
      ...claim.slots,
      ...(end === "over" || claim.kind === "habit" ? bare : []).flatMap(({ slots }) => slots),
    ],
    sentence: reply.index,
    context: [claim.sentence],
  }));
}

/** "Dawai le rahe ho?" – "Nahi": not taken. */
function courseOf({ course, kind }: Claim, assertion: Assertion): Pick<Claim, "course"> {
  const isTaken = ["medicine", "test", "vaccine", "procedure"].includes(kind);
  if (!isTaken) return {};
  if (assertion === "absent") return { course: "not taken" };
  // "Did the baby get BCG?" – "Yes.": had, not to be had.
  if (kind === "vaccine" && assertion === "present") return { course: "given" };
  return course === undefined ? {} : { course };
}

/** Questions with their answers: "Khansi hai?" – "Nahi." */
export function answers(sentences: Sentences, claims: readonly Claim[]): Claim[] {
  return sentences
    .filter(({ isQuestion }) => isQuestion)
    .flatMap((question) => {
      const asked = claims.filter(
        ({ sentence, assertion }) => sentence === question.index && assertion === "asked",
      );
      const reply = replyTo(sentences, question);
      if (reply === undefined || asked.filter(isHead).length === 0) return [];
      return settled(
        asked.filter(isHead),
        reply,
        claims.filter(({ sentence }) => sentence === reply.index),
      );
    });
}
