import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { connectAsync } from "mqtt";
import type { Json, LocalCloud } from "../contracts.ts";
import { signedRequest } from "../fixtures/signed-request.ts";
import { type Probe, queue, queueArn } from "./effective-probe.ts";

const CodeUri = join(import.meta.dirname, "../fixtures/functions");
const SEEN_FILE = "{folder}/seen";
const lambdaArn = (name: string) => `arn:aws:lambda:ap-south-1:000000000000:function:${name}`;
const named = (FunctionName: string, Handler = "echo.handler", more: Json = {}): Json => ({
  Type: "AWS::Serverless::Function",
  Properties: { FunctionName, CodeUri, Handler, Environment: { Variables: { SEEN_FILE } }, ...more },
});

/** What `echo` wrote down: the function's name, its thread, the words it was given. */
const seenBy = (folder: string): [string, number, ...string[]][] =>
  existsSync(join(folder, "seen"))
    ? readFileSync(join(folder, "seen"), "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as [string, number, ...string[]])
    : [];
const withoutThreads = (folder: string) =>
  seenBy(folder)
    .map(([name, , ...words]) => JSON.stringify([name, ...words]))
    .toSorted();
const bodiesIn = (cloud: LocalCloud, name: string) => cloud.sqs.receive(name, 10).length;

const called: Probe = {
  base: { CodeUri, Handler: "echo.handler", FunctionName: "first" },
  changes: {
    CodeUri: join(CodeUri, "other"),
    Environment: { Variables: { WORD: "given" } },
    FunctionName: "another",
    Handler: "echo.other",
    MemorySize: 512,
    ReservedConcurrentExecutions: 1,
    Timeout: 9,
  },
  observe: async (cloud) => {
    const [pool] = cloud.lambda.values();
    const listed = await signedRequest(cloud.url, { service: "lambda", path: "/2015-03-31/functions" });
    return [await listed.json(), await Promise.all([pool?.invoke({}), pool?.invoke({})])];
  },
};

const failing: Probe = {
  base: {
    CodeUri,
    Handler: "echo.fails",
    FunctionName: "first",
    EventInvokeConfig: { MaximumRetryAttempts: 0 },
  },
  beside: { Dead: queue("dead"), Failed: queue("failed") },
  changes: {
    DeadLetterQueue: { Type: "SQS", TargetArn: queueArn("dead") },
    EventInvokeConfig: {
      MaximumRetryAttempts: 0,
      DestinationConfig: { OnFailure: { Type: "SQS", Destination: queueArn("failed") } },
    },
  },
  observe: async (cloud) => {
    await signedRequest(cloud.url, {
      service: "lambda",
      path: "/2015-03-31/functions/first/invocations",
      headers: { "x-amz-invocation-type": "Event" },
      body: "{}",
    });
    await cloud.idle();
    return [bodiesIn(cloud, "dead"), bodiesIn(cloud, "failed")];
  },
};

const postTo = async (url: string | undefined) => (await fetch(`${url}/words`, { method: "POST" })).status;
const onWords = (api: string): Json => ({
  Words: { Type: "HttpApi", Properties: { ApiId: { Ref: api }, Path: "/words", Method: "post" } },
});

const routed: Probe = {
  base: { CodeUri, Handler: "echo.handler" },
  beside: { Api: { Type: "AWS::Serverless::HttpApi" } },
  outputs: { Url: { Value: { "Fn::GetAtt": ["Api", "ApiEndpoint"] } } },
  changes: { Events: onWords("Api") },
  observe: (cloud) => postTo(cloud.outputs["Url"]),
};

const api: Probe = {
  base: {},
  beside: { Words: named("words", "echo.handler", { Events: onWords("It") }) },
  outputs: { Url: { Value: { "Fn::GetAtt": ["It", "ApiEndpoint"] } } },
  changes: {
    Auth: {
      DefaultAuthorizer: "Staff",
      Authorizers: { Staff: { JwtConfiguration: { issuer: "http://127.0.0.1:1/p", audience: ["a"] } } },
    },
  },
  observe: (cloud) => postTo(cloud.outputs["Url"]),
};

const authorizer: Probe = {
  base: {
    AuthorizerName: "live",
    AuthorizerFunctionArn: lambdaArn("live"),
    SigningDisabled: true,
    Status: "ACTIVE",
  },
  beside: { Live: named("live", "live-authorizer.handler"), Echo: named("echo") },
  changes: {
    AuthorizerFunctionArn: lambdaArn("echo"),
    AuthorizerName: "another",
    SigningDisabled: false,
    Status: "INACTIVE",
  },
  refuses: ["SigningDisabled"],
  observe: async (cloud) => {
    const options = {
      clientId: "tester",
      username: "?x-amz-customauthorizer-name=live",
      password: "sesame",
      reconnectPeriod: 0,
    };
    const url = `${cloud.url.replace("http", "ws")}/mqtt`;
    const connected = await connectAsync(url, options, false).catch(() => undefined);
    await connected?.endAsync(true);
    return connected !== undefined;
  },
};

const readers = { One: named("one"), Two: named("two") };
const send = (...bodies: string[]) =>
  async function sendAll(cloud: LocalCloud) {
    for (const body of bodies)
      for (const name of ["work", "elsewhere"]) cloud.sqs.send(name, `${name} ${body}`);
  };
const fromQueue = { FunctionName: "one", EventSourceArn: queueArn("work") };

const queueMapping: Probe = {
  base: { ...fromQueue, BatchSize: 10 },
  beside: { ...readers, Work: queue("work"), Elsewhere: queue("elsewhere") },
  prepare: send("a", "b"),
  changes: {
    BatchSize: 1,
    Enabled: false,
    EventSourceArn: queueArn("elsewhere"),
    FunctionName: "two",
  },
  observe: async (cloud, folder) => {
    await cloud.idle();
    return withoutThreads(folder);
  },
};

const partialBatches: Probe = {
  ...queueMapping,
  beside: {
    ...queueMapping.beside,
    Dead: queue("dead"),
    Work: {
      Type: "AWS::SQS::Queue",
      Properties: {
        QueueName: "work",
        VisibilityTimeout: 1,
        RedrivePolicy: { deadLetterTargetArn: queueArn("dead"), maxReceiveCount: 1 },
      },
    },
  },
  prepare: async (cloud) => void cloud.sqs.send("work", "bad"),
  changes: { FunctionResponseTypes: ["ReportBatchItemFailures"] },
  observe: async (cloud) => {
    await cloud.idle();
    return bodiesIn(cloud, "dead");
  },
};

const concurrency: Probe = {
  ...queueMapping,
  base: { ...fromQueue, BatchSize: 1 },
  prepare: send("a", "b", "c"),
  changes: { ScalingConfig: { MaximumConcurrency: 1 } },
  observe: async (cloud, folder) => {
    await cloud.idle();
    return new Set(seenBy(folder).map(([, thread]) => thread)).size;
  },
};

const streamMapping: Probe = {
  base: {
    FunctionName: "one",
    EventSourceArn: "arn:aws:dynamodb:ap-south-1:000000000000:table/notes/stream/local",
    BatchSize: 10,
    MaximumRetryAttempts: 0,
  },
  beside: {
    ...readers,
    Dead: queue("dead"),
    Notes: {
      Type: "AWS::DynamoDB::Table",
      Properties: {
        TableName: "notes",
        AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
        KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
        StreamSpecification: { StreamViewType: "KEYS_ONLY" },
      },
    },
  },
  prepare: async ({ dynamodb }) => {
    for (const id of ["good", "bad"])
      await dynamodb.handle("PutItem", { TableName: "notes", Item: { id: { S: id } } });
  },
  changes: {
    DestinationConfig: { OnFailure: { Destination: queueArn("dead") } },
    FilterCriteria: { Filters: [{ Pattern: '{"dynamodb":{"Keys":{"id":{"S":["good"]}}}}' }] },
    MaximumRetryAttempts: 1,
    StartingPosition: "LATEST",
  },
  observe: async (cloud, folder) => {
    await cloud.idle();
    return [withoutThreads(folder), bodiesIn(cloud, "dead")];
  },
};

/** Of the types that make a function run. */
export const functionProbes: Readonly<Record<string, readonly Probe[]>> = {
  "AWS::IoT::Authorizer": [authorizer],
  "AWS::Lambda::EventSourceMapping": [queueMapping, partialBatches, concurrency, streamMapping],
  "AWS::Serverless::Function": [called, failing, routed],
  "AWS::Serverless::HttpApi": [api],
};
