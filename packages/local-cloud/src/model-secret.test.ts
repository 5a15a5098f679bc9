import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readConfig } from "./config.ts";
import { modelSecretOf } from "./model-secret.ts";

it("is empty without a key or a project: drafts are then made by rules", () => {
  expect(modelSecretOf(readConfig({}))).toEqual({});
});

it("holds the key where one is set, and the other address where one is set", () => {
  const config = readConfig({ GEMINI_API_KEY: "k", GEMINI_BASE_URL: "http://127.0.0.1:9" });
  expect(modelSecretOf(config)).toEqual({ apiKey: "k", baseUrl: "http://127.0.0.1:9" });
});

it("prefers a Google Cloud project, with the credentials of its file", () => {
  const folder = mkdtempSync(join(tmpdir(), "swasya-"));
  const file = join(folder, "credentials.json");
  writeFileSync(file, JSON.stringify({ type: "service_account" }));
  const config = readConfig({
    GEMINI_API_KEY: "k",
    GOOGLE_CLOUD_PROJECT: "p",
    GOOGLE_CLOUD_LOCATION: "asia-south1",
    GOOGLE_APPLICATION_CREDENTIALS: file,
  });
  expect(modelSecretOf(config)).toEqual({
    project: "p",
    location: "asia-south1",
    credentials: { type: "service_account" },
  });
  rmSync(folder, { recursive: true });
});

it("says which variable is wrong, and not what it holds", () => {
  const config = readConfig({ GOOGLE_CLOUD_PROJECT: "p", GOOGLE_APPLICATION_CREDENTIALS: "/no/such/file" });
  expect(() => modelSecretOf(config)).toThrow(/GOOGLE_APPLICATION_CREDENTIALS names no readable/);
});
