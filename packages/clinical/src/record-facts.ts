import type { Statement } from "@swasya/domain/note";
import { allergyLexicon, conditionLexicon } from "./condition-lexicon.ts";
import { findDrug } from "./match-drug.ts";
import { keySet } from "./phrase-index.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";
import { drugHits } from "./spoken-medicines.ts";
import { findSymptoms } from "./symptoms.ts";
import type { Token } from "./tokens.ts";

export interface RecordFact {
  readonly label: string;
  /** The words that say it. */
  readonly quote: string;
}

const conditions = new Set(Object.keys(conditionLexicon));
const allergyKeys = keySet(Object.values(allergyLexicon).flat());
const linkWords = keySet(["se", "ki", "ka", "से", "की", "का"]);
const toWords = new Set(["to", "with", "from", "-", "of", "for"]);
const notSubstances = keySet(
  "koi kisi cheez dawai dawa any known drug no the a skin severe bad food medicine medicines mujhe isko inko usko unhe use hai history h o of some bahut कोई किसी चीज़ चीज दवाई दवा मुझे इसको इनको है बहुत और aur and".split(
    " ",
  ),
);

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

const isWord = (token: Token | undefined): token is Token => token?.kind === "word";

function substanceAfter(tokens: readonly Token[], index: number): string | undefined {
  if (!toWords.has(tokens[index + 1]?.text ?? "")) return undefined;
  const names = drugHits(tokens.slice(index + 2, index + 5));
  if (names[0] !== undefined) return names[0].name;
  const word = tokens[index + 2];
  return isWord(word) && !notSubstances.has(word.key) ? word.text : undefined;
}

function substanceBefore(tokens: readonly Token[], index: number): string | undefined {
  const linked = linkWords.has(tokens[index - 1]?.key ?? "") ? index - 2 : index - 1;
  const word = tokens[linked];
  if (!isWord(word)) return undefined;
  const [drug] = drugHits(tokens.slice(Math.max(0, linked - 1), linked + 1));
  if (drug !== undefined) return drug.name;
  return linked === index - 2 && !notSubstances.has(word.key) ? word.text : undefined;
}

function allergyLabels(sentence: Sentence): string[] {
  const found = findSymptoms([sentence]).filter(({ concept }) => concept === "allergy");
  return found.flatMap(({ polarity, start }) => {
    if (polarity !== "present") return [];
    const index = sentence.tokens.findIndex((token) => token.start === start && allergyKeys.has(token.key));
    const substance = substanceAfter(sentence.tokens, index) ?? substanceBefore(sentence.tokens, index);
    return [substance === undefined ? "allergy" : (findDrug(substance)?.name ?? substance)];
  });
}

const unique = (facts: readonly RecordFact[]): RecordFact[] =>
  [...new Map(facts.toReversed().map((fact) => [fact.label, fact])).values()].toReversed();

/** Allergies somebody stated; `allergy` where the substance is not named. Silence and denial give nothing. */
export const allergiesIn = (statements: readonly Statement[]): RecordFact[] =>
  unique(
    statements.filter(isTrusted).flatMap((statement) =>
      sentencesOf(statement.text)
        .flatMap(allergyLabels)
        .map((label) => ({ label, quote: quoteOf(statement, statement.text) })),
    ),
  );

/** Standing illnesses somebody stated as the patient's own. */
export const conditionsIn = (statements: readonly Statement[]): RecordFact[] =>
  unique(
    statements.filter(isTrusted).flatMap((statement) =>
      findSymptoms(sentencesOf(statement.text))
        .filter(({ concept, polarity }) => polarity === "present" && conditions.has(concept))
        .map(({ concept }) => ({ label: concept, quote: quoteOf(statement, statement.text) })),
    ),
  );
