import { checkSoap } from "@swasya/clinical/entail/check-evidence";
import type { ModelClaim } from "@swasya/cloud/model/note-draft";
import { type Soap, SECTIONS, type Statement, emptySoap } from "@swasya/domain/note";
import type { Transcript } from "@swasya/domain/transcript";

export type ClaimsOfLines = ReadonlyMap<Statement["statementId"], readonly ModelClaim[]>;

const before: Readonly<Record<NonNullable<ModelClaim["course"]>, string>> = {
  taking: "takes",
  past: "previously took",
  stopped: "stopped",
  given: "given",
  advised: "take",
  avoid: "avoid",
  "not taken": "not taking",
};

/** The claim as a line of a note says it. */
function sentenceOf({ kind, concept, assertion, who, course, value }: ModelClaim): string {
  const name = value === undefined ? concept : `${concept} ${value}`;
  if (kind === "medicine") return `${course === undefined ? "" : before[course]} ${name}`.trim();
  if (kind === "allergy") return assertion === "absent" ? `no ${concept} allergy` : `allergic to ${concept}`;
  const said = assertion === "absent" ? `no ${name}` : assertion === "possible" ? `possible ${name}` : name;
  return who === "patient" ? said : `${who} has ${said}`;
}

/**
 * What the model claims a line to say is held to the line's words too, and can only lower it: where those say
 * otherwise the line is contradicted, whatever its own wording.
 */
export function lowerByClaims(checked: Soap, claims: ClaimsOfLines, transcript: Transcript): Soap {
  const lowered = { ...checked };
  for (const section of SECTIONS)
    lowered[section] = checked[section].map((line) =>
      lower(line, claims.get(line.statementId) ?? [], transcript),
    );
  return lowered;
}

function lower(line: Statement, claims: readonly ModelClaim[], transcript: Transcript): Statement {
  if (line.support !== "supported" || claims.length === 0) return line;
  const { evidence } = line;
  const asLines = claims.map((claim, index): Statement => ({
    statementId: String(index),
    text: sentenceOf(claim),
    evidence,
    support: "supported",
  }));
  const { subjective } = checkSoap({ ...emptySoap(), subjective: asLines }, transcript);
  const against = subjective.find(({ support }) => support === "contradicted");
  const reason = against?.reasons?.find(({ kind }) => kind === "contradicted");
  if (reason === undefined) return line;
  return { ...line, support: "contradicted", reasons: [{ ...reason, start: 0, end: line.text.length }] };
}
