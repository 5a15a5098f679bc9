import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formulary } from "../lexicon/formulary.ts";
import { matchDrug } from "./match-drug.ts";

fc.configureGlobal({ seed: 20261124 });

describe("matching a drug name", () => {
  it("matches every name of the formulary as written, in any case", () => {
    for (const { name } of formulary)
      expect(matchDrug(name.toUpperCase()).match?.toLowerCase()).toBe(name.toLowerCase());
  });

  it("looks past spaces, dashes and a strength", () => {
    expect(matchDrug("DOLO-650").match).toBe("Dolo");
    expect(matchDrug("pan d").match).toBe("Pan-D");
    expect(matchDrug("Metformin 500 mg").match).toBe("metformin");
    expect(matchDrug("पैरासिटामोल").match).toBe("paracetamol");
  });

  it("only suggests where the name is not exactly known", () => {
    const { match, candidates } = matchDrug("Paracetamo1");
    expect(match).toBeUndefined();
    expect(candidates[0]).toBe("paracetamol");
    expect(matchDrug("Lapi kaint").match).toBeUndefined();
  });

  it("never asserts an everyday word", () => {
    for (const word of ["paani", "dal", "chawal", "doctor", "subah", "thoda"])
      expect(matchDrug(word).match).toBeUndefined();
  });

  it("gives at most three suggestions, all from the formulary, for any name", () => {
    const names = new Set(formulary.map(({ name }) => name));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const { candidates } = matchDrug(name);
        expect(candidates.length).toBeLessThanOrEqual(3);
        for (const candidate of candidates) expect(names).toContain(candidate);
      }),
    );
  });

  it("has each name once", () => {
    expect(new Set(formulary.map(({ name }) => name.toLowerCase())).size).toBe(formulary.length);
  });
});
