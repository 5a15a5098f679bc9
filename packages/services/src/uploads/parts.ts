import { invalidField, notFound } from "@swasya/domain/errors";
import { MAX_UPLOAD_BYTES, PART_BYTES, type UploadPartsInput, parseObjectKey } from "@swasya/domain/upload";
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
  const most = Math.ceil(MAX_UPLOAD_BYTES[object.kind] / PART_BYTES);
  if (input.partNumbers.some((partNumber) => partNumber > most))
    throw invalidField("partNumbers", `There are at most ${most} parts of ${PART_BYTES / 1024 / 1024} MB.`);
  const parts = await context.objects.presignParts(input.key, input.uploadId, input.partNumbers);
  await context.audit.record(auditOf({ patientId: input.patientId, subjectId: object.objectId }));
  return { parts };
}
