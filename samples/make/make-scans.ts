import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type Sharp from "sharp";
import { illegibleNote, scans, type PrintedScan } from "./scans.ts";

// Run: ./swasya -- node samples/make/make-scans.ts   (needs Chromium)

// `samples` is no workspace; sharp is the local cloud's.
const require = createRequire(join(import.meta.dirname, "../../packages/local-cloud/package.json"));
const sharp = require("sharp") as typeof Sharp;

const fonts = "../../packages/ui/node_modules/@fontsource-variable/noto-sans-devanagari/files";
const devanagariFont = join(import.meta.dirname, fonts, "noto-sans-devanagari-devanagari-wght-normal.woff2");

const outDir = join(import.meta.dirname, "../scans");
const width = 1240;
const margin = 90;
const lineHeight = 58;

mkdirSync(outDir, { recursive: true });
for (const scan of scans) {
  await sharp(photograph(scan))
    .rotate(scan.tiltDegrees, { background: "#ffffff" })
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 82 })
    .toFile(join(outDir, `${scan.name}.jpg`));
}
await sharp(Buffer.from(scribbledPage()))
  .png({ palette: true, colours: 16 })
  .toFile(join(outDir, `${illegibleNote.name}.png`));

/** Chromium shapes Devanagari with the font the interface bundles; SVG alone would need one in the system. */
function photograph(scan: PrintedScan): Buffer {
  const dir = mkdtempSync(join(tmpdir(), "swasya-scan-"));
  const page = join(dir, "page.html");
  const shot = join(dir, "page.png");
  writeFileSync(page, printedPage(scan));
  const height = 320 + scan.lines.length * lineHeight;
  const size = [`--window-size=${width},${height}`, `--screenshot=${shot}`];
  const quiet = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    "--virtual-time-budget=2000",
  ];
  execFileSync("chromium", [...quiet, "--allow-file-access-from-files", ...size, pathToFileURL(page).href], {
    stdio: "ignore",
  });
  const png = readFileSync(shot);
  rmSync(dir, { recursive: true });
  return png;
}

function printedPage(scan: PrintedScan): string {
  const lines = scan.lines.map((line) => `<p>${escapeXml(line)}</p>`).join("\n");
  return `<!doctype html><meta charset="utf-8"><style>
    @font-face { font-family: Deva; src: url("${pathToFileURL(devanagariFont).href}"); }
    body { margin: 60px ${margin}px; background: #fdfcf8; color: #111; font: 32px "DejaVu Sans", Deva; }
    h1 { font-size: 46px; margin: 0 } header { border-bottom: 3px solid #222; padding-bottom: 20px; margin-bottom: 30px }
    p { margin: 0; height: ${lineHeight}px; white-space: pre }
  </style><header><h1>${escapeXml(scan.heading)}</h1>${escapeXml(scan.subheading)}</header>${lines}`;
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
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
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
