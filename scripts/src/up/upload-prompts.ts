import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { ROOT } from "../config.ts";

/** Puts `infra/prompts/<name>/<version>.txt` where the workers read them. */
export async function uploadPrompts(environment: Readonly<Record<string, string>>): Promise<void> {
  const s3 = new S3Client({
    region: environment["AWS_REGION"] ?? "",
    endpoint: environment["AWS_ENDPOINT_URL"] ?? "",
    credentials: {
      accessKeyId: environment["AWS_ACCESS_KEY_ID"] ?? "",
      secretAccessKey: environment["AWS_SECRET_ACCESS_KEY"] ?? "",
    },
    forcePathStyle: true,
  });
  const folder = join(ROOT, "infra/prompts");
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".txt")) continue;
    await s3.send(
      new PutObjectCommand({
        Bucket: environment["CONFIG_BUCKET"] ?? "",
        Key: `prompts/${file.replaceAll("\\", "/")}`,
        Body: readFileSync(join(folder, file)),
        ContentType: "text/plain; charset=utf-8",
      }),
    );
  }
  s3.destroy();
}
