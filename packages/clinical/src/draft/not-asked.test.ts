import { aTalk } from "@swasya/domain/testing";
import { describe, expect, it } from "vitest";
import { notAskedIn } from "./not-asked.ts";

describe("what nobody asked", () => {
  it("names allergies where nobody spoke of one", () => {
    expect(notAskedIn(aTalk([["patient", "Teen din se bukhar hai."]]))).toEqual(["allergies"]);
  });

  it.each([
    [
      "asked and denied",
      [
        ["nurse", "Kisi dawai se allergy hai?"],
        ["patient", "Nahi."],
      ],
    ],
    ["told", [["patient", "Penicillin se daane ho gaye the."]]],
  ] as const)("is silent where it was %s", (_name, said) => {
    expect(notAskedIn(aTalk(said))).toEqual([]);
  });
});
