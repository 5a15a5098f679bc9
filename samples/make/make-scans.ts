import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type Sharp from "sharp";
import { illegibleNote, scans, type PrintedScan } from "./scans.ts";

// Run: ./swasya -- node samples/make/make-scans.ts   (needs a Devanagari font, e.g. Noto Sans Devanagari)

// `samples` is no workspace; sharp is the local cloud's.
const require = createRequire(join(import.meta.dirname, "../../packages/local-cloud/package.json"));
const sharp = require("sharp") as typeof Sharp;

const outDir = join(import.meta.dirname, "../scans");
const width = 1240;
const margin = 90;
const lineHeight = 58;

mkdirSync(outDir, { recursive: true });
for (const scan of scans) {
  await sharp(Buffer.from(printedPage(scan)))
    .rotate(scan.tiltDegrees, { background: "#ffffff" })
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 82 })
    .toFile(join(outDir, `${scan.name}.jpg`));
}
await sharp(Buffer.from(scribbledPage()))
  .png({ palette: true, colours: 16 })
  .toFile(join(outDir, `${illegibleNote.name}.png`));

function printedPage(scan: PrintedScan): string {
  const lines = scan.lines.map((line, index) => {
    const y = 330 + index * lineHeight;
    return `<text x="${margin}" y="${y}" font-size="34">${escapeXml(line)}</text>`;
  });
  const height = 330 + scan.lines.length * lineHeight + 120;
  return svg(
    height,
    `<text x="${margin}" y="110" font-size="48" font-weight="bold">${escapeXml(scan.heading)}</text>
     <text x="${margin}" y="165" font-size="30">${escapeXml(scan.subheading)}</text>
     <line x1="${margin}" y1="200" x2="${width - margin}" y2="200" stroke="#222" stroke-width="3"/>
     ${lines.join("\n")}`,
  );
}

/** Loops and strokes in the rhythm of writing: a page that looks written and says nothing. */
function scribbledPage(): string {
  const strokes: string[] = [];
  const random = seededRandom(illegibleNote.seed);
  for (let row = 0; row < illegibleNote.rows; row += 1) {
    let x = margin + random() * 60;
    const y = 160 + row * 110;
    while (x < width - margin - 120) {
      const letters = 3 + Math.floor(random() * 7);
      let path = `M ${x} ${y}`;
      for (let letter = 0; letter < letters; letter += 1) {
        const rise = (random() < 0.25 ? 62 : 24) * (random() < 0.8 ? -1 : 1);
        const reach = 12 + random() * 22;
        path += ` q ${reach * (random() - 0.2)} ${rise} ${reach} ${(random() - 0.5) * 14}`;
        x += reach;
      }
      strokes.push(`<path d="${path}" fill="none" stroke="#223" stroke-width="${2.5 + random() * 2}"/>`);
      x += 40 + random() * 50;
    }
  }
  return svg(160 + illegibleNote.rows * 110 + 80, strokes.join("\n"));
}

function svg(height: number, content: string): string {
  const fonts = "DejaVu Sans, Noto Sans Devanagari, Lohit Devanagari, sans-serif";
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${fonts}" fill="#111">
    <rect width="100%" height="100%" fill="#fdfcf8"/>${content}</svg>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
