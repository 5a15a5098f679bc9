import { findDurations, type FoundDuration } from "./durations.ts";
import { findMedicines, type FoundMedicine } from "./spoken-medicines.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";
import { findSymptoms, type FoundSymptom } from "./symptoms.ts";
import { findVitals, type FoundVital } from "./vitals.ts";
import type { Fact } from "@swasya/domain/note";

/** `start` and `end` are offsets in the text given to `findFacts`. */
export interface Found {
  readonly concept: string;
  readonly value?: string;
  readonly start: number;
  readonly end: number;
}

export interface Findings {
  readonly symptoms: readonly Found[];
  readonly negated: readonly Found[];
  readonly durations: readonly FoundDuration[];
  readonly vitals: readonly FoundVital[];
  readonly medicines: readonly FoundMedicine[];
}

const withPolarity = (found: readonly FoundSymptom[], wanted: FoundSymptom["polarity"]): Found[] =>
  found.flatMap(({ concept, polarity, start, end }) =>
    polarity === wanted ? [{ concept, start, end }] : [],
  );

export function findFactsIn(sentences: readonly Sentence[], text: string): Findings {
  const symptoms = findSymptoms(sentences);
  return {
    symptoms: withPolarity(symptoms, "present"),
    negated: withPolarity(symptoms, "absent"),
    durations: findDurations(sentences),
    vitals: findVitals(sentences),
    medicines: findMedicines(sentences, text),
  };
}

/** Reads English, Hindi and mixed speech; what is only asked, feared or a relative's is left out. */
export const findFacts = (text: string): Findings => findFactsIn(sentencesOf(text), text);

/** The findings as the chips a screen shows, each once, in the order said. */
export function factChips(findings: Findings): Fact[] {
  const chips = [
    ...findings.symptoms.map((found) => ({
      at: found.start,
      fact: { kind: "symptom" as const, label: found.concept },
    })),
    ...findings.negated.map((found) => ({
      at: found.start,
      fact: { kind: "negated-symptom" as const, label: found.concept },
    })),
    ...findings.durations.map((found) => ({
      at: found.start,
      fact: { kind: "duration" as const, label: found.value },
    })),
    ...findings.vitals.map((found) => ({
      at: found.start,
      fact: { kind: "vital" as const, label: found.concept, value: found.value },
    })),
    ...findings.medicines.map((found) => ({
      at: found.start,
      fact: {
        kind: "medicine" as const,
        label: found.concept,
        ...(found.value === undefined ? {} : { value: found.value }),
      },
    })),
  ].toSorted((a, b) => a.at - b.at);
  const unique = new Map(chips.map(({ fact }) => [JSON.stringify(fact), fact]));
  return [...unique.values()];
}
