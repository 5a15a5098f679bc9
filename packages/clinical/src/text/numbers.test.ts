import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { englishNumbers, englishTens, hindiNumbers } from "./number-words.ts";
import { findNumbers } from "./numbers.ts";

fc.configureGlobal({ seed: 20261124 });

const valuesIn = (text: string): number[] => findNumbers(text).map(({ value }) => value);

const english = (value: number): string => {
  if (value < 20) return englishNumbers[value] ?? "";
  if (value < 100) {
    const tens = Object.entries(englishTens).find(([, ten]) => ten === value - (value % 10))?.[0] ?? "";
    return value % 10 === 0 ? tens : `${tens} ${english(value % 10)}`;
  }
  const rest = value % 100 === 0 ? "" : ` and ${english(value % 100)}`;
  return `${english(Math.floor(value / 100))} hundred${rest}`;
};

const devanagari = (word: string): boolean => /[\u0900-\u097f]/.test(word);
const hindi = (value: number): string => {
  const below = (small: number): string => hindiNumbers[small]?.find(devanagari) ?? "";
  if (value < 100) return below(value);
  return [below(Math.floor(value / 100)), "सौ", value % 100 === 0 ? "" : below(value % 100)].join(" ").trim();
};

describe("numbers", () => {
  it.each<[string, number[]]>([
    ["ek sau tees bata assi", [130, 80]],
    ["der so baye nabe", [150, 90]],
    ["डेढ़ सौ बटा नब्बे", [150, 90]],
    ["dhai sau", [250]],
    ["sava do", [2.25]],
    ["sadhe teen sau", [350]],
    ["paune do", [1.75]],
    ["साढ़े तीन", [3.5]],
    ["one thirty over eighty", [130, 80]],
    ["one fifty five by ninety", [155, 90]],
    ["one oh two", [102]],
    ["six twenty five", [625]],
    ["ninety eight point six", [98.6]],
    ["ek sau ek point do", [101.2]],
    ["शुगर १६५", [165]],
    ["१०१.५", [101.5]],
    ["ek lakh bees hazaar", [120_000]],
    ["dedh lakh", [150_000]],
    ["platelets 2,50,000", [250_000]],
    ["1-0-1", [1, 0, 1]],
    ["do din se", [2]],
    ["do teen din", [2, 3]],
  ])("reads %s", (text, expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });

  it.each(["how do you do", "do you have pain", "uske saath aaya", "so much pain", "SpO2"])(
    "finds no number in %s",
    (text) => {
      expect(valuesIn(text)).toEqual([]);
    },
  );

  it("reads back every number from 0 to 999 written in English", () => {
    for (let value = 0; value < 1000; value += 1) expect(valuesIn(english(value))).toEqual([value]);
  });

  it("reads back every number from 0 to 999 written in Devanagari words", () => {
    for (let value = 0; value < 1000; value += 1) expect(valuesIn(hindi(value))).toEqual([value]);
  });

  it("reads back any decimal written in ASCII or Devanagari digits", () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(99), fc.boolean(), (whole, part, isHindi) => {
        const ascii = `${whole}.${part}`;
        const shown = isHindi
          ? ascii.replace(/\d/g, (digit) => String.fromCharCode(0x0966 + Number(digit)))
          : ascii;
        expect(valuesIn(`value ${shown} was`)).toEqual([Number(ascii)]);
      }),
    );
  });

  it("keeps spans inside the text and in order, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        let from = 0;
        for (const { start, end } of findNumbers(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("gives a span that holds the words said", () => {
    const text = "BP डेढ़ सौ बटा नब्बे";
    expect(findNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual(["डेढ़ सौ", "नब्बे"]);
  });
});
