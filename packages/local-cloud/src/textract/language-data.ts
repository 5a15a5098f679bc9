import { copyFile, mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export const ocrLanguages = ["eng", "hin"] as const;

/** Tesseract reads all languages from one folder, and would fetch them from the network without it. */
export async function gatherLanguageData(dir: string): Promise<string> {
  const require = createRequire(import.meta.url);
  await mkdir(dir, { recursive: true });
  for (const language of ocrLanguages) {
    const packageDir = dirname(require.resolve(`@tesseract.js-data/${language}/package.json`));
    const file = `${language}.traineddata.gz`;
    await copyFile(join(packageDir, "4.0.0_best_int", file), join(dir, file));
  }
  return dir;
}
