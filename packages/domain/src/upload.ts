import { z } from "zod";
import { DomainError, invalidField } from "./errors.ts";
import { type ClinicId, PatientId, RecordingId, ScanId, clinicOf } from "./ids.ts";

export const UploadKind = z.enum(["audio", "image"]);
export type UploadKind = z.infer<typeof UploadKind>;

const MIB = 1024 * 1024;
/** Largest upload, bytes. An hour of Opus at 32 kbit/s is 15 MB, of 16 kHz WAV 115 MB. */
export const MAX_UPLOAD_BYTES: Readonly<Record<UploadKind, number>> = { audio: 128 * MIB, image: 15 * MIB };
/** Above this many bytes the upload may go in parts (S3's smallest part is 5 MiB). */
export const MULTIPART_THRESHOLD_BYTES = 5 * MIB;
export const PART_BYTES = 5 * MIB;
/** How long a presigned URL works, seconds. */
export const UPLOAD_URL_SECONDS = 300;

const extensions: Readonly<Record<UploadKind, Readonly<Record<string, string>>>> = {
  audio: {
    "audio/webm": "webm",
    "audio/ogg": "ogg",
    "audio/mpeg": "mp3",
    "audio/mp4": "m4a",
    "audio/x-m4a": "m4a",
    "audio/wav": "wav",
    "audio/x-wav": "wav",
    "audio/wave": "wav",
    "audio/flac": "flac",
  },
  image: { "image/jpeg": "jpg", "image/png": "png" },
};

export const baseType = (contentType: string): string =>
  (contentType.split(";")[0] ?? "").trim().toLowerCase();

export const acceptedTypes = (kind: UploadKind): string[] => Object.keys(extensions[kind]);

/** What S3 and the browser name things by: printable ASCII. */
const Ascii = z.string().regex(/^[ -~]*$/, "Use plain ASCII letters, digits and signs.");

export const RequestUploadInput = z.object({
  patientId: PatientId,
  kind: UploadKind,
  contentType: Ascii.min(3).max(120),
  bytes: z.number().int().min(1, "The file is empty."),
  /** Made by the phone for what it captured offline, so that asking twice names one object. */
  objectId: z.union([RecordingId, ScanId]).optional(),
});
export type RequestUploadInput = z.infer<typeof RequestUploadInput>;

export const UploadTicket = z.object({
  objectId: z.union([RecordingId, ScanId]),
  key: z.string(),
  url: z.string(),
  /** Send exactly these with the PUT; they are part of the signature. */
  headers: z.record(z.string(), z.string()),
  expiresAt: z.string(),
  /** Present above 5 MiB: the same object may go in parts, each retried by itself. */
  multipart: z
    .object({ uploadId: z.string(), partBytes: z.number().int(), parts: z.number().int() })
    .optional(),
});
export type UploadTicket = z.infer<typeof UploadTicket>;

export const UploadPartsInput = z.object({
  patientId: PatientId,
  key: Ascii.max(400),
  uploadId: Ascii.min(1).max(400),
  partNumbers: z.array(z.number().int().min(1).max(10_000)).min(1).max(100),
});
export type UploadPartsInput = z.infer<typeof UploadPartsInput>;

export const CompleteUploadInput = z.object({
  patientId: PatientId,
  key: Ascii.max(400),
  uploadId: Ascii.min(1).max(400),
  parts: z
    .array(z.object({ partNumber: z.number().int().min(1).max(10_000), etag: Ascii.min(1).max(200) }))
    .min(1)
    .max(10_000),
});
export type CompleteUploadInput = z.infer<typeof CompleteUploadInput>;

/** The file name ending S3 and Transcribe know this type by, or a clear refusal. */
export function extensionFor(kind: UploadKind, contentType: string): string {
  const type = baseType(contentType);
  const extension = Object.hasOwn(extensions[kind], type) ? extensions[kind][type] : undefined;
  if (!extension) {
    throw invalidField(
      "contentType",
      kind === "audio"
        ? "Send a recording: WebM, Ogg, MP3, M4A, WAV or FLAC."
        : "Send a photograph: JPEG or PNG.",
    );
  }
  return extension;
}

export function assertUploadSize(kind: UploadKind, bytes: number): void {
  const most = MAX_UPLOAD_BYTES[kind];
  if (bytes <= most) return;
  throw new DomainError("limit", {
    reason: "too-large",
    issues: [
      {
        field: "bytes",
        message: `The file has ${Math.ceil(bytes / MIB)} MB; the most is ${most / MIB} MB.`,
      },
    ],
  });
}

/** `audio/<clinic>/<patient>/<recording>.<ext>`, `image/<clinic>/<patient>/<scan>.<ext>`. */
export const objectKey = (
  kind: UploadKind,
  patientId: PatientId,
  objectId: RecordingId | ScanId,
  extension: string,
): string => `${kind}/${clinicOf(patientId)}/${patientId}/${objectId}.${extension}`;

export const transcriptKey = (patientId: PatientId, recordingId: RecordingId): string =>
  `transcripts/${clinicOf(patientId)}/${patientId}/${recordingId}.json`;

export type UploadedObject =
  | {
      readonly kind: "audio";
      clinicId: ClinicId;
      patientId: PatientId;
      objectId: RecordingId;
      extension: string;
    }
  | { readonly kind: "image"; clinicId: ClinicId; patientId: PatientId; objectId: ScanId; extension: string };

const KEY = /^(audio|image)\/([^/]+)\/([^/]+)\/([^/.]+)\.([a-z0-9]{2,4})$/;

/** Reads an object key back; undefined for anything the product did not name itself. */
export function parseObjectKey(key: string): UploadedObject | undefined {
  const [, kind, clinicId, patient, object, extension] = KEY.exec(key) ?? [];
  const patientId = PatientId.safeParse(patient);
  if (!patientId.success || !extension || clinicOf(patientId.data) !== clinicId) return undefined;
  const objectId = kind === "audio" ? RecordingId.safeParse(object) : ScanId.safeParse(object);
  if (!objectId.success || clinicOf(objectId.data) !== clinicId) return undefined;
  return { kind, clinicId, patientId: patientId.data, objectId: objectId.data, extension } as UploadedObject;
}
