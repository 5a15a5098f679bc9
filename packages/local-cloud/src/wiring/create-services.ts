import { join } from "node:path";
import type { DynamoDb, EventBridge, JsonService, LocalCloudOptions, S3, Sqs, Store } from "../contracts.ts";
import { createDynamoDb } from "../dynamodb/dynamodb.ts";
import { createEventBridge } from "../event-bridge/event-bridge.ts";
import { createS3 } from "../s3/s3.ts";
import { createSecretsManager, type SecretsManager } from "../secrets/secrets-manager.ts";
import { createSqs } from "../sqs/sqs.ts";
import { openStore } from "../store.ts";
import { createTesseractEngine } from "../textract/tesseract-engine.ts";
import { createTextract } from "../textract/textract.ts";
import { chainEngines } from "../transcribe/engines/chain-engines.ts";
import { createTranscribe, type Transcribe } from "../transcribe/transcribe.ts";
import { localAccount, localCredentials, localRegion } from "./product-environment.ts";

export interface Services {
  readonly store: Store;
  readonly dynamodb: DynamoDb;
  readonly sqs: Sqs;
  readonly s3: S3;
  readonly secrets: SecretsManager;
  readonly eventBridge: EventBridge;
  readonly transcribe: Transcribe;
  readonly textract: JsonService;
  /** After everything that writes to the store has stopped. */
  close(): Promise<void>;
}

export const secretOf = (accessKeyId: string): string | undefined =>
  accessKeyId === localCredentials.accessKeyId ? localCredentials.secretAccessKey : undefined;

/** Every service on one store. */
export function createServices(
  options: LocalCloudOptions,
  origin: string,
  log: (line: string) => void,
): Services {
  const now = Date.now;
  const store = openStore(options.dataDir);
  const place = { region: localRegion, account: localAccount };
  const sqs = createSqs({ store, origin: () => origin, now, ...place });
  const s3 = createS3({
    store,
    region: localRegion,
    origin: () => origin,
    secretOf,
    now,
    onFailure: (error) => log(`[s3] ${error instanceof Error ? error.stack : String(error)}`),
  });
  const eventBridge = createEventBridge({ now, ...place });
  const tesseract = createTesseractEngine(join(options.dataDir, "ocr"));
  const nothingKnown = (): Promise<undefined> => Promise.resolve(undefined);
  const engine = options.speech ?? chainEngines(nothingKnown, undefined);
  return {
    store,
    dynamodb: createDynamoDb({ store, now, ...place }),
    sqs,
    s3,
    secrets: createSecretsManager({ store, now, ...place }),
    eventBridge,
    transcribe: createTranscribe({ store, s3, eventBridge, engine, origin, account: localAccount, now, log }),
    textract: createTextract(s3, options.ocr ?? tesseract.recognize),
    close: async () => {
      await tesseract.close();
      sqs.close();
      store.close();
    },
  };
}
