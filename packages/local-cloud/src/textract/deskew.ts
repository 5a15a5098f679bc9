import sharp from "sharp";

const copySide = 700;
const widestAngle = 15;
const step = 0.5;
/** Fewer dark points than this is a blank page. */
const fewestPoints = 400;

/** Turns a crooked page straight. Under half a degree the page stays as it is. */
export async function deskew(image: Buffer): Promise<Buffer> {
  const angle = await skewAngle(image);
  return Math.abs(angle) < step
    ? image
    : sharp(image).rotate(-angle, { background: "#ffffff" }).png().toBuffer();
}

/** Degrees, found by the projection profile: lines of text are sharpest when looked at along them. */
export async function skewAngle(image: Buffer): Promise<number> {
  const { points, height } = await darkPoints(image);
  if (points.length < fewestPoints) return 0;
  let best = { angle: 0, sharpness: -1 };
  for (let angle = -widestAngle; angle <= widestAngle; angle += step) {
    const sharpness = profileSharpness(points, height, angle);
    if (sharpness > best.sharpness) best = { angle, sharpness };
  }
  return best.angle;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Darker than their surroundings, which copes with shadows that a fixed threshold would not. */
async function darkPoints(image: Buffer): Promise<{ points: Point[]; height: number }> {
  const { data, info } = await sharp(image)
    .resize(copySide, copySide, { fit: "inside" })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const raw = { width, height, channels: 1 as const };
  const surroundings = await sharp(data, { raw }).blur(12).greyscale().raw().toBuffer();
  const points: Point[] = [];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      if ((data[at] ?? 255) < (surroundings[at] ?? 255) * 0.82) points.push({ x, y });
    }
  }
  return { points, height };
}

function profileSharpness(points: readonly Point[], height: number, angle: number): number {
  const slope = Math.tan((angle * Math.PI) / 180);
  const margin = Math.ceil(copySide * Math.tan((widestAngle * Math.PI) / 180)) + 1;
  const rows = new Float64Array(height + 2 * margin);
  for (const { x, y } of points) {
    const row = Math.round(y - x * slope) + margin;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  let sharpness = 0;
  for (let row = 1; row < rows.length; row += 1) {
    const edge = (rows[row] ?? 0) - (rows[row - 1] ?? 0);
    sharpness += edge * edge;
  }
  return sharpness;
}
