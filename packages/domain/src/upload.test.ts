import { expect, test } from "vitest";
import { newId } from "./ids.ts";
import { assertUploadSize, extensionFor, objectKey, parseObjectKey } from "./upload.ts";
import { TEST_NOW, rampur, sitapur } from "./testing.ts";

const patientId = newId("PAT", rampur, TEST_NOW);
const recordingId = newId("REC", rampur, TEST_NOW);

test("a key reads back as what it was made of", () => {
  const key = objectKey("audio", patientId, recordingId, "webm");
  expect(key).toBe(`audio/rampur/${patientId}/${recordingId}.webm`);
  expect(parseObjectKey(key)).toEqual({
    kind: "audio",
    clinicId: "rampur",
    patientId,
    objectId: recordingId,
    extension: "webm",
  });
});

test.each([
  ["another clinic's folder", `audio/sitapur/${patientId}/${recordingId}.webm`],
  ["another clinic's recording", `audio/rampur/${patientId}/${newId("REC", sitapur, TEST_NOW)}.webm`],
  ["a recording among the images", `image/rampur/${patientId}/${recordingId}.jpg`],
  ["a path that climbs", `audio/rampur/${patientId}/../../x.webm`],
  ["nothing of ours", "audio/readme.txt"],
])("%s is not an upload", (_what, key) => {
  expect(parseObjectKey(key)).toBeUndefined();
});

test("the type decides the ending, its codec does not matter", () => {
  expect(extensionFor("audio", "audio/webm;codecs=opus")).toBe("webm");
  expect(extensionFor("image", "IMAGE/JPEG")).toBe("jpg");
});

test("a text file is refused by its type, with the types that work", () => {
  expect(() => extensionFor("audio", "text/plain")).toThrow(
    expect.objectContaining({
      code: "invalid-input",
      detail: expect.objectContaining({
        issues: [{ field: "contentType", message: expect.stringContaining("WebM") }],
      }),
    }),
  );
});

test.each(["__proto__", "constructor", "toString"])("%s is no type, whatever objects inherit", (type) => {
  expect(() => extensionFor("image", type)).toThrow(expect.objectContaining({ code: "invalid-input" }));
});

test("300 MB is too large, and the sentence says how much and what is allowed", () => {
  expect(() => assertUploadSize("audio", 300 * 1024 * 1024)).toThrow(
    expect.objectContaining({
      code: "limit",
      detail: expect.objectContaining({
        issues: [{ field: "bytes", message: "The file has 300 MB; the most is 128 MB." }],
      }),
    }),
  );
});
