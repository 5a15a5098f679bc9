import { newId } from "@swasya/domain/ids";
import { TEST_NOW, aNote, rampur, sitapur } from "@swasya/domain/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAuditLog } from "../audit/audit-log.ts";
import { anAuditEvent } from "../testing/an-audit-event.ts";
import { type CloudFixture, startCloudFixture } from "../testing/cloud-fixture.ts";
import { createNoteRepository } from "./note-repository.ts";

describe("note repository", () => {
  let cloud: CloudFixture;
  let notes: ReturnType<typeof createNoteRepository>;
  beforeAll(async () => {
    cloud = await startCloudFixture();
    notes = createNoteRepository(cloud.database);
  });
  afterAll(() => cloud.close());

  it("keeps a note whole and finds it by its id", async () => {
    const note = aNote();
    await notes.insert(note, anAuditEvent());
    expect(await notes.get(note)).toEqual(note);
    expect(await notes.get({ ...note, noteId: newId("NOTE", rampur, TEST_NOW) })).toBeUndefined();
  });

  it("begins one note for a recording that is announced twice at once", async () => {
    const note = aNote({ status: "uploaded", drafter: "none" });
    const begun = await Promise.all([1, 2, 3].map(() => notes.insertIfAbsent(note, anAuditEvent())));
    expect(begun.filter(Boolean)).toHaveLength(1);
    await expect(notes.insert(note, anAuditEvent())).rejects.toThrow("conflict: changed-meanwhile");
    expect(await notes.list(note.patientId)).toEqual([note]);
  });

  it("makes each step once: a repeated event finds that the note has moved on", async () => {
    const note = aNote({ status: "uploaded", drafter: "none" });
    await notes.insert(note, anAuditEvent());
    const next = { ...note, status: "transcribing" as const, version: 2 };
    expect(await notes.transition(next, "startTranscribing", anAuditEvent())).toBe(true);
    expect(await notes.transition(next, "startTranscribing", anAuditEvent())).toBe(false);
    const early = { ...note, status: "draft" as const, version: 3 };
    expect(await notes.transition(early, "draft", anAuditEvent())).toBe(false);
    expect(await notes.get(note)).toEqual(next);
  });

  it("lists a patient's notes newest first", async () => {
    const older = aNote();
    const newer = aNote({ patientId: older.patientId });
    await notes.insert(newer, anAuditEvent());
    await notes.insert(older, anAuditEvent());
    expect(await notes.list(older.patientId)).toEqual([newer, older]);
  });

  it("lists a clinic's work by status, and a signed note is no longer work", async () => {
    const waiting = aNote({ clinicId: sitapur });
    const failed = aNote({ clinicId: sitapur, status: "failed", reason: "STT_NOT_CONFIGURED" });
    await notes.insert(waiting, anAuditEvent());
    await notes.insert(failed, anAuditEvent());
    expect(await notes.listByStatus(sitapur, ["draft", "failed"])).toEqual([failed, waiting]);
    await notes.save({ ...waiting, status: "signed", version: 2 }, ["draft"], anAuditEvent());
    expect(await notes.listByStatus(sitapur, ["draft", "failed", "signed"])).toEqual([failed]);
    expect((await notes.list(waiting.patientId)).map((note) => note.status)).toEqual(["signed"]);
  });

  it("never changes a signed note, and writes no audit row for the try", async () => {
    const note = aNote({ status: "signed", version: 3 });
    await notes.insert(note, anAuditEvent());
    const row = anAuditEvent();
    const edit = notes.save({ ...note, status: "draft", version: 4 }, ["draft"], row);
    await expect(edit).rejects.toThrow("conflict: changed-meanwhile");
    expect(await notes.get(note)).toEqual(note);
    const rows = await createAuditLog(cloud.database).list(rampur, row.at.slice(0, 10), 500);
    expect(rows.map((kept) => kept.auditId)).not.toContain(row.auditId);
  });
});
