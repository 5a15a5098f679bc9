import fc from "fast-check";
import { expect, test } from "vitest";
import type { StaffId } from "./ids.ts";
import { lastChange, linesOnPage, type NoteText } from "./note-changes.ts";
import { applyEdits } from "./note-edits.ts";
import { emptySoap, SECTIONS, type Statement, type StatementEdit } from "./note.ts";
import { TEST_AT } from "./testing.ts";

const by = { kind: "person", staffId: "doctor" as StaffId, name: "Test Doctor", at: TEST_AT } as const;
const line = (statementId: string, support: Statement["support"] = "supported"): Statement => ({
  statementId,
  text: `line ${statementId}`,
  support,
  evidence: [],
});
const draft: NoteText = {
  soap: {
    ...emptySoap(),
    subjective: [line("a"), line("b", "unsupported"), line("c")],
    plan: [line("p"), line("q")],
  },
};
const edit = (text: NoteText, ...edits: StatementEdit[]) => {
  let count = 0;
  return applyEdits(text, edits, { by, newId: () => `new-${text.changes?.length ?? 0}-${++count}` });
};
const remove = (statementId: string) => ({ kind: "remove", statementId }) as const;
const undo = (statementId: string) => ({ kind: "undo", statementId }) as const;
const idsOnPage = (text: NoteText) =>
  linesOnPage(text, "subjective").map(({ statement, removed }) =>
    removed ? `(${statement.statementId})` : statement.statementId,
  );

test("a removed line stays on the page where it stood, and comes back there", () => {
  const removed = edit(draft, remove("b"), remove("a"));
  expect(removed.soap.subjective.map(({ statementId }) => statementId)).toEqual(["c"]);
  expect(idsOnPage(removed)).toEqual(["(a)", "(b)", "c"]);
  const back = edit(removed, undo("b"));
  expect(idsOnPage(back)).toEqual(["(a)", "b", "c"]);
  expect(back.soap.subjective[0]).toEqual(line("b", "unsupported"));
});

test("undo takes back one act on a line at a time, the last one first, and says who did", () => {
  const changed = edit(
    draft,
    { kind: "keep", statementId: "b" },
    { kind: "change", statementId: "b", text: "x" },
  );
  const once = edit(changed, undo("b"));
  expect(once.soap.subjective[1]).toMatchObject({ text: "line b", support: "person" });
  const twice = edit(once, undo("b"));
  expect(twice.soap).toEqual(draft.soap);
  expect(twice.changes?.map(({ kind, undone }) => [kind, undone?.name])).toEqual([
    ["keep", "Test Doctor"],
    ["change", "Test Doctor"],
  ]);
});

test("a line that nobody touched cannot be undone", () => {
  expect(() => edit(draft, undo("a"))).toThrow(expect.objectContaining({ code: "not-found" }));
});

test("a line added under an id the note already has is refused", () => {
  const add = { kind: "add", section: "plan", text: "again", statementId: "a" } as const;
  expect(() => edit(draft, add)).toThrow(expect.objectContaining({ code: "conflict" }));
  expect(() => edit(edit(draft, remove("a")), add)).toThrow(expect.objectContaining({ code: "conflict" }));
});

const anId = fc.constantFrom("a", "b", "c", "p", "q", "new-0-1", "new-1-1", "new-2-1", "new-3-1");
const anEdit = fc.oneof(
  fc.record({
    kind: fc.constant("add" as const),
    section: fc.constantFrom(...SECTIONS),
    text: fc.constant("more"),
  }),
  fc.record({ kind: fc.constant("change" as const), statementId: anId, text: fc.constant("other") }),
  fc.record({
    kind: fc.constantFrom("keep" as const, "remove" as const, "undo" as const),
    statementId: anId,
  }),
);

/** The edits that were possible, one after the other. */
const after = (edits: readonly StatementEdit[]): NoteText =>
  edits.reduce<NoteText>((text, each) => {
    try {
      return edit(text, each);
    } catch {
      return text;
    }
  }, draft);

test("whatever a person did, taking all of it back in any order of lines gives the very same note", () => {
  fc.assert(
    fc.property(
      fc.array(anEdit, { maxLength: 14 }),
      fc.array(fc.nat(), { minLength: 14 }),
      (edits, picks) => {
        let text = after(edits);
        for (const pick of picks) {
          const touched = (text.changes ?? []).filter(({ undone }) => !undone);
          const chosen = touched[pick % Math.max(1, touched.length)];
          if (chosen) text = edit(text, undo(chosen.statementId));
        }
        expect(text.soap).toEqual(draft.soap);
      },
    ),
    { numRuns: 1000 },
  );
});

test("the page always shows every line of the note, and each that was removed, once", () => {
  fc.assert(
    fc.property(fc.array(anEdit, { maxLength: 14 }), (edits) => {
      const text = after(edits);
      for (const section of SECTIONS) {
        const page = linesOnPage(text, section);
        expect(page.filter(({ removed }) => !removed).map(({ statement }) => statement)).toEqual(
          text.soap[section],
        );
        const ids = page.map(({ statement }) => statement.statementId);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { statement, removed } of page)
          if (removed) expect(lastChange(text, statement.statementId)?.kind).toBe("remove");
      }
    }),
    { numRuns: 1000 },
  );
});

test("removing a line moves no other line on the page", () => {
  fc.assert(
    fc.property(fc.array(anEdit, { maxLength: 10 }), anId, (edits, statementId) => {
      const before = after(edits);
      const standing = SECTIONS.some((section) =>
        before.soap[section].some((each) => each.statementId === statementId),
      );
      fc.pre(standing);
      const ids = (text: NoteText) =>
        SECTIONS.map((section) => linesOnPage(text, section).map(({ statement }) => statement.statementId));
      expect(ids(edit(before, remove(statementId)))).toEqual(ids(before));
    }),
    { numRuns: 1000 },
  );
});
