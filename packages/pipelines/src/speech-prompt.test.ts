import { readFileSync } from "node:fs";
import { findDrug } from "@swasya/clinical/medicine/match-drug";
import { expect, it } from "vitest";

const prompt = readFileSync(new URL("../../../infra/prompts/transcribe/v1.txt", import.meta.url), "utf8");

it("prompts the speech server with medicines of the formulary, in both scripts, briefly", () => {
  const names = [...prompt.matchAll(/\b([A-Z][a-z]+(?:ol|pine|min|tan|tin|zole|lin|cin|zine)|ORS)\b/g)].map(
    ([, name = ""]) => name,
  );
  expect(names.length).toBeGreaterThanOrEqual(8);
  expect(names.filter((name) => findDrug(name) === undefined)).toEqual([]);
  expect(prompt).toMatch(/\p{Script=Devanagari}{4}/u);
  // Whisper reads the last 224 tokens of a prompt; Devanagari takes up to three a letter.
  expect(prompt.length).toBeLessThan(320);
});
