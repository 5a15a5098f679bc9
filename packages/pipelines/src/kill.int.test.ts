import { type PatientId, siblingId } from "@swasya/domain/ids";
import type { OcrEngine } from "@swasya/local-cloud/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ClinicCloud, sample, startClinicCloud } from "./testing/clinic-cloud.ts";

const MOST_KILLS = 2;

const printed = {
  text: "Tab. Paracetamol 500 mg",
  confidence: 92,
  box: { left: 0.1, top: 0.1, width: 0.6, height: 0.05 },
};

describe("the pipelines whose workers are killed at their work, in a cloud that repeats and delays", () => {
  let clinic: ClinicCloud;
  const kills: Record<string, number> = {};
  let armed = false;

  function killRunning(worker: string): void {
    const times = kills[worker] ?? 0;
    const [, running] = [...clinic.cloud.lambda].find(([name]) => name.endsWith(`-${worker}`)) ?? [];
    if (times < MOST_KILLS && running?.kill()) kills[worker] = times + 1;
  }

  /** Kills, once, whoever waits for the words of the paper. */
  const readPrint: OcrEngine = async () => {
    if (armed && !kills["digitize"]) killRunning("digitize");
    return [{ lines: [{ ...printed, words: [printed] }] }];
  };

  /** Kills whoever wrote a row before they are told that it is written. */
  function killWriters(tableName: string): void {
    const writers =
      tableName === clinic.env("NOTES_TABLE") ? ["scribe-start", "scribe-draft"] : ["digitize", "timeline"];
    writers.forEach(killRunning);
  }

  async function sendBoth(patientId: PatientId) {
    const [audio, image] = await Promise.all([
      sample("recordings/fever-english.webm"),
      sample("scans/prescription-english.jpg"),
    ]);
    const recording = { bytes: audio, contentType: "audio/webm" };
    const { recordingId } = await clinic.upload(patientId, "audio", recording);
    const { scanId } = await clinic.upload(patientId, "image", { bytes: image, contentType: "image/jpeg" });
    return { recordingId, scanId };
  }

  beforeAll(async () => {
    clinic = await startClinicCloud({
      ocr: readPrint,
      unkind: { seed: 7, duplicate: 0.8, delayMs: 100 },
    });
    // The bundles are built and the threads started before anybody is killed, so that a short visibility is enough.
    await sendBoth(await clinic.arrivePatient());
    await clinic.cloud.idle();
    armed = true;
    clinic.cloud.dynamodb.onRecords(killWriters);
    // Who is killed says nothing to the queue: the message comes back when its visibility timeout ends.
    await clinic.setVisibilityTimeout(6);
  }, 60_000);
  afterAll(() => clinic.close());

  it("makes one note, one document and one timeline", async () => {
    const patientId = await clinic.arrivePatient();
    const { recordingId, scanId } = await sendBoth(patientId);
    await clinic.cloud.idle();

    expect(kills).toEqual({ "scribe-start": 2, "scribe-draft": 2, digitize: 2, timeline: 2 });
    const noteId = siblingId("NOTE", recordingId);
    const notes = await clinic.notes.list(patientId);
    expect(notes).toMatchObject([{ noteId, status: "draft", version: 4 }]);
    const { documents } = await clinic.history.list(patientId);
    expect(documents).toMatchObject([{ documentId: scanId, status: "read", version: 1 }]);
    const timeline = await clinic.history.timeline(patientId);
    expect(timeline?.events.map(({ eventId }) => eventId).toSorted()).toEqual([noteId, scanId].toSorted());
  }, 60_000);
});
