import fc from "fast-check";
import { expect, test } from "vitest";
import type { StaffId } from "./ids.ts";
import { applyEdits, typedSoap } from "./note-edits.ts";
import { SECTIONS, type Soap, type Statement, emptySoap, undecided } from "./note.ts";
import { TEST_AT } from "./testing.ts";

const person = { kind: "person", staffId: "doctor" as StaffId, name: "Test Doctor", at: TEST_AT } as const;
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
const ids = () => {
  let count = 0;
  return () => `new-${++count}`;
};

test("a changed line becomes the person's, keeps its words and what was drafted", () => {
  const [changed] = applyEdits(
    soap,
    [{ kind: "change", statementId: "a", text: "better" }],
    person,
    ids(),
  ).subjective;
  expect(changed).toMatchObject({ text: "better", support: "person", drafted: "line a" });
  expect(changed?.evidence.map((piece) => piece.kind)).toEqual(["spoken", "person"]);
});

test("changing it twice still remembers what the machine drafted", () => {
  const twice = applyEdits(
    soap,
    [
      { kind: "change", statementId: "a", text: "one" },
      { kind: "change", statementId: "a", text: "two" },
    ],
    person,
    ids(),
  );
  expect(twice.subjective[0]).toMatchObject({ text: "two", drafted: "line a" });
});

test("keeping or removing an unsupported line decides it", () => {
  expect(undecided(soap)).toHaveLength(1);
  expect(undecided(applyEdits(soap, [{ kind: "keep", statementId: "b" }], person, ids()))).toEqual([]);
  expect(undecided(applyEdits(soap, [{ kind: "remove", statementId: "b" }], person, ids()))).toEqual([]);
});

test("an edit of a line that is gone is refused, and nothing of it is kept", () => {
  expect(() => applyEdits(soap, [{ kind: "keep", statementId: "zz" }], person, ids())).toThrow(
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
      const edited = applyEdits(soap, edits, person, ids());
      for (const statement of SECTIONS.flatMap((section) => edited[section]))
        expect(statement.evidence.length).toBeGreaterThan(0);
    }),
  );
});

test("a note too long to be kept is refused, in Hindi too, and not half kept", () => {
  const long = Array.from({ length: 60 }, () => "ॐ".repeat(2000));
  expect(() =>
    typedSoap({ subjective: long, objective: [], assessment: [], plan: [] }, person, ids()),
  ).toThrow(expect.objectContaining({ code: "limit" }));
});
