import type { S3Client } from "@aws-sdk/client-s3";
import { readObject } from "./read-object.ts";

interface PromptStoreDeps {
  readonly s3: Pick<S3Client, "send">;
  readonly bucket: string;
}

/** `prompts/<name>/<version>.txt` of the config bucket. A version never changes, so it is read once. */
export function createPromptStore({ s3, bucket }: PromptStoreDeps) {
  const kept = new Map<string, string>();
  return {
    /** Undefined when that version is not there. */
    async read(name: string, version: string): Promise<string | undefined> {
      const key = `prompts/${name}/${version}.txt`;
      const known = kept.get(key);
      if (known !== undefined) return known;
      const bytes = await readObject(s3, { Bucket: bucket, Key: key });
      if (!bytes) return undefined;
      const prompt = new TextDecoder().decode(bytes);
      kept.set(key, prompt);
      return prompt;
    },
  };
}
