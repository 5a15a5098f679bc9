import { LONGEST_LINE, type WriteByHandInput } from "@swasya/domain/note";
import { plainLine } from "@swasya/domain/plain-text";

export interface TypedText {
  readonly subjective: string;
  readonly objective: string;
}
export const emptyText: TypedText = { subjective: "", objective: "" };

/** Cut at a space where a line is longer than one may be, so that no word of it is lost. */
const TAKEN = new RegExp(`.{1,${LONGEST_LINE}}(?= |$)|.{1,${LONGEST_LINE}}`, "g");
const linesOf = (text: string): string[] =>
  text.split("\n").flatMap((line) => (plainLine(line).match(TAKEN) ?? []).map((piece) => piece.trim()));

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
