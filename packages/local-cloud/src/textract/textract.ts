import { z } from "zod";
import type { Json, JsonService, OcrEngine, S3 } from "../contracts.ts";
import { Fault, unknownOperation } from "../fault.ts";
import { UnsupportedImage } from "./tesseract-engine.ts";
import { textBlocks } from "./text-blocks.ts";

const Request = z.object({
  Document: z.union([
    z.object({ Bytes: z.string() }),
    z.object({
      S3Object: z.object({ Bucket: z.string(), Name: z.string(), Version: z.string().optional() }),
    }),
  ]),
});

/** Textract's own limit of the synchronous calls. */
const maximumBytes = 10 * 1024 * 1024;

/** The synchronous text calls of Amazon Textract, for JPEG and PNG. */
export function createTextract(s3: S3, recognize: OcrEngine): JsonService {
  const load = async (input: Json): Promise<Buffer> => {
    const request = Request.safeParse(input);
    if (!request.success) throw new Fault("InvalidParameterException", "Request has invalid parameters");
    const { Document: document } = request.data;
    if ("Bytes" in document) return Buffer.from(document.Bytes, "base64");
    return s3.read(document.S3Object.Bucket, document.S3Object.Name).catch(() => {
      throw new Fault("InvalidS3ObjectException", "Unable to get object metadata from S3.");
    });
  };
  const detect = async (input: Json): Promise<Json> => {
    const image = await load(input);
    if (image.length > maximumBytes)
      throw new Fault("DocumentTooLargeException", "The document is larger than 10 MB.");
    const pages = await recognize(image).catch((error: unknown) => {
      if (error instanceof UnsupportedImage) {
        throw new Fault("UnsupportedDocumentException", "Request has unsupported document format");
      }
      throw error;
    });
    return { DocumentMetadata: { Pages: pages.length }, Blocks: textBlocks(pages) };
  };
  return {
    handle: async (operation, input) => {
      switch (operation) {
        case "DetectDocumentText":
          return { ...(await detect(input)), DetectDocumentTextModelVersion: "1.0" };
        case "AnalyzeDocument":
          return { ...(await detect(input)), AnalyzeDocumentModelVersion: "1.0" };
        default:
          throw unknownOperation(operation);
      }
    },
  };
}
