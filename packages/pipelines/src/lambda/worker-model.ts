import { createS3, createSecretsManager } from "@swasya/cloud/clients";
import type { Log } from "@swasya/cloud/log/log";
import { createGeminiModel } from "@swasya/cloud/model/gemini-model";
import { createPromptStore } from "@swasya/cloud/objects/prompt-store";
import { createSecretCache } from "@swasya/cloud/secrets/secret-cache";

/** The variables of a worker that asks a model. */
interface ModelConfig {
  readonly AWS_REGION: string;
  readonly CONFIG_BUCKET: string;
  readonly MODEL_SECRET_ARN: string;
  readonly MODEL_ID: string;
  readonly PROMPT_VERSION: string;
}

interface ModelDeps {
  readonly log: Log;
  readonly now: () => number;
  /** Of one request. */
  readonly timeoutMs?: number;
}

/** The model as the template configures it: key from its secret, instructions from the config bucket. */
export function createWorkerModel(config: ModelConfig, deps: ModelDeps) {
  const region = config.AWS_REGION;
  const secrets = createSecretsManager({ region });
  return createGeminiModel({
    ...deps,
    secret: createSecretCache({ secrets, secretArn: config.MODEL_SECRET_ARN, now: deps.now }),
    prompts: createPromptStore({ s3: createS3({ region }), bucket: config.CONFIG_BUCKET }),
    modelId: config.MODEL_ID,
    promptVersion: config.PROMPT_VERSION,
  });
}
