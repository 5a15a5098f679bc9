import { siblingId } from "@swasya/domain/ids";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ClinicCloud, sample, startClinicCloud } from "./testing/clinic-cloud.ts";

describe("the pipelines in a cloud that repeats, delays and reorders", () => {
  let clinic: ClinicCloud;
  beforeAll(async () => {
    clinic = await startClinicCloud({ unkind: { seed: 3, duplicate: 0.8, delayMs: 150 } });
  });
  afterAll(() => clinic.close());

  it("makes one note, one document and one timeline of events that come twice and late", async () => {
    const patientId = await clinic.arrivePatient();
    const [audio, image] = await Promise.all([
      sample("recordings/fever-english.webm"),
      sample("scans/prescription-english.jpg"),
    ]);
    const { key, recordingId } = await clinic.upload(patientId, "audio", {
      bytes: audio,
      contentType: "audio/webm",
    });
    const scan = await clinic.upload(patientId, "image", { bytes: image, contentType: "image/jpeg" });
    await Promise.all([clinic.work.reprocess("audio", key), clinic.work.reprocess("image", scan.key)]);
    await clinic.cloud.idle();

    const notes = await clinic.notes.list(patientId);
    expect(notes.map(({ noteId, status }) => [noteId, status])).toEqual([
      [siblingId("NOTE", recordingId), "draft"],
    ]);
    const { documents } = await clinic.history.list(patientId);
    expect(documents.map(({ documentId, version }) => [documentId, version])).toEqual([[scan.scanId, 1]]);
    const timeline = await clinic.history.timeline(patientId);
    expect(timeline?.events.map(({ eventId }) => eventId).toSorted()).toEqual(
      [siblingId("NOTE", recordingId), scan.scanId].toSorted(),
    );
  }, 90_000);
});
