import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, it } from "vitest";

const dependenciesIn = (file: string): Record<string, string> =>
  (JSON.parse(readFileSync(file, "utf8")) as { dependencies: Record<string, string> }).dependencies;

it("takes the MQTT client from exactly the runtime that the IoT SDK pins", () => {
  const sdk = dependenciesIn(createRequire(import.meta.url).resolve("aws-iot-device-sdk-v2/package.json"));
  const own = dependenciesIn(`${import.meta.dirname}/../package.json`);
  expect(own["aws-crt"]).toMatch(/^\d/);
  expect(own["aws-crt"]).toBe(sdk["aws-crt"]);
});
