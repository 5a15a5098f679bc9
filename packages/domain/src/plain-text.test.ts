import fc from "fast-check";
import { expect, test } from "vitest";
import { PlainLine, plainLine, plainName } from "./plain-text.ts";

const odd = fc.constantFrom(
  ..."\u0301\u0301\u0323\u0336\u093c\u093f\u0902\u094d\u0952\u200b\u200c\u200d\u202e\u2066\u2069\u00ad\ufeff\u2800\u3164",
  ..."\ufe0f\u0000\t\n\u0085\u00a0\u2028\u3000\u1100\u1161\u0344\u212b\ue000",
  "\ud800",
  "\u{e0041}",
  "\u{1d165}",
);
const written = fc
  .array(fc.oneof(odd, fc.constantFrom(..."aeकषरमخا1 .॰-"), fc.string({ unit: "binary" })), { maxLength: 40 })
  .map((parts) => parts.join(""));

test("a plain line is plain already", () => {
  fc.assert(
    fc.property(written, (text) => {
      const plain = plainLine(text);
      expect(plainLine(plain)).toBe(plain);
      expect(plainName(plainName(text))).toBe(plainName(text));
    }),
    { numRuns: 2000 },
  );
});

test("nothing unseen, no mark on nothing and no tower of marks is left, whatever was written", () => {
  fc.assert(
    fc.property(written, (text) => {
      const plain = plainLine(text);
      expect(plain).not.toMatch(
        /[\p{Cc}\p{Co}\p{Cs}\u2800]|(?![\u200c\u200d])[\p{Cf}\p{Default_Ignorable_Code_Point}]/u,
      );
      expect(plain).not.toMatch(/^\s|\s$|\s\s|[^\S ]/u);
      expect(plain.normalize("NFD")).not.toMatch(
        /(?:^|\s)\p{M}|[\p{Mn}\p{Me}]{5}|\p{M}{9}|(?<![\p{L}\p{M}])[\u200c\u200d]|[\u200c\u200d](?!\p{L})/u,
      );
      expect(plain).toBe(plain.normalize("NFC"));
      expect(plainName(text)).not.toMatch(/[\u200c\u200d]/u);
    }),
    { numRuns: 2000 },
  );
});

test("ordinary words stay as they were written", () => {
  const letters = fc.constantFrom(..."abcXYZ0123456789.,()/%°:;'’\"₹½+=<>कखगरमसहअआइ।॰०१२");
  fc.assert(
    fc.property(fc.array(fc.string({ unit: letters, minLength: 1 }), { minLength: 1 }), (words) => {
      expect(plainLine(words.join(" "))).toBe(words.join(" "));
    }),
  );
});

test.each([
  ["a letter under thirty strokes", `Ra${"\u0336".repeat(30)}mu`, "Ra\u0336mu"],
  ["six different marks on one letter", "a\u0316\u0317\u0318\u0319\u031c\u031d", "a\u0316\u0317\u0318\u0319"],
  ["text turned round", "dose \u202e005\u202c mg", "dose 005 mg"],
  ["zero-width letters between two", "Ka\u200bm\u00adla", "Kamla"],
  ["spaces of every kind", "\u00a0कमला\u2003\t देवी\u3000", "कमला देवी"],
  ["a page's line ends", "fever\r\nfour\u2028days", "fever four days"],
  ["nukta, vowel sign and nasal sign on one letter", "क़ों", "क़ों".normalize("NFC")],
  ["a Burmese letter with its five signs", "မြွှေး", "မြွှေး"],
  ["an explicit half letter", "क्\u200dष", "क्\u200dष"],
  ["a letter kept apart", "क्\u200cष", "क्\u200cष"],
  ["a joiner at the end of a word", "कमल\u200d देवी", "कमल देवी"],
  ["marks on nothing", "\u0301\u0902 \u0301", ""],
])("%s", (_what, text, plain) => {
  expect(plainLine(text)).toBe(plain);
});

test("a line must say something, and is measured once it is plain", () => {
  const Line = PlainLine(10, "Write the line.");
  const problems = (text: string) => Line.safeParse(text).error?.issues.map(({ message }) => message);
  for (const empty of ["", "  \n", "\u200b\u200b", "\u3164", "\u0301", "\u2800"])
    expect(problems(empty)).toEqual(["Write the line."]);
  expect(problems("x".repeat(11))).toEqual(["Keep it under 10 characters."]);
  expect(Line.parse(`  ${"\u200b".repeat(50)}fever `)).toBe("fever");
  expect(Line.parse("—")).toBe("—");
});
