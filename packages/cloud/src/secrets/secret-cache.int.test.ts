import { afterAll, beforeAll, expect, it } from "vitest";
import { type CloudFixture, startCloudFixture } from "../testing/cloud-fixture.ts";
import { createSecretCache } from "./secret-cache.ts";

let cloud: CloudFixture;
beforeAll(async () => {
  cloud = await startCloudFixture();
});
afterAll(() => cloud.close());

const secretAt = (secretArn: string) =>
  createSecretCache({ secrets: cloud.secrets, secretArn, now: Date.now }).value();

it("finds the generated secret of the application and the empty one of the model", async () => {
  expect(await secretAt(cloud.env("APP_SECRET_ARN"))).toMatch(/^[A-Za-z0-9]{64}$/);
  expect(await secretAt(cloud.env("MODEL_SECRET_ARN"))).toBe("{}");
});

it("fails for a secret that is not there", async () => {
  await expect(secretAt("arn:aws:secretsmanager:ap-south-1:000000000000:secret:none-abcdef")).rejects.toThrow(
    /secret/i,
  );
});
