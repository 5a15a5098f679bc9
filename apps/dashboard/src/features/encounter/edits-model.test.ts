import { emptySoap, type Soap, type Statement } from "@swasya/domain/note";
import type { StaffId } from "@swasya/domain/ids";
import { describe, expect, it } from "vitest";
import { editOf, preview, rebase, sameTarget } from "./edits-model.ts";

const line = (statementId: string, text: string): Statement => ({
  statementId,
  text,
  evidence: [],
  support: "unsupported",
});
const soap: Soap = { ...emptySoap(), plan: [line("a", "Rest."), line("b", "Azithromycin 500 mg.")] };
const me = {
  kind: "person",
  staffId: "d1" as StaffId,
  name: "Dr Test",
  at: "2026-11-24T05:00:00.000Z",
} as const;

describe("the note before the server has the edits", () => {
  it("shows a changed line as mine, with what was drafted", () => {
    const [changed] = preview(soap, [{ kind: "change", statementId: "a", text: "Rest 3 days." }], me).plan;
    expect(changed).toMatchObject({
      text: "Rest 3 days.",
      drafted: "Rest.",
      support: "person",
      evidence: [me],
    });
  });

  it("gives each added line an id of its own", () => {
    const added = preview(
      soap,
      [
        { kind: "add", section: "plan", text: "One." },
        { kind: "add", section: "plan", text: "Two." },
      ],
      me,
    ).plan.slice(2);
    expect(new Set(added.map(({ statementId }) => statementId)).size).toBe(2);
  });
});

describe("my edits on a newer text", () => {
  const newer: Soap = { ...emptySoap(), plan: [line("a", "Rest at home.")] };

  it("stay where their line is still there", () => {
    expect(rebase([{ kind: "keep", statementId: "a" }], newer)).toEqual([{ kind: "keep", statementId: "a" }]);
  });

  it("keep what I wrote even when its line is gone", () => {
    expect(rebase([{ kind: "change", statementId: "b", text: "Mine." }], newer)).toEqual([
      { kind: "add", section: "subjective", text: "Mine." },
    ]);
  });

  it("drop a decision about a line that is gone", () => {
    expect(rebase([{ kind: "remove", statementId: "b" }], newer)).toEqual([]);
  });
});

describe("a line being written", () => {
  it("is no edit while it is empty", () => {
    expect(editOf({ target: { kind: "add", section: "plan" }, text: "  " })).toBeUndefined();
  });

  it("is trimmed", () => {
    expect(editOf({ target: { kind: "change", statementId: "a" }, text: " Rest. " })).toEqual({
      kind: "change",
      statementId: "a",
      text: "Rest.",
    });
  });

  it("is told from another line", () => {
    expect(sameTarget({ kind: "add", section: "plan" }, { kind: "add", section: "plan" })).toBe(true);
    expect(sameTarget({ kind: "add", section: "plan" }, { kind: "add", section: "objective" })).toBe(false);
    expect(sameTarget(undefined, { kind: "change", statementId: "a" })).toBe(false);
  });
});
