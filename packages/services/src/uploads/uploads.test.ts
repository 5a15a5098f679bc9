import { expect, test } from "vitest";
import { newId } from "@swasya/domain/ids";
import { TEST_NOW, aConsent, aPatient, rampur } from "@swasya/domain/testing";
import { withdrawConsent } from "../consents/withdraw.ts";
import { aClinic } from "../testing/a-context.ts";
import { completeUpload } from "./complete.ts";
import { presignUploadParts } from "./parts.ts";
import { requestUpload } from "./request.ts";

function clinicWithConsent() {
  const clinic = aClinic();
  const patient = aPatient();
  const consent = aConsent({ patientId: patient.patientId });
  clinic.rows.patients.set(patient.patientId, patient);
  clinic.rows.consents.set(consent.consentId, consent);
  const audio = {
    patientId: patient.patientId,
    kind: "audio",
    contentType: "audio/webm",
    bytes: 1000,
  } as const;
  return { ...clinic, patient, consent, audio };
}

test("asking twice for the same recording names the same object", async () => {
  const { as, audio } = clinicWithConsent();
  const objectId = newId("REC", rampur, TEST_NOW);
  const first = await requestUpload(as(), { ...audio, objectId });
  const second = await requestUpload(as(), { ...audio, objectId });
  expect(second.key).toBe(first.key);
  expect(first.key).toContain(objectId);
});

test("one id is one recording: another format of it is refused, not stored unheard", async () => {
  const { as, audio, rows } = clinicWithConsent();
  const objectId = newId("REC", rampur, TEST_NOW);
  const { key } = await requestUpload(as(), { ...audio, objectId });
  rows.objects.add(key);
  expect((await requestUpload(as(), { ...audio, objectId })).key).toBe(key);
  const other = requestUpload(as(), { ...audio, objectId, contentType: "audio/mpeg" });
  await expect(other).rejects.toMatchObject({ code: "conflict" });
});

test("no recording is accepted without an open consent, and none after it was withdrawn", async () => {
  const { as, audio, consent, patient } = clinicWithConsent();
  await withdrawConsent(as(), { patientId: patient.patientId, consentId: consent.consentId });
  await expect(requestUpload(as(), audio)).rejects.toMatchObject({ detail: { reason: "consent-missing" } });
});

test("above 5 MiB the ticket also offers parts", async () => {
  const { as, audio } = clinicWithConsent();
  const ticket = await requestUpload(as(), { ...audio, bytes: 12 * 1024 * 1024 });
  expect(ticket.multipart).toMatchObject({ parts: 3 });
});

test("parts that add up to more than a recording may have are thrown away, not joined", async () => {
  const { as, audio, rows } = clinicWithConsent();
  const { key } = await requestUpload(as(), audio);
  rows.uploads.set("upload-1", 200 * 1024 * 1024);
  const input = {
    patientId: audio.patientId,
    key,
    uploadId: "upload-1",
    parts: [{ partNumber: 1, etag: "e" }],
  };
  await expect(completeUpload(as(), input)).rejects.toMatchObject({ code: "limit" });
  expect(rows.uploads.size).toBe(0);
  expect(rows.objects.size).toBe(0);
});

test("no address is signed for a part beyond the largest recording", async () => {
  const { as, audio } = clinicWithConsent();
  const { key } = await requestUpload(as(), audio);
  const beyond = { patientId: audio.patientId, key, uploadId: "upload-1", partNumbers: [1, 27] };
  await expect(presignUploadParts(as(), beyond)).rejects.toMatchObject({ code: "invalid-input" });
});

test.each([
  ["a text file", { contentType: "text/plain" }, "invalid-input"],
  ["300 MB", { bytes: 300 * 1024 * 1024 }, "limit"],
  ["a scan's id for a recording", { objectId: newId("SCAN", rampur, TEST_NOW) }, "invalid-input"],
  ["an unknown patient", { patientId: newId("PAT", rampur, TEST_NOW) }, "not-found"],
])("%s is refused before anything is signed", async (_what, change, code) => {
  const { as, audio, rows } = clinicWithConsent();
  await expect(requestUpload(as(), { ...audio, ...change })).rejects.toMatchObject({ code });
  expect(rows.audit).toEqual([]);
});
