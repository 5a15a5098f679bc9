import { randomUUID } from "node:crypto";
import type { Json, SeenPage, SeenWord } from "../contracts.ts";

/** Amazon Textract's answer: PAGE, LINE and WORD blocks, joined by CHILD relationships. */
export function textBlocks(pages: readonly SeenPage[]): Json[] {
  return pages.flatMap((page, index) => pageBlocks(page, index + 1));
}

function pageBlocks(page: SeenPage, pageNumber: number): Json[] {
  const lines = page.lines.map((line) => {
    const words = line.words.map((word) => ({ ...blockOf("WORD", word, pageNumber), TextType: "PRINTED" }));
    const lineBlock = { ...blockOf("LINE", line, pageNumber), ...children(words) };
    return { lineBlock, words };
  });
  const pageBlock = {
    BlockType: "PAGE",
    Id: randomUUID(),
    Page: pageNumber,
    Geometry: geometry({ left: 0, top: 0, width: 1, height: 1 }),
    ...children(lines.map((line) => line.lineBlock)),
  };
  return [pageBlock, ...lines.map((line) => line.lineBlock), ...lines.flatMap((line) => line.words)];
}

const blockOf = (type: "LINE" | "WORD", seen: SeenWord, pageNumber: number) => ({
  BlockType: type,
  Id: randomUUID(),
  Page: pageNumber,
  Text: seen.text,
  Confidence: seen.confidence,
  Geometry: geometry(seen.box),
});

const children = (blocks: readonly { readonly Id: string }[]): Json =>
  blocks.length === 0 ? {} : { Relationships: [{ Type: "CHILD", Ids: blocks.map((block) => block.Id) }] };

function geometry({ left, top, width, height }: SeenWord["box"]): Json {
  return {
    BoundingBox: { Left: left, Top: top, Width: width, Height: height },
    Polygon: [
      { X: left, Y: top },
      { X: left + width, Y: top },
      { X: left + width, Y: top + height },
      { X: left, Y: top + height },
    ],
  };
}
