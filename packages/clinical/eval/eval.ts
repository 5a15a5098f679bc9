import { writeFileSync } from "node:fs";
import { measure, pageOf } from "./scoreboard.ts";

const PAGE = new URL("../../../docs/scoreboard.md", import.meta.url);
const LANDED = new URL("landed.json", import.meta.url);

const measured = measure();
const page = pageOf(measured);
writeFileSync(PAGE, page);
const figures = Object.fromEntries(measured.map((one) => [one.part, one.figures]));
writeFileSync(LANDED, `${JSON.stringify(figures, null, 2)}\n`);
process.stdout.write(page);
