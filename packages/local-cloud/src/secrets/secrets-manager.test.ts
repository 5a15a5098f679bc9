import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Json, Store } from "../contracts.ts";
import { openStore } from "../store.ts";
import { createSecretsManager, type SecretsManager } from "./secrets-manager.ts";

let dir: string;
let store: Store;
let secrets: SecretsManager;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "swasya-secrets-"));
  store = openStore(dir);
  secrets = createSecretsManager({
    store,
    region: "ap-south-1",
    account: "000000000000",
    now: () => 1_767_323_045_000,
  });
});
afterEach(() => {
  store.close();
  rmSync(dir, { recursive: true });
});

const call = async (operation: string, input: Json): Promise<Json> => secrets.handle(operation, input);

it("gives a secret by name and by ARN", async () => {
  const arn = secrets.ensureSecret("signing-key", "first");
  expect(arn).toMatch(/^arn:aws:secretsmanager:ap-south-1:000000000000:secret:signing-key-\w{6}$/);
  for (const SecretId of ["signing-key", arn]) {
    expect(await call("GetSecretValue", { SecretId })).toMatchObject({
      ARN: arn,
      SecretString: "first",
      VersionStages: ["AWSCURRENT"],
      CreatedDate: 1_767_323_045,
    });
  }
});

it("keeps the version when the ensured value is the same", async () => {
  secrets.ensureSecret("signing-key", "first");
  const before = await call("GetSecretValue", { SecretId: "signing-key" });
  secrets.ensureSecret("signing-key", "first");
  expect(await call("GetSecretValue", { SecretId: "signing-key" })).toEqual(before);
});

it("honours the previous version during a rotation", async () => {
  const arn = secrets.ensureSecret("signing-key", "first");
  await call("PutSecretValue", { SecretId: arn, SecretString: "second" });
  await call("PutSecretValue", { SecretId: arn, SecretString: "third" });
  const stage = (VersionStage: string) => call("GetSecretValue", { SecretId: arn, VersionStage });
  expect(await stage("AWSCURRENT")).toMatchObject({ SecretString: "third" });
  expect(await stage("AWSPREVIOUS")).toMatchObject({ SecretString: "second" });
});

it("refuses what it does not know", async () => {
  secrets.ensureSecret("signing-key", "first");
  await expect(call("GetSecretValue", { SecretId: "none" })).rejects.toMatchObject({
    type: "ResourceNotFoundException",
  });
  await expect(call("CreateSecret", { Name: "signing-key" })).rejects.toMatchObject({
    type: "ResourceExistsException",
  });
  await expect(call("RotateSecret", {})).rejects.toMatchObject({ type: "UnknownOperationException" });
});
