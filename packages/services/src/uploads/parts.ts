import { notFound } from "@swasya/domain/errors";
import { type UploadPartsInput, parseObjectKey } from "@swasya/domain/upload";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";

/** Presigned addresses for these parts of a multipart upload; each can be asked for and sent again. */
export async function presignUploadParts(
  context: Needs<"objects">,
  input: UploadPartsInput,
): Promise<{ parts: { partNumber: number; url: string }[] }> {
  const { auditOf } = await authorise(context, "uploads.parts", input.patientId);
  const object = parseObjectKey(input.key);
  if (object?.patientId !== input.patientId) throw notFound();
  const parts = await context.objects.presignParts(input.key, input.uploadId, input.partNumbers);
  await context.audit.record(auditOf({ patientId: input.patientId, subjectId: object.objectId }));
  return { parts };
}
