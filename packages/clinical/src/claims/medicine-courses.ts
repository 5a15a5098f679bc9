import type { Run } from "./attach.ts";
import type { Course } from "./claim.ts";
import { type Reading, useCues } from "./reader.ts";

/**
 * What happens to each head: what its own clause says, else the clauses after it up to the next head that have
 * none, else the clause of the list it closes.
 */
export function coursesOf(reading: Reading, heads: readonly Run[]): (Course | undefined)[] {
  const { sentence } = reading;
  const clauses = sentence.clauses;
  const at = heads.map((head) => clauses.findLastIndex(({ first }) => first <= head.first));
  const own = at.map((index, position): Course | undefined => {
    const course = clauses[index]?.course;
    const nextHead = at[position + 1] ?? clauses.length;
    const later = clauses
      .slice(index + 1, nextHead)
      .filter((clause) => clause.course !== undefined && !clause.isCondition && !clause.isConditional);
    // "leti thi, do mahine pehle band kar di": the end of a course is told after it.
    const isEnded =
      (course === "past" || course === "taking" || course === "given" || isUnheeded(reading, course)) &&
      later.some(ends);
    const deciding = isEnded ? later.find(ends) : course === undefined ? later[0] : undefined;
    if (deciding !== undefined) useCues(reading, deciding.first, true);
    return deciding?.course ?? course;
  });
  for (let position = own.length - 1; position >= 0; position -= 1)
    if (own[position] === undefined && isSameList(sentence.tokens, heads, position))
      own[position] = own[position + 1];
  for (let position = 1; position < own.length; position += 1)
    if (own[position] === undefined && isSameList(sentence.tokens, heads, position - 1))
      own[position] = own[position - 1];
  return own.map(
    (course, position) =>
      course ??
      onlyThis(reading, clauses[at[position] ?? 0]) ??
      clauses
        .slice(0, at[position])
        .findLast(
          (clause, index) =>
            clause.course !== undefined && (at.includes(index) || !namesMedicines(sentence, clause)),
        )?.course,
  );
}

const ONLY = new Set(["only", "sirf", "just", "bas", "सिर्फ", "बस"]);

/** "Brufen bilkul nahi, sirf paracetamol": what is left to take. */
const onlyThis = (
  { sentence: { tokens, speaker } }: Reading,
  clause: Reading["sentence"]["clauses"][number] | undefined,
): Course | undefined =>
  clause !== undefined &&
  clause.first > 0 &&
  !clause.isDenied &&
  ONLY.has(tokens.slice(clause.first, clause.last + 1).find(({ kind }) => kind !== "mark")?.text ?? "")
    ? speaker === "patient" || speaker === "attendant"
      ? "taking"
      : "advised"
    : undefined;

/** "Goli leta hoon, insulin se dar lagta hai": what is taken is the tablets. */
const namesMedicines = (
  { terms }: Reading["sentence"],
  { first, last }: { first: number; last: number },
): boolean =>
  terms.some(
    (term) =>
      first <= term.first &&
      term.last <= last &&
      ["tablet", "medicine", "capsule", "syrup", "injection"].includes(term.entry.concept),
  );

/** "The doctor wrote insulin, I did not take it": told by whoever should have taken it. */
const isUnheeded = ({ sentence }: Reading, course: Course | undefined): boolean =>
  course === "advised" && sentence.speaker !== "nurse" && sentence.speaker !== "doctor";

/** What ends a course that was told before it. */
const ends = ({ course }: { readonly course?: Course }): boolean =>
  course === "stopped" || course === "not taken";

/** Only joining words, doses and commas between two heads. */
function isSameList(tokens: Reading["sentence"]["tokens"], heads: readonly Run[], position: number): boolean {
  const [left, right] = [heads[position], heads[position + 1]];
  if (left === undefined || right === undefined) return false;
  return tokens
    .slice(left.last + 1, right.first)
    .every(({ text, value, kind }) => kind === "mark" || value !== undefined || LIST_WORDS.has(text));
}
const LIST_WORDS = new Set(
  "and aur or ya plus mg ml mcg g tablet tablets tab goli od bd tds hs और या के साथ saath ke".split(" "),
);
