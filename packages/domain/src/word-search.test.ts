import { expect, test } from "vitest";
import { matchScore, searchWords } from "./word-search.ts";

test.each([
  ["last HbA1c?", "HbA1c 8.4 %", 1],
  ["penicillin allergy", "Allergic to penicillin since 2019", 0.5],
  ["बुखार कब से", "चार दिन से बुखार है", 2 / 3],
  ["what is the", "anything", 0],
])("%s scores against %s", (question, text, score) => {
  expect(matchScore(searchWords(question), searchWords(text))).toBeCloseTo(score);
});
