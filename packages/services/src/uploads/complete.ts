import { notFound } from "@swasya/domain/errors";
import { type CompleteUploadInput, parseObjectKey } from "@swasya/domain/upload";
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
  if (!(await context.objects.exists(input.key)))
    await context.objects.completeMultipart(input.key, input.uploadId, input.parts);
  await context.audit.record(auditOf({ patientId: input.patientId, subjectId: object.objectId }));
  return { objectId: object.objectId };
}
