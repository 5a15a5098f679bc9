import { describe, expect, it } from "vitest";
import { probes } from "./probes.ts";

const all = probes();
const of = (kind: string) => all.filter((probe) => probe.kind === kind);

describe("short talks and lines held to them", () => {
  it.each(of("lie"))("does not carry '$line' by '$talk'", ({ support }) => {
    expect(support).not.toBe("supported");
  });

  it.each(of("true"))("carries '$line' by '$talk'", ({ support }) => {
    expect(support).toBe("supported");
  });

  // A gap that is closed becomes a `+` line, so that it stays closed.
  it.each(of("gap"))("does not yet carry '$line'", ({ support }) => {
    expect(support).not.toBe("supported");
  });
});
