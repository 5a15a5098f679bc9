import type { Statement } from "@swasya/domain/note";
import { PATIENT } from "../scene/whose.ts";
import { ALLERGY } from "./allergy.ts";
import type { Claim } from "./claim.ts";
import { readClaims } from "./read-claims.ts";

export interface RecordFact {
  readonly label: string;
  /** The words that say it. */
  readonly quote: string;
}

/** Only lines a person wrote or whose words were found where they say. */
const isTrusted = ({ support }: Statement): boolean => support === "supported" || support === "person";

/** A drafted line is judged by its text; its first quote is what the record shows. */
function quoteOf(statement: Statement, text: string): string {
  const [first] = statement.evidence.flatMap((piece) => (piece.kind === "person" ? [] : [piece.quote]));
  return statement.support === "person" || first === undefined
    ? text
    : statement.evidence.length > 1
      ? statement.text
      : first;
}

const unique = (facts: readonly RecordFact[]): RecordFact[] =>
  [...new Map(facts.toReversed().map((fact) => [fact.label, fact])).values()].toReversed();

const isStated = ({ assertion, who, time, isCorrected }: Claim): boolean =>
  assertion === "present" && who === PATIENT && time !== "over" && isCorrected !== true;

const factsOf = (statements: readonly Statement[], isWanted: (claim: Claim) => boolean): RecordFact[] =>
  unique(
    statements.filter(isTrusted).flatMap((statement) =>
      readClaims(statement.text)
        .claims.filter((claim) => isStated(claim) && isWanted(claim))
        .map(({ label }) => ({ label, quote: quoteOf(statement, statement.text) })),
    ),
  );

/** Allergies somebody stated; `allergy` where the substance is not named. Silence and denial give nothing. */
export const allergiesIn = (statements: readonly Statement[]): RecordFact[] =>
  factsOf(statements, ({ kind }) => kind === "allergy");

/** Standing illnesses somebody stated as the patient's own. */
export const conditionsIn = (statements: readonly Statement[]): RecordFact[] =>
  factsOf(statements, ({ kind, concept }) => kind === "condition" && concept !== ALLERGY);
