import { beforeEach, describe, expect, it } from "vitest";
import { loadUnsaved, saveUnsaved } from "./unsaved-store.ts";

const edits = [{ kind: "keep", statementId: "a" }] as const;
const mine = { staffId: "d1", noteId: "NOTE_1" };

/** As a browser's: its keys are its own properties. */
function aStorage(): Storage {
  const methods = {
    getItem: (key: string) => (storage as Record<string, string>)[key] ?? null,
    setItem: (key: string, value: string) => void ((storage as Record<string, string>)[key] = value),
    removeItem: (key: string) => void delete (storage as Record<string, string>)[key],
  };
  const storage: object = Object.create(methods) as object;
  return storage as Storage;
}

describe("edits the server has not got", () => {
  let storage: Storage;
  beforeEach(() => {
    storage = aStorage();
  });

  it("survive a reload, with the line being written", () => {
    const unsaved = {
      version: 3,
      edits,
      typing: { target: { kind: "add", section: "plan" }, text: "Res" },
    } as const;
    saveUnsaved(storage, mine, unsaved);
    expect(loadUnsaved(storage, "d1", "NOTE_1")).toEqual(unsaved);
  });

  it("keep the section of their line, and what its field offered", () => {
    const unsaved = {
      version: 3,
      edits: [{ kind: "change", statementId: "a", text: "Rest.", section: "plan" }],
      typing: { target: { kind: "change", statementId: "b", section: "plan" }, text: "Res", offered: "R" },
    } as const;
    saveUnsaved(storage, mine, unsaved);
    expect(loadUnsaved(storage, "d1", "NOTE_1")).toEqual(unsaved);
  });

  it("belong to one doctor and one note", () => {
    saveUnsaved(storage, mine, { version: 3, edits });
    expect(loadUnsaved(storage, "d2", "NOTE_1")).toBeUndefined();
    expect(loadUnsaved(storage, "d1", "NOTE_2")).toBeUndefined();
  });

  it("leave nothing behind once they are sent", () => {
    saveUnsaved(storage, mine, { version: 3, edits });
    saveUnsaved(storage, mine, { version: 4, edits: [] });
    expect(Object.keys(storage)).toEqual([]);
  });

  it("are ignored when they cannot be read", () => {
    storage.setItem("swasya.unsaved.d1.NOTE_1.3", "{");
    expect(loadUnsaved(storage, "d1", "NOTE_1")).toBeUndefined();
  });
});
