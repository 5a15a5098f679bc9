import { rawTranscriptKey } from "@swasya/cloud/speech/raw-transcript-key";
import type { ScanLine } from "@swasya/domain/history";
import { newId } from "@swasya/domain/ids";
import { TEST_NOW, aConsent, aPatient, rampur } from "@swasya/domain/testing";
import { objectKey } from "@swasya/domain/upload";
import type { Upload } from "../lambda/uploaded-objects.ts";
import type { FakeClinic } from "./fake-clinic.ts";

const WEBM = new Uint8Array([0x1a, 0x45, 0xdf, 0xa3, 0, 0, 0, 0]);
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0]);

/** Names, a number and words that must never reach a log line. */
export const CANARY = { name: "Canaria Testdevi", phone: "9123456780", words: "zebrafever" };

const said: readonly (readonly [voice: string, text: string])[] = [
  ["spk_0", "What is the problem ?"],
  ["spk_1", `I have fever for four days and ${CANARY.words} says Canaria .`],
  ["spk_1", "I have no cough ."],
  ["spk_0", "Take paracetamol 500 mg twice a day ."],
];

/** As Amazon Transcribe writes it: strings of seconds, punctuation as items without times. */
export const rawTranscript = (lines: readonly (readonly [string, string])[] = said): unknown => {
  let at = 0;
  const items = lines.flatMap(([speaker_label, text]) =>
    text.split(" ").map((content) => {
      if (/^[.?]$/.test(content))
        return { type: "punctuation", alternatives: [{ confidence: "0.0", content }], speaker_label };
      const start = at;
      at += 0.4;
      const [start_time, end_time] = [start.toFixed(2), (start + 0.35).toFixed(2)];
      return {
        type: "pronunciation",
        start_time,
        end_time,
        speaker_label,
        alternatives: [{ confidence: "0.9", content }],
      };
    }),
  );
  return {
    jobName: "x",
    status: "COMPLETED",
    results: { language_codes: [{ language_code: "en-IN" }], items },
  };
};

const line = (text: string, index: number): ScanLine => ({
  lineId: `l${index + 1}`,
  text,
  confidence: 92,
  box: { left: 0.1, top: 0.1 * index, width: 0.8, height: 0.05 },
});
export const printedLines = [
  "Sample Clinic",
  `Patient ${CANARY.name}`,
  "Tab Paracetamol 500 mg 1-0-1 x 5 days",
].map(line);

/** A patient who agreed, one recording and one scan of theirs, uploaded and ready to be announced. */
export function arrangeVisit(clinic: FakeClinic, { consents = true } = {}) {
  const patient = aPatient({ name: CANARY.name, phone: CANARY.phone });
  const { patientId } = patient;
  clinic.rows.patients.set(patientId, patient);
  if (consents) clinic.rows.consents.push(aConsent({ patientId }));
  const recordingId = newId("REC", rampur, TEST_NOW);
  const scanId = newId("SCAN", rampur, TEST_NOW);
  const common = { clinicId: rampur, patientId };
  const audioKey = objectKey("audio", patientId, recordingId, "webm");
  const imageKey = objectKey("image", patientId, scanId, "jpg");
  const audio: Upload = { ...common, kind: "audio", objectId: recordingId, extension: "webm", key: audioKey };
  const image: Upload = { ...common, kind: "image", objectId: scanId, extension: "jpg", key: imageKey };
  clinic.rows.objects.set(audioKey, WEBM);
  clinic.rows.objects.set(imageKey, JPEG);
  const rawKey = rawTranscriptKey(patientId, recordingId);
  const setTranscript = (file: unknown) =>
    clinic.rows.objects.set(rawKey, new TextEncoder().encode(JSON.stringify(file)));
  setTranscript(rawTranscript());
  clinic.settings.scan = { kind: "lines", lines: printedLines };
  return { patient, patientId, recordingId, scanId, audio, image, setTranscript };
}
