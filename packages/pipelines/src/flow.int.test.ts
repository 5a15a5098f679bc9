import { siblingId } from "@swasya/domain/ids";
import { SECTIONS } from "@swasya/domain/note";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ClinicCloud, sample, startClinicCloud } from "./testing/clinic-cloud.ts";

describe("the pipelines on the real template", () => {
  const logged: string[] = [];
  let clinic: ClinicCloud;
  beforeAll(async () => {
    clinic = await startClinicCloud({ log: (line) => logged.push(line) });
  });
  afterAll(() => clinic.close());

  it("drafts a note, with its evidence, from an uploaded recording", async () => {
    const patientId = await clinic.arrivePatient();
    const bytes = await sample("recordings/fever-english.webm");
    const { recordingId } = await clinic.upload(patientId, "audio", { bytes, contentType: "audio/webm" });
    await clinic.cloud.idle();

    const noteId = siblingId("NOTE", recordingId);
    const note = await clinic.notes.get({ patientId, noteId });
    expect(note).toMatchObject({ status: "draft", drafter: "rules", version: 4 });
    const lines = SECTIONS.flatMap((section) => note?.soap[section] ?? []);
    expect(lines.length).toBeGreaterThan(0);
    const transcript = await clinic.objects.readTranscript(note?.transcriptKey ?? "");
    for (const { evidence } of lines) {
      for (const piece of evidence) {
        if (piece.kind !== "spoken") throw new Error("a drafted line stands on what was said");
        const segment = transcript?.segments.find(({ segmentId }) => segmentId === piece.segmentId);
        expect(segment?.text).toContain(piece.quote);
      }
    }
    const timeline = await clinic.history.timeline(patientId);
    expect(timeline?.events.map(({ noteId }) => noteId)).toEqual([noteId]);
  });

  it("says so when no speech engine is set up for a recording", async () => {
    const patientId = await clinic.arrivePatient();
    const bytes = Buffer.concat([await sample("recordings/fever-english.webm"), Buffer.from("unknown")]);
    const { recordingId } = await clinic.upload(patientId, "audio", { bytes, contentType: "audio/webm" });
    await clinic.cloud.idle();
    const ref = { patientId, noteId: siblingId("NOTE", recordingId) };
    expect(await clinic.notes.get(ref)).toMatchObject({ status: "failed", reason: "STT_NOT_CONFIGURED" });
  });

  it("stops at a recording nobody agreed to, and goes on after consent and a retry", async () => {
    const patientId = await clinic.arrivePatient({ consents: false });
    const bytes = await sample("recordings/sugar-english.webm");
    const { key, recordingId } = await clinic.upload(patientId, "audio", {
      bytes,
      contentType: "audio/webm",
    });
    await clinic.cloud.idle();
    const ref = { patientId, noteId: siblingId("NOTE", recordingId) };
    const stopped = await clinic.notes.get(ref);
    expect(stopped).toMatchObject({ status: "failed", reason: "NO_CONSENT" });

    await clinic.giveConsent(patientId);
    await clinic.retry(ref, key);
    await clinic.cloud.idle();
    expect(await clinic.notes.get(ref)).toMatchObject({ status: "draft" });
  });

  it("tells a text file from a recording", async () => {
    const patientId = await clinic.arrivePatient();
    const bytes = Buffer.from("this is a shopping list");
    const { recordingId } = await clinic.upload(patientId, "audio", { bytes, contentType: "audio/webm" });
    await clinic.cloud.idle();
    const note = await clinic.notes.get({ patientId, noteId: siblingId("NOTE", recordingId) });
    expect(note).toMatchObject({ status: "failed", reason: "NOT_AUDIO" });
  });

  it("reads the medicines off a printed prescription", async () => {
    const patientId = await clinic.arrivePatient();
    const bytes = await sample("scans/prescription-english.jpg");
    const { scanId } = await clinic.upload(patientId, "image", { bytes, contentType: "image/jpeg" });
    await clinic.cloud.idle();
    const document = await clinic.history.getDocument(patientId, scanId);
    expect(document?.status).toBe("read");
    expect(document?.medicines.length).toBeGreaterThan(0);
    for (const { status, source } of document?.medicines ?? []) {
      expect(status).toBe("to-confirm");
      expect(document?.lines.find(({ lineId }) => lineId === source.lineId)?.text).toBe(source.quote);
    }
  });

  it("refuses handwriting instead of guessing it", async () => {
    const patientId = await clinic.arrivePatient();
    const bytes = await sample("scans/handwriting-illegible.png");
    const { scanId } = await clinic.upload(patientId, "image", { bytes, contentType: "image/png" });
    await clinic.cloud.idle();
    const document = await clinic.history.getDocument(patientId, scanId);
    expect(document).toMatchObject({ status: "needs_review", medicines: [] });
  });

  it("logs neither names nor words", () => {
    const text = logged.join("\n");
    expect(text).toContain("scribe.note-drafted");
    expect(text).not.toMatch(/Test Patient|9000000001|fever|shopping/i);
  });
});
