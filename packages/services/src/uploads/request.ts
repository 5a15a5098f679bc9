import { covers } from "@swasya/domain/consent";
import { DomainError, changedMeanwhile, invalidField, notFound } from "@swasya/domain/errors";
import { RecordingId, ScanId, newId } from "@swasya/domain/ids";
import {
  MULTIPART_THRESHOLD_BYTES,
  PART_BYTES,
  type RequestUploadInput,
  type UploadTicket,
  assertUploadSize,
  baseType,
  extensionFor,
  objectKey,
} from "@swasya/domain/upload";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";

/** A presigned address for one recording or photograph; the bytes go straight to S3. */
export async function requestUpload(
  context: Needs<"patients" | "history" | "objects">,
  input: RequestUploadInput,
): Promise<UploadTicket> {
  const ids = input.objectId ? [input.patientId, input.objectId] : [input.patientId];
  const { session, auditOf } = await authorise(context, "uploads.request", ...ids);
  const extension = extensionFor(input.kind, input.contentType);
  assertUploadSize(input.kind, input.bytes);
  assertIdKind(input);
  if (!(await context.patients.get(input.patientId))) throw notFound();
  if (input.kind === "audio") await assertRecordingConsent(context, input.patientId);

  const objectId =
    input.objectId ?? newId(input.kind === "audio" ? "REC" : "SCAN", session.clinicId, context.now());
  const key = objectKey(input.kind, input.patientId, objectId, extension);
  if (input.objectId) await assertOneFormat(context, key, extension);
  const contentType = baseType(input.contentType);
  const presigned = await context.objects.presignUpload({ key, contentType, bytes: input.bytes });
  const multipart =
    input.bytes > MULTIPART_THRESHOLD_BYTES
      ? {
          uploadId: await context.objects.startMultipart({ key, contentType }),
          partBytes: PART_BYTES,
          parts: Math.ceil(input.bytes / PART_BYTES),
        }
      : undefined;
  await context.audit.record(auditOf({ patientId: input.patientId, subjectId: objectId }));
  return { objectId, key, ...presigned, multipart };
}

function assertIdKind({ kind, objectId }: RequestUploadInput): void {
  if (!objectId) return;
  const schema = kind === "audio" ? RecordingId : ScanId;
  if (!schema.safeParse(objectId).success)
    throw invalidField(
      "objectId",
      `This id does not belong to ${kind === "audio" ? "a recording" : "a scan"}.`,
    );
}

async function assertRecordingConsent(
  { history }: Needs<"history">,
  patientId: RequestUploadInput["patientId"],
): Promise<void> {
  if (!covers(await history.listConsents(patientId), "record"))
    throw new DomainError("invalid-state", "consent-missing");
}

/** One id is one recording: sent again in another format it would be stored and never worked on. */
async function assertOneFormat({ objects }: Needs<"objects">, key: string, extension: string): Promise<void> {
  const stored = await objects.findKey(key.slice(0, -extension.length));
  if (stored !== undefined && stored !== key) throw changedMeanwhile();
}
