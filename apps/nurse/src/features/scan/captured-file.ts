import { type MediaFormat, isAudio, isImage, sniffMedia } from "@swasya/domain/media";
import { MAX_UPLOAD_BYTES, type UploadKind } from "@swasya/domain/upload";
import type { ErrorKey } from "@swasya/messages/errors";

export type SniffedFile =
  | { readonly ok: true; readonly format: MediaFormat; readonly contentType: string }
  | { readonly ok: false; readonly reason: ErrorKey };

const contentTypes: Readonly<Record<MediaFormat, string>> = {
  webm: "audio/webm",
  ogg: "audio/ogg",
  mp3: "audio/mpeg",
  mp4: "audio/mp4",
  wav: "audio/wav",
  flac: "audio/flac",
  jpeg: "image/jpeg",
  png: "image/png",
};

/** What the bytes are, whatever the file is called; or the sentence that says why it cannot go. */
export function sniffFile(kind: UploadKind, start: Uint8Array, size: number): SniffedFile {
  if (size === 0) return { ok: false, reason: "device.empty-file" };
  const format = sniffMedia(start);
  if (format && kind === "audio" && isAudio(format)) return sized(kind, format, size);
  if (format && kind === "image" && isImage(format)) return sized(kind, format, size);
  return { ok: false, reason: kind === "audio" ? "device.not-audio" : "device.not-image" };
}

/** A photograph is made smaller before it goes, so only sound is measured here. */
const sized = (kind: UploadKind, format: MediaFormat, size: number): SniffedFile =>
  kind === "audio" && size > MAX_UPLOAD_BYTES.audio
    ? { ok: false, reason: "too-large" }
    : { ok: true, format, contentType: contentTypes[format] };

export const startOf = async (file: Blob): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(0, 64).arrayBuffer());
