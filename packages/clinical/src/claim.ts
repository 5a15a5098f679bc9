import { findFactsIn, type Findings } from "./findings.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";
import { findSymptoms, type FoundSymptom } from "./symptoms.ts";
import type { Token } from "./tokens.ts";

export type ProblemKind =
  | "number"
  | "drug"
  | "dose"
  | "negation"
  | "symptom"
  | "duration"
  | "vital"
  | "no-evidence";

export interface Problem {
  readonly kind: ProblemKind;
  /** What the line says. */
  readonly label: string;
  /** What was said instead; then the line is contradicted, not merely unsupported. */
  readonly nearest?: string;
}

/** A line or its source, read once for all checks. */
export interface ReadText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly findings: Findings;
  readonly symptoms: readonly FoundSymptom[];
}

export function readText(text: string): ReadText {
  const sentences = sentencesOf(text);
  return {
    text,
    sentences,
    tokens: sentences.flatMap((sentence) => sentence.tokens),
    findings: findFactsIn(sentences, text),
    symptoms: findSymptoms(sentences),
  };
}
