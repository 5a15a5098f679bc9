import { notFound } from "@swasya/domain/errors";
import {
  type CompleteUploadInput,
  type UploadKind,
  assertUploadSize,
  parseObjectKey,
} from "@swasya/domain/upload";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";

/** Joins the parts. Asking again after it worked answers the same. */
export async function completeUpload(
  context: Needs<"objects">,
  input: CompleteUploadInput,
): Promise<{ objectId: string }> {
  const { auditOf } = await authorise(context, "uploads.complete", input.patientId);
  const object = parseObjectKey(input.key);
  if (object?.patientId !== input.patientId) throw notFound();
  if (!(await context.objects.exists(input.key))) {
    await refuseTooLarge(context, object.kind, input);
    await context.objects.completeMultipart(input.key, input.uploadId, input.parts);
  }
  await context.audit.record(auditOf({ patientId: input.patientId, subjectId: object.objectId }));
  return { objectId: object.objectId };
}

/** A part's address is not bound to a length, so what arrived is counted before it becomes an object. */
async function refuseTooLarge(
  { objects }: Needs<"objects">,
  kind: UploadKind,
  { key, uploadId }: CompleteUploadInput,
): Promise<void> {
  const bytes = await objects.uploadedBytes(key, uploadId);
  if (bytes === undefined) return;
  try {
    assertUploadSize(kind, bytes);
  } catch (error) {
    await objects.abandonMultipart(key, uploadId);
    throw error;
  }
}
