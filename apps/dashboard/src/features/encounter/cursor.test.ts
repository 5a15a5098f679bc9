import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CURSOR_KEYS, type CursorRow, type CursorSection, offered, pressKey } from "./cursor.ts";

const row = (key: string, section: CursorSection, open = false): CursorRow => ({
  key,
  section,
  open,
  acts: section === "medicines" ? (open ? ["confirm", "wrong"] : []) : ["play", "keep", "remove", "edit"],
});
const rows = [
  row("s1", "subjective"),
  row("s2", "subjective", true),
  row("p1", "plan"),
  row("m1", "medicines", true),
];
const undoable: CursorRow = { ...row("o1", "objective"), acts: ["undo"] };
const on = (cursor: string | undefined) => ({ cursor, focused: cursor, inView: true });

describe("the doctor's cursor", () => {
  it("walks statements and medicines as one list, and stops at its ends", () => {
    expect(pressKey("j", rows, on(undefined))).toEqual({ kind: "go", key: "s1" });
    expect(pressKey("k", rows, on(undefined))).toEqual({ kind: "go", key: "m1" });
    expect(pressKey("j", rows, on("p1"))).toEqual({ kind: "go", key: "m1" });
    expect(pressKey("j", rows, on("m1"))).toEqual({ kind: "go", key: "m1" });
    expect(pressKey("j", [], on(undefined))).toEqual({ kind: "none" });
  });

  it("goes to what is to decide, medicines included, round the end", () => {
    expect(pressKey("d", rows, on("s2"))).toEqual({ kind: "go", key: "m1" });
    expect(pressKey("d", rows, on("m1"))).toEqual({ kind: "go", key: "s2" });
  });

  it("is moved by 1 to 5, or taken off the lines where a section has none", () => {
    expect(pressKey("4", rows, on("s1"))).toEqual({ kind: "go", key: "p1" });
    expect(pressKey("2", rows, on("s1"))).toEqual({ kind: "section", section: "objective" });
  });

  it("confirms a medicine and keeps a statement with one key", () => {
    expect(pressKey("p", rows, on("m1"))).toEqual({ kind: "act", act: "confirm", key: "m1" });
    expect(pressKey("p", rows, on("s1"))).toEqual({ kind: "act", act: "keep", key: "s1" });
    expect(pressKey("r", rows, on("m1"))).toEqual({ kind: "none" });
  });

  it("first brings back a line that was scrolled away or lost the focus", () => {
    expect(pressKey("r", rows, { cursor: "s1", focused: "s1", inView: false })).toEqual({
      kind: "go",
      key: "s1",
    });
    expect(pressKey("r", rows, { cursor: "s1", focused: undefined, inView: true })).toEqual({
      kind: "go",
      key: "s1",
    });
  });

  it("takes back with U what was done just now, and else what was done to the line", () => {
    const done = [...rows, undoable];
    expect(pressKey("u", done, on("o1"))).toEqual({ kind: "act", act: "undo", key: "o1" });
    expect(pressKey("u", done, on("s1"))).toEqual({ kind: "none" });
    expect(pressKey("u", done, { ...on("s1"), justActed: "o1" })).toEqual({ kind: "go", key: "o1" });
    const acted = { key: "o1", act: "keep", text: "line" } as const;
    expect(offered(acted, done)).toEqual(acted);
    expect(offered({ ...acted, act: "undo" }, done)).toBeUndefined();
    expect(offered({ ...acted, key: "s1" }, done)).toBeUndefined();
  });

  it("lets no key ever change a line that is not focused and in view", () => {
    const aKey = fc.constantFrom(...rows.map(({ key }) => key), "o1", "gone", undefined);
    const aView = fc.record({ cursor: aKey, focused: aKey, inView: fc.boolean(), justActed: aKey });
    fc.assert(
      fc.property(
        fc.subarray([...rows, undoable]),
        fc.constantFrom(...CURSOR_KEYS),
        aView,
        (shown, key, view) => {
          const outcome = pressKey(key, shown, view);
          if (outcome.kind !== "act") return;
          expect(view).toMatchObject({ cursor: outcome.key, focused: outcome.key, inView: true });
          expect(shown.find((each) => each.key === outcome.key)?.acts).toContain(outcome.act);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
