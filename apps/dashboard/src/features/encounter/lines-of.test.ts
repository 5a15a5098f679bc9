import { expect, it } from "vitest";
import { linesOf } from "./lines-of.ts";

it("makes one line of each that was typed, without blanks and list marks", () => {
  expect(linesOf(" Fever 4 days \n\n- Dry cough\n* BP 120/80")).toEqual([
    "Fever 4 days",
    "Dry cough",
    "BP 120/80",
  ]);
  expect(linesOf(undefined)).toEqual([]);
});

it("keeps a minus that belongs to the text", () => {
  expect(linesOf("-2 dioptres")).toEqual(["-2 dioptres"]);
});
