import fc from "fast-check";
import { expect, test } from "vitest";
import { isAudio, isImage, sniffMedia } from "./media.ts";

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ["webm", Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3, 1)],
  ["wav", bytes("RIFF1234WAVEfmt ")],
  ["mp4", bytes("\0\0\0 ftypM4A ")],
  ["mp3", bytes("ID3\u0003")],
  ["mp3", Uint8Array.of(0xff, 0xfb, 0x90, 0)],
  ["jpeg", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
  ["png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
])("%s is known by its first bytes", (format, head) => {
  expect(sniffMedia(head)).toBe(format);
});

test("text is no recording, whatever the file is called", () => {
  expect(sniffMedia(bytes("this is not an mp3 at all"))).toBeUndefined();
});

test("any bytes are at most one of audio and image, and never a crash", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (head) => {
      const format = sniffMedia(head);
      expect(isAudio(format) && isImage(format)).toBe(false);
    }),
  );
});
