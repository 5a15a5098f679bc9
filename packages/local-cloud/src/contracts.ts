import type { IncomingMessage, ServerResponse } from "node:http";
import type { DatabaseSync } from "node:sqlite";

/** One SQLite file and one folder hold the whole local cloud, so that an item and its event commit together. */
export interface Store {
  readonly db: DatabaseSync;
  /** Folder for object files; `cloud.sqlite` lies beside them. */
  readonly dir: string;
  /** Runs `work` in a transaction; nested calls join the outer one. `work` is synchronous. */
  transaction<T>(work: () => T): T;
  /** Runs `work` once after the current transaction's commit, at once outside one, never after a rollback. */
  afterCommit(work: () => void): void;
  close(): void;
}

export type Json = Record<string, unknown>;

/** A service of the AWS JSON protocol: `X-Amz-Target: Prefix.Operation`. Throws `Fault` for modelled errors. */
export interface JsonService {
  handle(operation: string, input: Json): Json | Promise<Json>;
}

export interface StreamRecord {
  readonly eventID: string;
  readonly eventName: "INSERT" | "MODIFY" | "REMOVE";
  readonly eventVersion: "1.1";
  readonly eventSource: "aws:dynamodb";
  readonly awsRegion: string;
  readonly eventSourceARN: string;
  readonly userIdentity?: { readonly type: "Service"; readonly principalId: string };
  readonly dynamodb: {
    readonly ApproximateCreationDateTime: number;
    readonly Keys: Json;
    readonly NewImage?: Json;
    readonly OldImage?: Json;
    /** 21 digits. */
    readonly SequenceNumber: string;
    readonly SizeBytes: number;
    readonly StreamViewType: string;
  };
}

export interface DynamoDb extends JsonService {
  /** Creates the table, or brings an existing one's indexes and stream to this description; data stays. */
  ensureTable(description: Json): void;
  /** Called after a commit that wrote stream records of this table. */
  onRecords(listener: (tableName: string) => void): void;
  readRecords(tableName: string, afterSequence: number, limit: number): StreamRecord[];
  latestSequence(): number;
  /** Deletes stream records below this sequence number. */
  trimRecords(belowSequence: number): void;
  /** Deletes expired items as the TTL service does; returns how many. */
  sweepExpired(nowSeconds: number): number;
}

export interface SqsMessage {
  readonly messageId: string;
  readonly receiptHandle: string;
  readonly body: string;
  readonly attributes: Record<string, string>;
}

export interface Sqs extends JsonService {
  ensureQueue(name: string, attributes: Record<string, string>): void;
  /** Synchronous, and joins the transaction it is called in. */
  send(queueName: string, body: string, options?: { delaySeconds?: number; attributes?: Json }): string;
  receive(queueName: string, most: number, visibilitySeconds?: number): SqsMessage[];
  remove(queueName: string, receiptHandle: string): void;
  changeVisibility(queueName: string, receiptHandle: string, seconds: number): void;
  /** Called after a commit that made a message visible, and when one becomes visible again. */
  onMessage(listener: (queueName: string) => void): void;
  queueUrl(name: string): string;
  close(): void;
}

export interface S3EventRecord {
  readonly eventVersion: "2.1";
  readonly eventSource: "aws:s3";
  readonly eventName: string;
  readonly eventTime: string;
  readonly awsRegion: string;
  readonly s3: {
    readonly bucket: { readonly name: string; readonly arn: string };
    readonly object: {
      readonly key: string;
      readonly size?: number;
      readonly eTag?: string;
      readonly versionId?: string;
      readonly sequencer: string;
    };
  };
  readonly [more: string]: unknown;
}

export interface CorsRule {
  readonly allowedOrigins: readonly string[];
  readonly allowedMethods: readonly string[];
  readonly allowedHeaders: readonly string[];
  readonly exposeHeaders: readonly string[];
  readonly maxAgeSeconds?: number;
}

export interface S3 {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  ensureBucket(name: string, config: { versioned: boolean; cors: readonly CorsRule[] }): void;
  read(bucket: string, key: string): Promise<Buffer>;
  write(bucket: string, key: string, data: Uint8Array, contentType: string): Promise<void>;
  /** Called synchronously inside the transaction that commits the object: what it writes commits with it. */
  onEvent(listener: (record: S3EventRecord) => void): void;
}

export interface EventBridgeEvent {
  readonly source: string;
  readonly "detail-type": string;
  readonly detail: Json;
  readonly [more: string]: unknown;
}

export interface EventBridge extends JsonService {
  put(event: EventBridgeEvent): void;
  onEvent(listener: (event: EventBridgeEvent) => void): void;
}

/** What a speech engine heard. Times in seconds, confidence 0 to 1. */
export interface HeardSpeech {
  readonly languages: readonly string[];
  readonly items: readonly {
    readonly text: string;
    readonly startSeconds: number;
    readonly endSeconds: number;
    readonly confidence?: number;
    /** Speaker label, e.g. `spk_0`. */
    readonly voice?: string;
  }[];
}

/** Throws an Error whose message begins with a code, e.g. `STT_NOT_CONFIGURED: …`, when it cannot. */
export type SpeechEngine = (audio: Buffer, hint: { languages: readonly string[] }) => Promise<HeardSpeech>;

/** Boxes are fractions of the page, confidence 0 to 100. */
export interface SeenWord {
  readonly text: string;
  readonly confidence: number;
  readonly box: { left: number; top: number; width: number; height: number };
}
export interface SeenPage {
  readonly lines: readonly (SeenWord & { readonly words: readonly SeenWord[] })[];
}
export type OcrEngine = (image: Buffer) => Promise<readonly SeenPage[]>;

export interface LambdaFault {
  readonly errorType: string;
  readonly errorMessage: string;
}

/** One deployed function: a pool of worker threads with the template's timeout, memory and concurrency. */
export interface LambdaFunction {
  readonly name: string;
  invoke(event: unknown): Promise<{ result: unknown } | { error: LambdaFault }>;
  /**
   * Ends the invocations under way as a crash does: at any line, with `Runtime.ExitError`, and then the retries of
   * whoever invoked. Returns how many there were.
   */
  kill(): number;
  close(): Promise<void>;
}

/** Makes the local cloud as unkind as AWS: at-least-once, out of order, late. Deterministic by its seed. */
export interface Unkindness {
  readonly seed: number;
  /** Chance 0 to 1 that an S3, job or stream event is delivered twice. */
  readonly duplicate: number;
  /** Largest delay of an event, milliseconds; different delays reorder. */
  readonly delayMs: number;
}

export interface LocalCloudOptions {
  readonly templateFile: string;
  readonly dataDir: string;
  /** 0 picks a free port. */
  readonly port: number;
  readonly parameters?: Record<string, string>;
  /** Values of `AWS::SecretsManager::Secret` resources by logical id, instead of generated ones. */
  readonly secrets?: Record<string, string>;
  readonly speech?: SpeechEngine;
  readonly ocr?: OcrEngine;
  readonly unkind?: Unkindness;
  /** Receives the functions' own log lines and the cloud's. */
  readonly log?: (line: string) => void;
  /** Where bundles are kept; `<dataDir>/build` unless told. */
  readonly buildDir?: string;
  /** Rebuild handlers when their sources change. */
  readonly watch?: boolean;
}

export interface LocalCloud {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What a product process needs: AWS_* and every output as SCREAMING_SNAKE_CASE. */
  readonly environment: Readonly<Record<string, string>>;
  readonly lambda: ReadonlyMap<string, LambdaFunction>;
  readonly dynamodb: DynamoDb;
  readonly sqs: Sqs;
  readonly s3: S3;
  /** Resolves when no message, invocation, job or stream record is under way. For tests: no sleeping. */
  idle(): Promise<void>;
  close(): Promise<void>;
}
