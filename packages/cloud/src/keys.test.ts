import { ClinicId, newId, siblingId } from "@swasya/domain/ids";
import { emptySoap } from "@swasya/domain/note";
import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { foldedNameOf, noteItem, noteKey } from "./keys.ts";

const clinicId = ClinicId.parse("rampur");
const patientId = newId("PAT", clinicId, 0);
const aNote = (now: number) => ({
  noteId: newId("NOTE", clinicId, now),
  clinicId,
  patientId,
  status: "draft" as const,
  version: 1,
  drafter: "rules",
  soap: emptySoap(),
  createdAt: new Date(now).toISOString(),
  updatedAt: new Date(now).toISOString(),
});

describe("keys", () => {
  it("finds a note by its id alone, under its time", () => {
    const note = aNote(Date.parse("2026-01-05T10:00:00.000Z"));
    expect(noteKey(note).timestamp).toMatch(/^2026-01-05T10:00:00\.000Z#[0-9A-Z]{26}$/);
    expect(noteKey({ patientId, noteId: siblingId("NOTE", note.noteId) })).toEqual(noteKey(note));
  });

  it("sorts notes by when they were made, also within a millisecond", () => {
    const at = Date.parse("2026-01-05T10:00:00.000Z");
    const keys = [at, at, at + 1].map((now) => noteKey(aNote(now)).timestamp);
    expect(keys.toSorted()).toEqual(keys);
    expect(new Set(keys).size).toBe(3);
  });

  it("takes a signed note out of the status index", () => {
    const note = aNote(0);
    expect(noteItem(note)).toMatchObject({ clinic_status: "rampur#draft" });
    expect(noteItem({ ...note, status: "signed" })).not.toHaveProperty("clinic_status");
  });

  it("never makes an empty index key of a name", () => {
    assert(
      property(string({ minLength: 1 }), (name) => {
        expect(foldedNameOf(name)).not.toBe("");
      }),
    );
  });
});
