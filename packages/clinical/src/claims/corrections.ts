import type { SceneSentence } from "../scene/scene.ts";
import { type Claim, isHead, type Slot, slotOf } from "./claim.ts";
import { doseUnitOf } from "./schedule.ts";

type Sentences = readonly SceneSentence[];

const SMALLEST_STRENGTH = 5;
const doseNames: readonly Slot["name"][] = ["dose", "count"];

/** The strength told after a correction that names no medicine: "nahi nahi, 650 lena". */
function newDose(sentence: SceneSentence, from: number, used: Set<number> | undefined): Slot | undefined {
  for (let at = from; at < sentence.tokens.length; at += 1) {
    const token = sentence.tokens[at];
    if (token?.value === undefined || token.value < SMALLEST_STRENGTH || used?.has(at)) continue;
    const unit = doseUnitOf(sentence.tokens[at + 1]);
    const last = unit === undefined ? at : at + 1;
    for (let spot = at; spot <= last; spot += 1) used?.add(spot);
    const end = sentence.tokens[last]?.end ?? token.end;
    return {
      name: "dose",
      value: unit === undefined ? token.text : `${token.text} ${unit}`,
      start: token.start,
      end,
    };
  }
  return undefined;
}

/** "Paracetamol 500... nahi nahi, 650": the medicine stays, its dose is the later one. */
export function withCorrectedDoses(
  sentences: Sentences,
  claims: readonly Claim[],
  used: readonly Set<number>[],
): Claim[] {
  const replaced = new Map<Claim, Claim>();
  for (const sentence of sentences) {
    const clause = sentence.clauses.find(({ hasCorrection }) => hasCorrection);
    if (clause === undefined || sentence.isQuestion) continue;
    const from = sentence.tokens[clause.first]?.start ?? sentence.start;
    const own = claims.filter((claim) => claim.sentence === sentence.index);
    const isAfter = (claim: Claim): boolean => claim.start >= from;
    for (const claim of own) {
      const later = claim.slots.filter(({ start }) => start >= from);
      const names = new Set(later.map(({ name }) => name));
      const isRetold =
        claim.start < from && claim.slots.some(({ name, start }) => start < from && names.has(name));
      if (isRetold)
        replaced.set(claim, {
          ...claim,
          slots: claim.slots.filter(({ name, start }) => start >= from || !names.has(name)),
        });
    }
    if (own.some((claim) => replaced.has(claim) || (isHead(claim) && isAfter(claim)))) continue;
    const head = claims.findLast(
      (claim) =>
        claim.kind === "medicine" &&
        (claim.sentence === sentence.index ||
          (claim.sentence < sentence.index && sentence.index - claim.sentence <= 2)),
    );
    const dose = head && newDose(sentence, clause.first, used[sentence.index]);
    if (head === undefined || dose === undefined) continue;
    const told = [
      dose,
      ...own.filter((claim) => isAfter(claim) && claim.kind === "time").flatMap(({ slots }) => slots),
    ];
    const names = new Set(told.map(({ name }) => name).concat(doseNames));
    replaced.set(head, {
      ...head,
      slots: [...head.slots.filter(({ name }) => !names.has(name)), ...told],
      sentence: sentence.index,
      context: [head.sentence],
    });
  }
  return claims.flatMap((claim) => {
    const by = replaced.get(claim);
    return by === undefined ? [claim] : [{ ...claim, isCorrected: true }, by];
  });
}

/** What a correction replaces: claims of its kind in the same breath, just before it. */
function isReplaced(claim: Claim, by: Claim, correctedFrom: number): boolean {
  if (claim === by || claim.kind !== by.kind || claim.sentence > by.sentence) return false;
  if (claim.sentence === by.sentence && claim.start >= correctedFrom) return false;
  if (by.sentence - claim.sentence > 1) return false;
  if (claim.kind === "measurement") return claim.concept === by.concept;
  return (
    claim.kind === "medicine" ||
    claim.kind === "test" ||
    claim.kind === "time" ||
    (claim.concept === by.concept && claim.kind !== "allergy")
  );
}

/** "Pan-D... nahi nahi, Pan-40": the later one holds. */
export function withCorrections(sentences: Sentences, claims: readonly Claim[]): Claim[] {
  const replaced = new Set<Claim>();
  for (const sentence of sentences) {
    const clause = sentence.clauses.find(({ hasCorrection }) => hasCorrection);
    if (clause === undefined || sentence.isQuestion) continue;
    const from = sentence.tokens[clause.first]?.start ?? sentence.start;
    const after = claims.filter((claim) => claim.sentence === sentence.index && claim.start >= from);
    for (const by of after)
      for (const claim of claims) if (isReplaced(claim, by, from) && !isSame(claim, by)) replaced.add(claim);
  }
  return claims.map((claim) => (replaced.has(claim) ? { ...claim, isCorrected: true } : claim));
}

const isSame = (a: Claim, b: Claim): boolean =>
  a.concept === b.concept &&
  a.assertion === b.assertion &&
  b.slots.every(({ name, value }) => (slotOf(a, name)?.value ?? value) === value) &&
  a.slots.every(({ name, value }) => (slotOf(b, name)?.value ?? value) === value);
