import sharp from "sharp";
import { createWorker, OEM, PSM, type Worker } from "tesseract.js";
import type { OcrEngine, SeenPage } from "../contracts.ts";
import { deskew } from "./deskew.ts";
import { gatherLanguageData, ocrLanguages } from "./language-data.ts";
import { pageLines } from "./page-lines.ts";

export interface TesseractEngine {
  readonly recognize: OcrEngine;
  close(): Promise<void>;
}

const longestSide = 2400;

/**
 * Print only, English and Hindi. Boxes refer to the upright, deskewed page. One worker and one page at a time: a
 * second would cost several hundred megabytes. Throws `UnsupportedImage` for bytes that are no image.
 */
export function createTesseractEngine(languageDir: string): TesseractEngine {
  let worker: Promise<Worker> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const startWorker = async (): Promise<Worker> => {
    const langPath = await gatherLanguageData(languageDir);
    const started = await createWorker([...ocrLanguages], OEM.LSTM_ONLY, {
      langPath,
      gzip: true,
      cacheMethod: "none",
    });
    await started.setParameters({ tessedit_pageseg_mode: PSM.AUTO });
    return started;
  };
  const readPage = async (image: Buffer): Promise<readonly SeenPage[]> => {
    const page = await deskew(await upright(image));
    const { width, height } = await sharp(page).metadata();
    worker ??= startWorker();
    const { data } = await (await worker).recognize(page, {}, { blocks: true, text: true });
    return [pageLines(data.blocks ?? [], { width, height })];
  };

  return {
    recognize: (image) => {
      const result = queue.then(() => readPage(image));
      queue = result.catch(() => undefined);
      return result;
    },
    close: async () => {
      const started = await worker?.catch(() => undefined);
      worker = undefined;
      await started?.terminate();
    },
  };
}

export class UnsupportedImage extends Error {}

async function upright(image: Buffer): Promise<Buffer> {
  try {
    return await sharp(image)
      .rotate()
      .resize(longestSide, longestSide, { fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .png()
      .toBuffer();
  } catch {
    throw new UnsupportedImage("The image could not be read.");
  }
}
