import fc from "fast-check";
import { expect, test } from "vitest";
import { Phone, RegisterPatientInput, foldName } from "./patient.ts";

const valid = { name: "Kamla Devi", phone: "9876543210", age: 52, sex: "female" };
const problemsOf = (input: unknown) =>
  RegisterPatientInput.safeParse(input).error?.issues.map((issue) => [issue.path.join("."), issue.message]);

test.each([
  ["+91 98765 43210", "9876543210"],
  ["098765-43210", "9876543210"],
  ["9876543210", "9876543210"],
])("the phone %s is kept as its ten digits", (written, kept) => {
  expect(Phone.parse(written)).toBe(kept);
});

test.each([
  ["a phone of nine digits", { ...valid, phone: "987654321" }, "phone", /10-digit/],
  ["a phone that begins with 1", { ...valid, phone: "1876543210" }, "phone", /6, 7, 8 or 9/],
  ["age 200", { ...valid, age: 200 }, "age", /above 120/],
  ["half a year", { ...valid, age: 1.5 }, "age", /whole years/],
  ["no name", { ...valid, name: "  " }, "name", /full name/],
  ["a tag for a name", { ...valid, name: "<b>x</b>" }, "name", /letters only/],
])("%s is refused with a sentence about that field", (_what, input, field, sentence) => {
  const problems = problemsOf(input);
  expect(problems?.map(([name]) => name)).toContain(field);
  expect(problems?.find(([name]) => name === field)?.[1]).toMatch(sentence);
});

test("a name in Devanagari is a name", () => {
  expect(RegisterPatientInput.parse({ ...valid, name: "  कमला   देवी " }).name).toBe("कमला देवी");
});

test("folding a folded name changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      expect(foldName(foldName(name))).toBe(foldName(name));
    }),
  );
});

test("a name is found however its accents and nukta are typed", () => {
  expect(foldName("José")).toBe("jose");
  expect(foldName("ज़ीनत")).toBe(foldName("जीनत"));
});
