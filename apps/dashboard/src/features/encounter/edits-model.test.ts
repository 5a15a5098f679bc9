import { emptySoap, type Soap, type Statement } from "@swasya/domain/note";
import type { StaffId } from "@swasya/domain/ids";
import { describe, expect, it } from "vitest";
import {
  editOf,
  isWritten,
  placed,
  preview,
  rebase,
  sameTarget,
  typingOn,
  withEdit,
  withLineIds,
  withTyping,
} from "./edits-model.ts";

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
    const [changed] = preview({ soap }, [{ kind: "change", statementId: "a", text: "Rest 3 days." }], me).soap
      .plan;
    expect(changed).toMatchObject({
      text: "Rest 3 days.",
      drafted: "Rest.",
      support: "person",
      evidence: [me],
    });
  });

  it("gives each added line an id of its own", () => {
    const added = preview(
      { soap },
      [
        { kind: "add", section: "plan", text: "One." },
        { kind: "add", section: "plan", text: "Two." },
      ],
      me,
    ).soap.plan.slice(2);
    expect(new Set(added.map(({ statementId }) => statementId)).size).toBe(2);
  });
});

describe("my edits on a newer text", () => {
  const newer: Soap = { ...emptySoap(), plan: [line("a", "Rest at home.")] };

  it("stay where their line is still there", () => {
    expect(rebase([{ kind: "keep", statementId: "a" }], { soap: newer })).toEqual([
      { kind: "keep", statementId: "a" },
    ]);
  });

  it("keep what I wrote in its own section even when its line is gone", () => {
    expect(
      rebase([{ kind: "change", statementId: "b", text: "Mine.", section: "plan" }], { soap: newer }),
    ).toEqual([{ kind: "add", section: "plan", text: "Mine." }]);
  });

  it("keep what I am writing too, as a new line where it stood", () => {
    const target = placed({ kind: "change", statementId: "b" }, soap);
    expect(typingOn(soap, { target, text: "Mi" })).toEqual({ target, text: "Mi" });
    expect(typingOn(newer, { target, text: "Mi" })).toEqual({
      target: { kind: "add", section: "plan" },
      text: "Mi",
    });
  });

  it("drop a decision about a line that is gone", () => {
    expect(rebase([{ kind: "remove", statementId: "b" }], { soap: newer })).toEqual([]);
  });

  it("keep an undo only with the edit it takes back", () => {
    const undo = { kind: "undo", statementId: "a" } as const;
    expect(rebase([undo], { soap: newer })).toEqual([]);
    const pair = [{ kind: "keep", statementId: "a" } as const, undo];
    expect(rebase([...pair, undo], { soap: newer })).toEqual(pair);
    const [added] = withLineIds([{ kind: "add", section: "plan", text: "Mine." }], () => "n1");
    const takenBack = [...(added ? [added] : []), { kind: "undo", statementId: "n1" } as const];
    expect(rebase(takenBack, { soap: newer })).toEqual(takenBack);
    expect(preview({ soap: newer }, takenBack, me).soap).toEqual(newer);
  });
});

describe("an edit whose answer was lost", () => {
  const mine = { kind: "add", section: "plan", text: "Mine.", statementId: "n1" } as const;
  const arrived = preview({ soap }, [mine], me);
  const undo = { kind: "undo", statementId: "n1" } as const;

  it("is not made twice when it had arrived, and can still be taken back", () => {
    expect(rebase([mine], arrived)).toEqual([]);
    expect(rebase([mine, undo], arrived)).toEqual([undo]);
    expect(preview(arrived, [undo], me).soap).toEqual(soap);
  });

  it("is not made again after the line was taken out elsewhere", () => {
    const removed = preview(arrived, [{ kind: "remove", statementId: "n1" }], me);
    expect(rebase([mine], removed)).toEqual([]);
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

  it("counts as written once it differs from what the field offered", () => {
    const target = { kind: "change", statementId: "a" } as const;
    expect(isWritten(undefined)).toBe(false);
    expect(isWritten({ target, text: "Rest.", offered: "Rest." })).toBe(false);
    expect(isWritten({ target, text: "  ", offered: "Rest." })).toBe(false);
    expect(isWritten({ target, text: "Rest 3 days.", offered: "Rest." })).toBe(true);
  });

  it("becomes an edit when another line is opened", () => {
    const first = { target: { kind: "change", statementId: "a", section: "plan" }, text: "Rest." } as const;
    const second = { target: { kind: "add", section: "objective" }, text: "" } as const;
    const opened = withTyping({ version: 1, edits: [] }, first);
    const written = withTyping(opened, { ...first, text: "Rest 3 days." });
    expect(withTyping(written, second)).toEqual({
      version: 1,
      edits: [{ kind: "change", statementId: "a", section: "plan", text: "Rest 3 days." }],
      typing: { ...second, offered: "" },
    });
    expect(withTyping(opened, second).edits).toEqual([]);
  });

  it("stays open while another line is decided, and ends with an edit of its own line", () => {
    const typing = { target: { kind: "change", statementId: "a" }, text: "Rest 3 days." } as const;
    const unsaved = { version: 1, edits: [], typing };
    expect(withEdit(unsaved, { kind: "keep", statementId: "b" }).typing).toBe(typing);
    expect(withEdit(unsaved, { kind: "remove", statementId: "a" }).typing).toBeUndefined();
  });

  it("is told from another line", () => {
    expect(sameTarget({ kind: "add", section: "plan" }, { kind: "add", section: "plan" })).toBe(true);
    expect(sameTarget({ kind: "add", section: "plan" }, { kind: "add", section: "objective" })).toBe(false);
    expect(sameTarget(undefined, { kind: "change", statementId: "a" })).toBe(false);
  });
});
