import fc from "fast-check";
import { expect, test } from "vitest";
import type { StaffId } from "./ids.ts";
import { heardOnPage, openHeard } from "./note-changes.ts";
import { applyEdits, typedSoap } from "./note-edits.ts";
import { SECTIONS, type Soap, type Statement, type StatementEdit, emptySoap, undecided } from "./note.ts";
import { TEST_AT } from "./testing.ts";

const by = { kind: "person", staffId: "doctor" as StaffId, name: "Test Doctor", at: TEST_AT } as const;
const line = (statementId: string, support: Statement["support"]): Statement => ({
  statementId,
  text: `line ${statementId}`,
  support,
  evidence: [
    {
      kind: "spoken",
      segmentId: "s1",
      startSeconds: 1,
      endSeconds: 2,
      quote: `line ${statementId}`,
      speaker: "patient",
    },
  ],
});
const soap: Soap = { ...emptySoap(), subjective: [line("a", "supported"), line("b", "unsupported")] };
const edited = (...edits: StatementEdit[]): Soap => {
  let count = 0;
  return applyEdits({ soap }, edits, { by, newId: () => `new-${++count}` }).soap;
};
const newId = () => crypto.randomUUID();

test("a changed line becomes the person's, keeps its words and what was drafted", () => {
  const [changed] = edited({ kind: "change", statementId: "a", text: "better" }).subjective;
  expect(changed).toMatchObject({ text: "better", support: "person", drafted: "line a" });
  expect(changed?.evidence.map((piece) => piece.kind)).toEqual(["spoken", "person"]);
});

test("a rewritten line forgets which of its words rested on what", () => {
  const phrases = [{ start: 0, end: 4, evidence: [0] }];
  const linked = { ...soap, subjective: [{ ...line("a", "unsupported"), phrases }] };
  const after = (edit: StatementEdit) =>
    applyEdits({ soap: linked }, [edit], { by, newId }).soap.subjective[0];
  expect(after({ kind: "change", statementId: "a", text: "better" })).not.toHaveProperty("phrases");
  expect(after({ kind: "keep", statementId: "a" })).toHaveProperty("phrases", phrases);
});

test("changing it twice still remembers what the machine drafted", () => {
  const twice = edited(
    { kind: "change", statementId: "a", text: "one" },
    { kind: "change", statementId: "a", text: "two" },
  );
  expect(twice.subjective[0]).toMatchObject({ text: "two", drafted: "line a" });
});

test("keeping or removing an unsupported line decides it", () => {
  expect(undecided(soap)).toHaveLength(1);
  expect(undecided(edited({ kind: "keep", statementId: "b" }))).toEqual([]);
  expect(undecided(edited({ kind: "remove", statementId: "b" }))).toEqual([]);
});

test("an edit of a line that is gone is refused, and nothing of it is kept", () => {
  expect(() => edited({ kind: "keep", statementId: "zz" })).toThrow(
    expect.objectContaining({ code: "not-found" }),
  );
});

test("no edits by people ever make a line without evidence", () => {
  const anEdit = fc.oneof(
    fc.record({
      kind: fc.constant("add" as const),
      section: fc.constantFrom(...SECTIONS),
      text: fc.string({ minLength: 1 }),
    }),
    fc.record({
      kind: fc.constant("change" as const),
      statementId: fc.constantFrom("a", "b"),
      text: fc.string({ minLength: 1 }),
    }),
    fc.record({ kind: fc.constant("keep" as const), statementId: fc.constantFrom("a", "b") }),
  );
  fc.assert(
    fc.property(fc.array(anEdit, { maxLength: 8 }), (edits) => {
      const after = edited(...edits);
      for (const statement of SECTIONS.flatMap((section) => after[section]))
        expect(statement.evidence.length).toBeGreaterThan(0);
    }),
  );
});

test("a note too long to be kept is refused, in Hindi too, and not half kept", () => {
  const long = Array.from({ length: 60 }, () => "ॐ".repeat(2000));
  expect(() => typedSoap({ subjective: long, objective: [], assessment: [], plan: [] }, by, newId)).toThrow(
    expect.objectContaining({ code: "limit" }),
  );
});

test("edits that grow too long to be kept forget the oldest of what can be taken back, never the note", () => {
  const words = "ॐ".repeat(2000);
  const long = typedSoap(
    { subjective: Array.from({ length: 20 }, () => words), objective: [], assessment: [], plan: [] },
    by,
    newId,
  );
  const edits = long.subjective.map(
    ({ statementId }) => ({ kind: "change", statementId, text: "x" }) as const,
  );
  const twice = [...edits, ...edits.map((each) => ({ ...each, text: words }))];
  const { soap: kept, changes = [] } = applyEdits({ soap: long }, [...twice, ...twice], { by, newId });
  expect(kept.subjective.map(({ text }) => text)).toEqual(long.subjective.map(({ text }) => text));
  expect(changes.length).toBeLessThan(80);
  expect(changes.at(-1)).toMatchObject({ kind: "change", statementId: long.subjective.at(-1)?.statementId });
  expect(new TextEncoder().encode(JSON.stringify({ kept, changes })).length).toBeLessThan(310_000);
});

const heard = [
  {
    statementId: "heard-4",
    weight: "allergy" as const,
    section: "subjective" as const,
    text: "Penicillin se daane ho gaye the",
    evidence: [
      {
        kind: "spoken" as const,
        segmentId: "s4",
        startSeconds: 9,
        endSeconds: 12,
        quote: "Penicillin se daane ho gaye the",
        speaker: "patient",
      },
    ],
  },
];
const withHeard = (...edits: StatementEdit[]) => applyEdits({ soap, heard }, edits, { by, newId });

test("a heard line goes into its section with its words and the doctor's name, once", () => {
  const added = withHeard({ kind: "add-heard", statementId: "heard-4" });
  expect(added.soap.subjective.at(-1)).toMatchObject({
    statementId: "heard-4",
    support: "person",
    evidence: [
      { kind: "spoken", segmentId: "s4" },
      { kind: "person", name: "Test Doctor" },
    ],
  });
  expect(openHeard(added)).toEqual([]);
  expect(() => applyEdits(added, [{ kind: "add-heard", statementId: "heard-4" }], { by, newId })).toThrow();
});

test("leaving a heard line out keeps who and when, and can be taken back", () => {
  const left = withHeard({ kind: "dismiss-heard", statementId: "heard-4" });
  expect(left.soap).toEqual(soap);
  expect(openHeard(left)).toEqual([]);
  expect(heardOnPage(left)).toMatchObject([
    { dismissed: { kind: "dismiss", by: { name: "Test Doctor", at: TEST_AT } } },
  ]);
  const back = applyEdits(left, [{ kind: "undo", statementId: "heard-4" }], { by, newId });
  expect(openHeard(back)).toEqual(heard);
});

test("taking back an added line makes it a heard one again; an unknown one is refused", () => {
  const back = withHeard(
    { kind: "add-heard", statementId: "heard-4" },
    { kind: "undo", statementId: "heard-4" },
  );
  expect(back.soap).toEqual(soap);
  expect(openHeard(back)).toEqual(heard);
  expect(() => withHeard({ kind: "dismiss-heard", statementId: "heard-9" })).toThrow();
});
