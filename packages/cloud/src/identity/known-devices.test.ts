import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createKnownDevices } from "./known-devices.ts";

const devices = createKnownDevices({ deviceKey: async () => new Uint8Array(32).fill(1) });
const [nurse, other] = ["nurse@rampur.example", "other@rampur.example"];

describe("a device that signed in before", () => {
  it("is known for the accounts that signed in on it, and for no other", async () => {
    const mark = await devices.mark(await devices.mark(undefined, nurse), other);
    const id = await devices.idOf(mark, nurse);
    expect(id).toMatch(/^[\w-]{22}$/);
    expect(await devices.idOf(mark, other)).toBe(id);
    expect(await devices.idOf(mark, "third@rampur.example")).toBeUndefined();
    expect(mark).not.toContain("nurse");
  });

  it("is not known by a mark made elsewhere, nor by one put together from two", async () => {
    const foreign = createKnownDevices({ deviceKey: async () => new Uint8Array(32).fill(2) });
    expect(await devices.idOf(await foreign.mark(undefined, nurse), nurse)).toBeUndefined();
    const [first, second] = [await devices.mark(undefined, nurse), await devices.mark(undefined, other)];
    const spliced = [first.split(".")[0], ...second.split(".").slice(1)].join(".");
    expect(await devices.idOf(spliced, other)).toBeUndefined();
  });

  it("keeps the eight newest accounts", async () => {
    let mark: string | undefined;
    for (let account = 0; account < 10; account += 1)
      mark = await devices.mark(mark, `a${account}@x.example`);
    expect(mark?.split(".")).toHaveLength(9);
    expect(await devices.idOf(mark, "a9@x.example")).toBeDefined();
    expect(await devices.idOf(mark, "a0@x.example")).toBeUndefined();
  });

  it("reads no nonsense as a mark", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (nonsense) => {
        expect(await devices.idOf(nonsense, nurse)).toBeUndefined();
        expect(await devices.idOf(await devices.mark(nonsense, nurse), nurse)).toBeDefined();
      }),
    );
  });
});
