import { startTestCloud } from "@swasya/local-cloud/testing";
import { vi } from "vitest";
import {
  createCognito,
  createDocuments,
  createIotData,
  createS3,
  createSecretsManager,
  createSqs,
} from "../clients.ts";
import type { TableNames } from "../keys.ts";

/** A local cloud of its own for a test file, and clients that know it by environment variables only. */
export async function startCloudFixture() {
  const cloud = await startTestCloud();
  for (const [name, value] of Object.entries(cloud.environment)) vi.stubEnv(name, value);
  const env = (name: string): string => {
    const value = cloud.environment[name];
    if (value === undefined) throw new Error(`the local cloud gives no ${name}`);
    return value;
  };
  const config = { region: env("AWS_REGION") };
  const tables: TableNames = {
    patients: env("PATIENTS_TABLE"),
    notes: env("NOTES_TABLE"),
    history: env("HISTORY_TABLE"),
    queue: env("QUEUE_TABLE"),
    audit: env("AUDIT_TABLE"),
    guards: env("GUARDS_TABLE"),
  };
  return {
    env,
    database: { documents: createDocuments(config), tables },
    s3: createS3(config),
    sqs: createSqs(config),
    iotData: createIotData(config),
    cognito: createCognito(config),
    secrets: createSecretsManager(config),
    async close(): Promise<void> {
      vi.unstubAllEnvs();
      await cloud.close();
    },
  };
}

export type CloudFixture = Awaited<ReturnType<typeof startCloudFixture>>;
