import { describe, expect, it } from "vitest";
import { drugHits } from "../medicine/drug-hits.ts";
import { readNumbers } from "../text/numbers.ts";
import { isDevanagari } from "../text/normalise-text.ts";
import { tokenise } from "../text/tokens.ts";
import { readClaims } from "../claims/read-claims.ts";
import { allEntries, allTerms } from "./all-terms.ts";
import { formulary } from "./formulary.ts";
import { functionWords } from "./function-words.ts";
import { adviceCount, instructions } from "./instructions.ts";
import type { Entry } from "./table.ts";
import { findTerms } from "./terms.ts";

const clinical = allEntries.filter(({ kind }) => kind !== "word" && kind !== "not a symptom");
const plain = (form: string): string => form.replace(/\*$/, "");
const foundIn = (form: string): string[] =>
  findTerms(readNumbers(tokenise(plain(form))), allTerms).map(({ entry }) => entry.concept);

/** Words of clinicians that patients have no word for, or say in English: these have no Devanagari yet. */
const MOST_WITHOUT_DEVANAGARI = 120;

/** Forms that say their concept only with the words around them. */
const needContext = new Set(["p/a soft", "throat clear", "urine r/e"]);

describe("the lexicon", () => {
  it("has no form under two concepts", () => {
    const owners = Map.groupBy(
      clinical
        .filter(({ isDenied }) => isDenied === undefined)
        .flatMap((entry) => entry.forms.map((form) => ({ form, entry }))),
      ({ form }) => form,
    );
    const shared = [...owners].filter(([, own]) => new Set(own.map(({ entry }) => entry.concept)).size > 1);
    expect(shared.map(([form]) => form)).toEqual([]);
  });

  it("keeps every form of the words that are values of a slot: left is never stop", () => {
    const values = new Set([
      "left",
      "right",
      "both",
      "empty stomach",
      "before food",
      "after food",
      "stand",
      "sit",
      "lie",
    ]);
    const owner = new Map<string, Entry>();
    for (const entry of allEntries)
      for (const form of entry.forms) if (!owner.has(form)) owner.set(form, entry);
    const lost = allEntries
      .filter(({ kind, concept }) => kind === "word" && values.has(concept))
      .flatMap((entry) => entry.forms.filter((form) => owner.get(form) !== entry));
    expect(lost).toEqual([]);
  });

  it("finds every form under its own concept: none folds onto another's", () => {
    const lost = clinical.flatMap(({ concept, forms }) =>
      forms.filter((form) => !needContext.has(form) && !foundIn(form).includes(concept)),
    );
    expect(lost).toEqual([]);
  });

  it("reaches nearly every concept in both scripts", () => {
    const lacks = (entry: Entry): boolean => !entry.forms.some(isDevanagari);
    expect(clinical.filter((entry) => !entry.forms.some((form) => !isDevanagari(form)))).toEqual([]);
    expect(clinical.filter(lacks).length).toBeLessThanOrEqual(MOST_WITHOUT_DEVANAGARI);
  });

  it("names no medicine that an everyday word is taken for", () => {
    const everyday = allEntries.filter(
      ({ kind, concept }) => ["word", "symptom", "site", "habit"].includes(kind) && concept !== "ors",
    );
    const taken = [...everyday.flatMap(({ forms }) => forms.map(plain)), ...functionWords].filter(
      (form) => drugHits(readNumbers(tokenise(form))).length > 0,
    );
    expect(taken).toEqual([]);
  });

  it("says of every line where it comes from", () => {
    expect([...allEntries, ...formulary].filter(({ source }) => source === "")).toEqual([]);
  });

  it("has no advice twice", () => {
    expect(new Set(instructions.map(({ english }) => english)).size).toBe(adviceCount);
  });

  it.each(instructions)("finds the advice '$english' in its own English and Hindi", ({ english, hindi }) => {
    const read = (text: string): string[] =>
      readClaims(text)
        .claims.filter(({ kind }) => kind === "instruction")
        .map(({ label }) => label);
    expect([read(english), read(hindi)]).toEqual([[english], [english]]);
  });
});
