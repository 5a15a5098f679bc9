import { describe, expect, it } from "vitest";
import { pickVariant, readVariants } from "./draft-variants.ts";

describe("the drafting prompt's variants", () => {
  it("is one version where none are named", () => {
    expect(readVariants("", "v1")).toEqual([{ version: "v1", share: 1 }]);
  });

  it.each(["v1", "v1=0", "v1=x", "v1=90,,v2=10", "v1=90;v2=10"])(
    "refuses %s with the part that is wrong",
    (text) => {
      expect(() => readVariants(text, "v1")).toThrow(/DRAFT_VARIANTS must read like v1=90,v2=10/);
    },
  );

  it("share the recordings as asked, and a recording keeps its own", () => {
    const variants = readVariants("v1=90, v2=10", "v1");
    const picked = Array.from({ length: 2000 }, (_, at) => pickVariant(variants, `REC_test_${at}`));
    const second = picked.filter((version) => version === "v2").length;
    expect(second).toBeGreaterThan(140);
    expect(second).toBeLessThan(260);
    expect(picked.slice(0, 50)).toEqual(
      Array.from({ length: 50 }, (_, at) => pickVariant(variants, `REC_test_${at}`)),
    );
  });
});
