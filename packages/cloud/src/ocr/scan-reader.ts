import {
  BadDocumentException,
  type Block,
  DetectDocumentTextCommand,
  DocumentTooLargeException,
  type TextractClient,
  UnsupportedDocumentException,
} from "@aws-sdk/client-textract";
import type { ScanLine } from "@swasya/domain/history";
import { plainLine } from "@swasya/domain/plain-text";

interface ScanReaderDeps {
  readonly textract: Pick<TextractClient, "send">;
  readonly bucket: string;
}

export type ScanRead =
  | { readonly kind: "lines"; readonly lines: readonly ScanLine[] }
  /** The reader says that no later try will help. */
  | { readonly kind: "unreadable" };

export const createScanReader = ({ textract, bucket }: ScanReaderDeps) => ({
  name: "textract",

  async read(key: string): Promise<ScanRead> {
    const command = new DetectDocumentTextCommand({ Document: { S3Object: { Bucket: bucket, Name: key } } });
    try {
      const { Blocks: blocks = [] } = await textract.send(command);
      return { kind: "lines", lines: blocks.filter((block) => block.BlockType === "LINE").map(toLine) };
    } catch (error) {
      if (isUnreadable(error)) return { kind: "unreadable" };
      throw error;
    }
  },
});

const isUnreadable = (error: unknown): boolean =>
  error instanceof BadDocumentException ||
  error instanceof DocumentTooLargeException ||
  error instanceof UnsupportedDocumentException;

function toLine(block: Block, index: number): ScanLine {
  const box = block.Geometry?.BoundingBox;
  return {
    lineId: `l${index + 1}`,
    text: plainLine(block.Text ?? ""),
    confidence: block.Confidence ?? 0,
    box: { left: box?.Left ?? 0, top: box?.Top ?? 0, width: box?.Width ?? 0, height: box?.Height ?? 0 },
  };
}
