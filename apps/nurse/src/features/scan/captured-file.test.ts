import { describe, expect, it } from "vitest";
import { sniffFile } from "./captured-file.ts";
import { fitWithin } from "./prepare-photo.ts";

const webm = new Uint8Array([0x1a, 0x45, 0xdf, 0xa3]);
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
const words = new TextEncoder().encode("this is a shopping list");

describe("a chosen file", () => {
  it("is known by its bytes", () => {
    expect(sniffFile("audio", webm, 4)).toEqual({ ok: true, format: "webm", contentType: "audio/webm" });
    expect(sniffFile("image", jpeg, 4)).toEqual({ ok: true, format: "jpeg", contentType: "image/jpeg" });
  });

  it("is refused in a sentence when it is something else", () => {
    expect(sniffFile("audio", words, words.length)).toEqual({ ok: false, reason: "device.not-audio" });
    expect(sniffFile("audio", jpeg, 4)).toEqual({ ok: false, reason: "device.not-audio" });
    expect(sniffFile("image", webm, 4)).toEqual({ ok: false, reason: "device.not-image" });
    expect(sniffFile("image", new Uint8Array(), 0)).toEqual({ ok: false, reason: "device.empty-file" });
  });

  it("is refused before it is sent when the server would not take its size", () => {
    expect(sniffFile("audio", webm, 200 * 1024 * 1024)).toEqual({ ok: false, reason: "too-large" });
  });

  it("is made smaller where it is larger than needed, and never larger", () => {
    expect(fitWithin({ width: 4000, height: 3000 }, 2200)).toEqual({ width: 2200, height: 1650 });
    expect(fitWithin({ width: 3000, height: 4000 }, 2200)).toEqual({ width: 1650, height: 2200 });
    expect(fitWithin({ width: 800, height: 600 }, 2200)).toEqual({ width: 800, height: 600 });
  });
});
