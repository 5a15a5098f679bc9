/** What the bytes say they are, whatever the file is called. Needs the first 64 bytes. */
export type MediaFormat = "webm" | "ogg" | "mp3" | "mp4" | "wav" | "flac" | "jpeg" | "png";

const text = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

const starts = (bytes: Uint8Array, ...magic: number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

export function sniffMedia(bytes: Uint8Array): MediaFormat | undefined {
  if (starts(bytes, 0x1a, 0x45, 0xdf, 0xa3)) return "webm";
  if (text(bytes, 0, 4) === "OggS") return "ogg";
  if (text(bytes, 0, 4) === "RIFF" && text(bytes, 8, 4) === "WAVE") return "wav";
  if (text(bytes, 0, 4) === "fLaC") return "flac";
  if (text(bytes, 4, 4) === "ftyp") return "mp4";
  if (text(bytes, 0, 3) === "ID3" || isMpegFrame(bytes)) return "mp3";
  if (starts(bytes, 0xff, 0xd8, 0xff)) return "jpeg";
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47)) return "png";
  return undefined;
}

/** MPEG audio frame header: 11 sync bits, layer III, a bit rate that exists. */
function isMpegFrame(bytes: Uint8Array): boolean {
  const [first = 0, second = 0, third = 0] = bytes;
  return first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x06) === 0x02 && third >> 4 !== 0xf;
}

const audio: readonly MediaFormat[] = ["webm", "ogg", "mp3", "mp4", "wav", "flac"];

export const isAudio = (format: MediaFormat | undefined): boolean =>
  format !== undefined && audio.includes(format);
export const isImage = (format: MediaFormat | undefined): boolean => format === "jpeg" || format === "png";
