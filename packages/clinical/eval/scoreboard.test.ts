import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Figures, measure } from "./scoreboard.ts";

const landed = JSON.parse(readFileSync(new URL("landed.json", import.meta.url), "utf8")) as Record<
  string,
  Figures
>;
const measured = measure();

describe.each(measured.map(({ part, figures }) => [part, figures] as const))(
  "the %s part",
  (part, figures) => {
    it("is not smaller than when it last landed", () => {
      expect(figures.visits).toBeGreaterThanOrEqual(landed[part]?.visits ?? Infinity);
      expect(figures.lies).toBeGreaterThanOrEqual(landed[part]?.lies ?? Infinity);
      expect(figures.truths).toBeGreaterThanOrEqual(landed[part]?.truths ?? Infinity);
    });

    it("catches as many lies, and no grave one passes", () => {
      expect(figures.liesCaught).toBeGreaterThanOrEqual(landed[part]?.liesCaught ?? 1);
      expect(figures.graveLiesSupported).toBeLessThanOrEqual(landed[part]?.graveLiesSupported ?? 0);
    });

    it("doubts no more true lines", () => {
      expect(figures.truthsDoubted).toBeLessThanOrEqual(landed[part]?.truthsDoubted ?? 0);
    });

    it("finds as many facts, as truly, and turns none round", () => {
      expect(figures.precision).toBeGreaterThanOrEqual(landed[part]?.precision ?? 1);
      expect(figures.recall).toBeGreaterThanOrEqual(landed[part]?.recall ?? 1);
      expect(figures.flips).toBeLessThanOrEqual(landed[part]?.flips ?? 0);
      expect(figures.lost).toBeLessThanOrEqual(landed[part]?.lost ?? 0);
    });
  },
);
