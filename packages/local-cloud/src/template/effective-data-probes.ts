import {
  GetBucketCorsCommand,
  GetBucketVersioningCommand,
  ListBucketsCommand,
  PutObjectCommand,
} from "@aws-sdk/client-s3";
import { userPoolIdOf } from "../cognito/cognito-ids.ts";
import type { Json, LocalCloud } from "../contracts.ts";
import { signedRequest } from "../fixtures/signed-request.ts";
import { testClients } from "../fixtures/test-clients.ts";
import { type Probe, queue, queueArn } from "./effective-probe.ts";

const keys = (hash: string, range: string) => [
  { AttributeName: hash, KeyType: "HASH" },
  { AttributeName: range, KeyType: "RANGE" },
];
const attributes = (AttributeType: string) =>
  ["id", "at"].map((AttributeName) => ({ AttributeName, AttributeType }));

async function call(cloud: LocalCloud, service: string, target: string, input: Json): Promise<Json> {
  const headers = { "content-type": "application/x-amz-json-1.1", "x-amz-target": target };
  const answer = await signedRequest(cloud.url, { service, headers, body: JSON.stringify(input) });
  return (await answer.json()) as Json;
}
const cognito = (cloud: LocalCloud, operation: string, input: Json) =>
  call(cloud, "cognito-idp", `AWSCognitoIdentityProviderService.${operation}`, input);

/** An answer without what differs at every start. */
function steady(answer: unknown, cloud: LocalCloud): unknown {
  const changing = /Date|Timestamp|TableId|LatestStream|^RequestId$/;
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => (changing.test(key) ? undefined : value)).replaceAll(
      cloud.url,
      "http://cloud",
    ),
  );
}

const outcomeOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
    return "done";
  } catch (error) {
    return error instanceof Error ? error.name : "failed";
  }
};

const table: Probe = {
  base: {
    TableName: "first",
    AttributeDefinitions: attributes("S"),
    KeySchema: keys("id", "at"),
  },
  changes: {
    AttributeDefinitions: attributes("N"),
    BillingMode: "PROVISIONED",
    GlobalSecondaryIndexes: [
      { IndexName: "again", KeySchema: keys("at", "id"), Projection: { ProjectionType: "ALL" } },
    ],
    KeySchema: keys("at", "id"),
    SSESpecification: { SSEEnabled: true },
    StreamSpecification: { StreamViewType: "KEYS_ONLY" },
    TableName: "another",
    TimeToLiveSpecification: { AttributeName: "endsAt", Enabled: true },
  },
  observe: async (cloud) => {
    const { dynamodb } = cloud;
    const { TableNames: names } = (await dynamodb.handle("ListTables", {})) as { TableNames: string[] };
    const tables = names.map(async (TableName) => [
      await dynamodb.handle("DescribeTable", { TableName }),
      await dynamodb.handle("DescribeTimeToLive", { TableName }),
    ]);
    return steady(await Promise.all(tables), cloud);
  },
};

const queues: Probe = {
  base: { QueueName: "q" },
  beside: { Dead: queue("dead") },
  changes: {
    DelaySeconds: 5,
    MaximumMessageSize: 1024,
    MessageRetentionPeriod: 60,
    QueueName: "another",
    ReceiveMessageWaitTimeSeconds: 7,
    RedrivePolicy: { deadLetterTargetArn: queueArn("dead"), maxReceiveCount: 3 },
    VisibilityTimeout: 45,
  },
  observe: async (cloud) => {
    const { QueueUrls: urls } = (await cloud.sqs.handle("ListQueues", {})) as { QueueUrls: string[] };
    const seen = urls.map(async (QueueUrl) => [
      QueueUrl,
      await cloud.sqs.handle("GetQueueAttributes", { QueueUrl, AttributeNames: ["All"] }),
      await outcomeOf(() => cloud.sqs.handle("SendMessage", { QueueUrl, MessageBody: "x".repeat(2000) })),
    ]);
    return steady(await Promise.all(seen), cloud);
  },
};

const bucket: Probe = {
  base: { BucketName: "b" },
  beside: { Uploads: queue("uploads") },
  changes: {
    BucketName: "another",
    CorsConfiguration: { CorsRules: [{ AllowedOrigins: ["*"], AllowedMethods: ["PUT"] }] },
    NotificationConfiguration: {
      QueueConfigurations: [{ Event: "s3:ObjectCreated:*", Queue: queueArn("uploads") }],
    },
    VersioningConfiguration: { Status: "Enabled" },
  },
  observe: async (cloud) => {
    const { s3, close } = testClients(cloud);
    const { Buckets: [{ Name: Bucket } = {}] = [] } = await s3.send(new ListBucketsCommand({}));
    const { CORSRules: cors } = await s3
      .send(new GetBucketCorsCommand({ Bucket }))
      .catch(() => ({ CORSRules: undefined }));
    const { Status: versioning } = await s3.send(new GetBucketVersioningCommand({ Bucket }));
    await s3.send(new PutObjectCommand({ Bucket, Key: "k", Body: "x" }));
    close();
    return { Bucket, cors, versioning, messages: cloud.sqs.receive("uploads", 10).length };
  },
};

const secret: Probe = {
  base: { Name: "s", GenerateSecretString: { PasswordLength: 20 } },
  changes: { GenerateSecretString: { PasswordLength: 30 }, Name: "another", SecretString: "given" },
  observe: async (cloud) => {
    const listed = await call(cloud, "secretsmanager", "secretsmanager.ListSecrets", {});
    const [{ Name: SecretId = "" } = {}] = listed["SecretList"] as { Name?: string }[];
    const read = await call(cloud, "secretsmanager", "secretsmanager.GetSecretValue", { SecretId });
    return { SecretId, length: String(read["SecretString"]).length };
  },
};

const rule: Probe = {
  base: { EventPattern: { source: ["a"] }, Targets: [{ Id: "q", Arn: queueArn("heard") }] },
  beside: { Heard: queue("heard") },
  changes: { EventPattern: { source: ["b"] }, State: "DISABLED", Targets: [] },
  observe: async (cloud) => {
    const event = { Source: "a", DetailType: "d", Detail: "{}" };
    await call(cloud, "events", "AWSEvents.PutEvents", { Entries: [event] });
    return cloud.sqs.receive("heard", 10).length;
  },
};

const poolId = userPoolIdOf("ap-south-1", "It");
const userPool: Probe = {
  base: { UserPoolName: "p" },
  changes: {
    Policies: { PasswordPolicy: { MinimumLength: 17 } },
    Schema: [{ Name: "clinicId" }],
    UserPoolName: "another",
    UsernameAttributes: ["email"],
  },
  observe: async (cloud) => steady(await cognito(cloud, "DescribeUserPool", { UserPoolId: poolId }), cloud),
};

const pools = Object.fromEntries(["One", "Two"].map((id) => [id, { Type: "AWS::Cognito::UserPool" }]));
const client: Probe = {
  base: { UserPoolId: { Ref: "One" }, ClientName: "c" },
  beside: pools,
  changes: {
    AccessTokenValidity: 2,
    ClientName: "another",
    ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH"],
    GenerateSecret: true,
    IdTokenValidity: 2,
    RefreshTokenValidity: 2,
    TokenValidityUnits: { AccessToken: "minutes" },
    UserPoolId: { Ref: "Two" },
  },
  refuses: ["GenerateSecret"],
  observe: async (cloud) => {
    const described = ["One", "Two"].map((id) =>
      cognito(cloud, "DescribeUserPoolClient", {
        UserPoolId: userPoolIdOf("ap-south-1", id),
        ClientId: cloud.outputs["It"],
      }),
    );
    return steady([cloud.outputs["It"], await Promise.all(described)], cloud);
  },
};

const group: Probe = {
  base: { GroupName: "g", UserPoolId: { Ref: "One" } },
  beside: pools,
  changes: { GroupName: "another", UserPoolId: { Ref: "Two" } },
  observe: async (cloud) => {
    const listed = ["One", "Two"].map((id) =>
      cognito(cloud, "ListGroups", { UserPoolId: userPoolIdOf("ap-south-1", id) }),
    );
    return steady(await Promise.all(listed), cloud);
  },
};

/** Of the types that hold something. */
export const dataProbes: Readonly<Record<string, readonly Probe[]>> = {
  "AWS::Cognito::UserPool": [userPool],
  "AWS::Cognito::UserPoolClient": [client],
  "AWS::Cognito::UserPoolGroup": [group],
  "AWS::DynamoDB::Table": [table],
  "AWS::Events::Rule": [rule],
  "AWS::S3::Bucket": [bucket],
  "AWS::SecretsManager::Secret": [secret],
  "AWS::SQS::Queue": [queues],
};
