import { ulidOf } from "@swasya/domain/ids";
import { ModelError } from "@swasya/cloud/model/model";
import { describe, expect, it } from "vitest";
import { createUploadHandler } from "./lambda/uploaded-objects.ts";
import { createJobEventHandler } from "./scribe-draft/job-event.ts";
import { createFakeClinic } from "./testing/fake-clinic.ts";
import { CANARY, arrangeVisit } from "./testing/samples.ts";
import { wireWorkers } from "./testing/workers.ts";

const canary = new RegExp(
  [CANARY.name, ...CANARY.name.split(" "), CANARY.phone, CANARY.words, "paracetamol"].join("|"),
  "i",
);

const messageOf = (key: string, messageId = "m-1", receiveCount = 1) =>
  ({
    messageId,
    receiptHandle: `receipt of ${messageId}`,
    attributes: { ApproximateReceiveCount: String(receiveCount) },
    body: JSON.stringify({ Records: [{ s3: { object: { key } } }] }),
  }) as never;
const backOff = { comeBackLater: async () => 2 };

describe("what the workers log", () => {
  it("holds no name, no number and no word of the patient on any path", async () => {
    const clinic = createFakeClinic();
    const visit = arrangeVisit(clinic);
    const failing = { drafter: "gemini:m", ask: () => Promise.reject(new ModelError("timeout")) };
    const workers = wireWorkers(clinic, failing);
    const { log } = clinic;
    const scribe = createUploadHandler({
      log,
      codes: { ignored: "scribe.key-ignored", failed: "scribe.failed" },
      handle: workers.startTranscribing,
      backOff,
    });
    const breaking = createUploadHandler({
      log,
      codes: { ignored: "digitize.key-ignored", failed: "digitize.failed" },
      handle: () => Promise.reject(new Error(`${CANARY.name} ${CANARY.phone}`)),
      backOff,
    });
    await scribe({ Records: [messageOf(visit.audio.key), messageOf(`audio/${CANARY.name}/x.webm`)] });
    await breaking({ Records: [messageOf(visit.image.key)] });
    const onJob = createJobEventHandler({ log, draftNote: workers.draftNote });
    await onJob({ detail: { TranscriptionJobName: `swasya-${ulidOf(visit.recordingId)}` } });
    await expect(onJob({ detail: CANARY.name })).rejects.toThrow();
    await workers.digitize(visit.image);
    await workers.rebuild(visit.patientId);

    const text = clinic.logged.join("");
    for (const code of [
      "scribe.note-drafted",
      "model.fell-back-to-rules",
      "digitize.failed",
      "digitize.document-read",
      "timeline.folded",
    ])
      expect(text).toContain(code);
    expect(text).not.toMatch(canary);
    expect(JSON.stringify(clinic.published)).not.toMatch(canary);
  });

  it("gives back only the messages that failed, and says when they come again", async () => {
    const { log, logged } = createFakeClinic();
    const later: unknown[] = [];
    const visit = arrangeVisit(createFakeClinic());
    const handler = createUploadHandler({
      log,
      codes: { ignored: "scribe.key-ignored", failed: "scribe.failed" },
      handle: ({ kind }) => (kind === "image" ? Promise.reject(new Error("no")) : Promise.resolve()),
      backOff: {
        comeBackLater: async (message) => {
          later.push(message);
          if (message.receiveCount > 1) throw new Error("throttled");
          return 7;
        },
      },
    });
    const testEvent = {
      messageId: "m-0",
      body: JSON.stringify({ Service: "Amazon S3", Event: "s3:TestEvent" }),
    } as never;
    const answer = await handler({
      Records: [testEvent, messageOf(visit.image.key, "m-1"), messageOf(visit.audio.key, "m-2")],
    });
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: "m-1" }] });
    expect(later).toEqual([{ receiptHandle: "receipt of m-1", receiveCount: 1 }]);
    expect(logged.at(-1)).toContain('"retryInSeconds":7');

    const unheard = await handler({ Records: [messageOf(visit.image.key, "m-3", 2)] });
    expect(unheard).toEqual({ batchItemFailures: [{ itemIdentifier: "m-3" }] });
  });
});
