import type { MediaFormat } from "@swasya/domain/media";

/** Enough for 8-point print on A4; a 12-megapixel photo shrinks from 4 MB to 0.3 MB. */
const LONGEST_SIDE = 2200;
const QUALITY = 0.8;
const SMALL_PNG_BYTES = 2_000_000;

export interface Photo {
  readonly contentType: "image/jpeg" | "image/png";
  readonly bytes: ArrayBuffer;
}

/** `fitWithin({width: 4000, height: 3000}, 2200)` → 2200 × 1650; never larger than it was. */
export function fitWithin(
  size: { width: number; height: number },
  longest: number,
): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(size.width, size.height));
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  };
}

/** Upright, at most 2200 px, JPEG without the camera's metadata. Throws when it cannot be decoded. */
export async function preparePhoto(file: Blob, format: MediaFormat): Promise<Photo> {
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
  const { width, height } = fitWithin(bitmap, LONGEST_SIDE);
  const fits = width === bitmap.width && height === bitmap.height;
  if (format === "png" && fits && file.size <= SMALL_PNG_BYTES) {
    bitmap.close();
    return { contentType: "image/png", bytes: await file.arrayBuffer() };
  }
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) throw new DOMException("no 2d context", "NotSupportedError");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
  if (!blob) throw new DOMException("no jpeg", "EncodingError");
  return { contentType: "image/jpeg", bytes: await blob.arrayBuffer() };
}
