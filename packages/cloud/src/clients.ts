import { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { IoTDataPlaneClient } from "@aws-sdk/client-iot-data-plane";
import { S3Client } from "@aws-sdk/client-s3";
import { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { SQSClient } from "@aws-sdk/client-sqs";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/** Endpoints and credentials come from the standard AWS environment, never from here. */
export interface ClientConfig {
  readonly region: string;
  /** For an S3 look-alike that knows no bucket host names; AWS itself needs none. */
  readonly forcePathStyle?: boolean;
}

const shared = (config: ClientConfig) => ({
  region: config.region,
  maxAttempts: 4,
  requestHandler: { connectionTimeout: 2_000, requestTimeout: 15_000 },
});

interface Stacked {
  readonly middlewareStack: { remove(name: string): boolean };
}

/** Without the SDK's own logger: it walks each request and answer, patients' words among them, for nobody to read. */
function unlogged<Client extends Stacked>(client: Client): Client {
  client.middlewareStack.remove("loggerMiddleware");
  return client;
}

export const createDocuments = (config: ClientConfig): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(unlogged(new DynamoDBClient(shared(config))), {
    marshallOptions: { removeUndefinedValues: true },
  });

/** WHEN_REQUIRED: otherwise a presigned URL carries the checksum of an empty body and real uploads fail. */
export const createS3 = (config: ClientConfig): S3Client =>
  unlogged(
    new S3Client({
      ...shared(config),
      requestHandler: { connectionTimeout: 2_000, requestTimeout: 120_000 },
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
      forcePathStyle: config.forcePathStyle,
    }),
  );

export const createSqs = (config: ClientConfig): SQSClient => unlogged(new SQSClient(shared(config)));

export const createIotData = (config: ClientConfig): IoTDataPlaneClient =>
  unlogged(new IoTDataPlaneClient(shared(config)));

export const createCognito = (config: ClientConfig): CognitoIdentityProviderClient =>
  unlogged(new CognitoIdentityProviderClient(shared(config)));

export const createSecretsManager = (config: ClientConfig): SecretsManagerClient =>
  unlogged(new SecretsManagerClient(shared(config)));
