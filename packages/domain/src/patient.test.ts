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

test.each([
  ["मो॰ सलीम", "मो॰ सलीम"],
  ["दु:खनी देवी", "दु:खनी देवी"],
  ["Kamla\u00a0Devi", "Kamla Devi"],
  ["श्\u200dयाम", "श्याम"],
  ["Mary D’Souza (Jr.)", "Mary D’Souza (Jr.)"],
  ["Jose\u0301", "José"],
  [`Ra${"\u0336".repeat(30)}mu`, "Ra\u0336mu"],
  ["\u202eivedK", "ivedK"],
])("the name %j is kept as %j", (written, kept) => {
  expect(RegisterPatientInput.parse({ ...valid, name: written }).name).toBe(kept);
});

test.each([
  ["marks only", "\u0301\u0902\u0336", "Write the full name."],
  ["nothing that shows", "\u200b\u3164\u2060", "Write the full name."],
  ["signs only", "...", "Use letters only, for example Kamla Devi."],
  ["digits only", "1234", "Use letters only, for example Kamla Devi."],
  ["a picture", "Kamla 😀", "Use letters only, for example Kamla Devi."],
  ["a page", "x".repeat(121), "Keep the name under 120 characters."],
])("a name of %s is refused once, in words for it", (_what, name, message) => {
  expect(problemsOf({ ...valid, name })).toEqual([["name", message]]);
});

test("a name folds the same with any space and any joiner", () => {
  expect(foldName("Kamla\u00a0Devi")).toBe("kamla devi");
  expect(foldName("श्\u200dयाम")).toBe(foldName("श्याम"));
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
