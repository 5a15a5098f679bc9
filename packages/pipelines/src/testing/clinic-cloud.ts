import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createDocuments, createS3, createSqs } from "@swasya/cloud/clients";
import { createHistoryRepository } from "@swasya/cloud/history/history-repository";
import { createNoteRepository } from "@swasya/cloud/notes/note-repository";
import { createObjectStore } from "@swasya/cloud/objects/object-store";
import { createPatientRepository } from "@swasya/cloud/patients/patient-repository";
import { createWorkQueue } from "@swasya/cloud/queues/work-queue";
import type { AuditEvent } from "@swasya/domain/audit";
import { type PatientId, newId } from "@swasya/domain/ids";
import { type NoteRef, noteTransitions } from "@swasya/domain/note";
import { TEST_AT, aConsent, aPatient, rampur } from "@swasya/domain/testing";
import { type UploadKind, extensionFor, objectKey } from "@swasya/domain/upload";
import { type TestCloudOptions, startTestCloud } from "@swasya/local-cloud/testing";
import { vi } from "vitest";

const samples = join(import.meta.dirname, "../../../../samples");
export const sample = (path: string): Promise<Buffer> => readFile(join(samples, path));

const anAudit = (): AuditEvent => ({
  auditId: crypto.randomUUID(),
  clinicId: rampur,
  at: TEST_AT,
  actorId: "staff-nurse",
  actorRole: "nurse",
  action: "test.arrange",
  outcome: "done",
});

/** The whole template in a local cloud, and what a nurse's phone and a doctor's screen do to it. */
export async function startClinicCloud(options: TestCloudOptions = {}) {
  const cloud = await startTestCloud(options);
  for (const [name, value] of Object.entries(cloud.environment)) vi.stubEnv(name, value);
  const env = (name: string): string => {
    const value = cloud.environment[name];
    if (value === undefined) throw new Error(`the local cloud gives no ${name}`);
    return value;
  };
  const region = env("AWS_REGION");
  const database = {
    documents: createDocuments({ region }),
    tables: {
      patients: env("PATIENTS_TABLE"),
      notes: env("NOTES_TABLE"),
      history: env("HISTORY_TABLE"),
      queue: env("QUEUE_TABLE"),
      audit: env("AUDIT_TABLE"),
      guards: env("GUARDS_TABLE"),
    },
  };
  const patients = createPatientRepository({ ...database, phoneKey: async () => new Uint8Array(32) });
  const history = createHistoryRepository(database);
  const objects = createObjectStore({ s3: createS3({ region }), bucket: env("MEDIA_BUCKET"), now: Date.now });

  const notes = createNoteRepository(database);
  const work = createWorkQueue({
    sqs: createSqs({ region }),
    bucket: env("MEDIA_BUCKET"),
    queueUrls: { audio: env("AUDIO_QUEUE_URL"), image: env("IMAGE_QUEUE_URL") },
  });

  return {
    cloud,
    env,
    database,
    patients,
    history,
    objects,
    notes,
    work,

    /** A patient who agreed to everything, unless told otherwise. */
    async arrivePatient({ consents = true, name = "Test Patient" } = {}): Promise<PatientId> {
      const patient = aPatient({ patientId: newId("PAT", rampur, Date.now()), name });
      await patients.insert(patient, anAudit());
      if (consents) await history.insertConsent(aConsent({ patientId: patient.patientId }), anAudit());
      return patient.patientId;
    },

    /** As `notes.retry` does: the state first, then the message. */
    async retry(ref: NoteRef, key: string): Promise<void> {
      const note = await notes.get(ref);
      if (!note) throw new Error("no such note");
      const again = { ...note, status: "uploaded" as const, reason: undefined, version: note.version + 1 };
      await notes.save(again, noteTransitions.retry.from, anAudit());
      await work.reprocess("audio", key);
    },

    /** Of both work queues, instead of the template's many minutes. */
    async setVisibilityTimeout(seconds: number): Promise<void> {
      const Attributes = { VisibilityTimeout: String(seconds) };
      for (const QueueUrl of [env("AUDIO_QUEUE_URL"), env("IMAGE_QUEUE_URL")])
        await cloud.sqs.handle("SetQueueAttributes", { QueueUrl, Attributes });
    },

    giveConsent: (patientId: PatientId) => history.insertConsent(aConsent({ patientId }), anAudit()),

    /** As a phone does: to the presigned address. */
    async upload(patientId: PatientId, kind: UploadKind, file: { bytes: Buffer; contentType: string }) {
      const recordingId = newId("REC", rampur, Date.now());
      const scanId = newId("SCAN", rampur, Date.now());
      const key = objectKey(
        kind,
        patientId,
        kind === "audio" ? recordingId : scanId,
        extensionFor(kind, file.contentType),
      );
      const { url, headers } = await objects.presignUpload({
        key,
        contentType: file.contentType,
        bytes: file.bytes.length,
      });
      const answer = await fetch(url, { method: "PUT", headers, body: new Uint8Array(file.bytes) });
      if (!answer.ok) throw new Error(`upload refused: ${answer.status}`);
      return { key, recordingId, scanId };
    },

    async close(): Promise<void> {
      vi.unstubAllEnvs();
      await cloud.close();
    },
  };
}

export type ClinicCloud = Awaited<ReturnType<typeof startClinicCloud>>;
