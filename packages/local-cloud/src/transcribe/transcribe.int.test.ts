import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  GetTranscriptionJobCommand,
  StartTranscriptionJobCommand,
  TranscribeClient,
} from "@aws-sdk/client-transcribe";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { LocalCloud } from "../contracts.ts";
import { startTestCloud } from "../testing.ts";

const recording = readFileSync(
  join(import.meta.dirname, "../../../../samples/recordings/fever-english.webm"),
);
let cloud: LocalCloud;
let client: TranscribeClient;
const bucket = () => cloud.environment["MEDIA_BUCKET"] ?? "";

beforeAll(async () => {
  cloud = await startTestCloud();
  client = new TranscribeClient({
    region: "ap-south-1",
    endpoint: cloud.url,
    credentials: { accessKeyId: "local", secretAccessKey: "local-secret" },
  });
});
afterAll(async () => {
  client.destroy();
  await cloud.close();
});

/** Under a prefix no pipeline listens to. */
async function start(name: string, audio: Uint8Array) {
  await cloud.s3.write(bucket(), `trial/${name}.webm`, audio, "audio/webm");
  return client.send(
    new StartTranscriptionJobCommand({
      TranscriptionJobName: name,
      Media: { MediaFileUri: `s3://${bucket()}/trial/${name}.webm` },
      MediaFormat: "webm",
      IdentifyMultipleLanguages: true,
      LanguageOptions: ["hi-IN", "en-IN"],
      Settings: { ShowSpeakerLabels: true, MaxSpeakerLabels: 3 },
      OutputBucketName: bucket(),
      OutputKey: `trial/${name}.json`,
    }),
  );
}

const jobOf = async (name: string) =>
  (await client.send(new GetTranscriptionJobCommand({ TranscriptionJobName: name }))).TranscriptionJob;

it("writes what was heard in AWS's batch format, with times and speakers", async () => {
  await start("heard", recording);
  await cloud.idle();
  expect(await jobOf("heard")).toMatchObject({ TranscriptionJobStatus: "COMPLETED" });
  const { results } = JSON.parse((await cloud.s3.read(bucket(), "trial/heard.json")).toString());
  expect(results.transcripts[0].transcript).toContain("fever");
  const spoken = results.items.filter((item: { type: string }) => item.type === "pronunciation");
  expect(Number(spoken[1].start_time)).toBeGreaterThanOrEqual(Number(spoken[0].end_time) - 0.001);
  expect(results.speaker_labels.speakers).toBe(2);
});

it("fails a recording no engine can hear, with the code at the beginning of the reason", async () => {
  await start("unheard", new Uint8Array([0x1a, 0x45, 0xdf, 0xa3, 1, 2, 3]));
  await cloud.idle();
  expect(await jobOf("unheard")).toMatchObject({
    TranscriptionJobStatus: "FAILED",
    FailureReason: expect.stringMatching(/^STT_NOT_CONFIGURED/),
  });
});

it("refuses a name that is taken, and one AWS would not take", async () => {
  await start("twice", recording);
  await expect(start("twice", recording)).rejects.toMatchObject({ name: "ConflictException" });
  await expect(start("2026-11-23T05:00", recording)).rejects.toMatchObject({ name: "BadRequestException" });
});
