import type { WriteByHandInput } from "@swasya/domain/note";

export interface TypedText {
  readonly subjective: string;
  readonly objective: string;
}
export const emptyText: TypedText = { subjective: "", objective: "" };

const LONGEST_LINE = 2000;
const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim().slice(0, LONGEST_LINE))
    .filter(Boolean);

/** One line, one statement; undefined when nothing was written. */
export function soapOf(text: TypedText): WriteByHandInput["soap"] | undefined {
  const soap = {
    subjective: linesOf(text.subjective),
    objective: linesOf(text.objective),
    assessment: [],
    plan: [],
  };
  return soap.subjective.length + soap.objective.length > 0 ? soap : undefined;
}
