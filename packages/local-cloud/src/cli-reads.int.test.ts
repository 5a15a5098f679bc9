import {
  CreateQueueCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  StartMessageMoveTaskCommand,
} from "@aws-sdk/client-sqs";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { LocalCloud } from "./contracts.ts";
import { signedRequest } from "./fixtures/signed-request.ts";
import { fixtureTemplate, testClients, type TestClients } from "./fixtures/test-clients.ts";
import { startTestCloud } from "./testing.ts";

let cloud: LocalCloud;
let clients: TestClients;

beforeAll(async () => {
  cloud = await startTestCloud({ templateFile: fixtureTemplate });
  clients = testClients(cloud);
});
afterAll(async () => {
  clients.close();
  await cloud.close();
});

/** What these answers hold, each its own part of it. */
interface Reply {
  readonly Functions: readonly { readonly FunctionName: string }[];
  readonly Rules: readonly object[];
  readonly SecretList: readonly object[];
  readonly logGroups: readonly object[];
  readonly events: readonly object[];
  readonly nextToken?: string;
}

const json = async (service: string, target: string, input: object) => {
  const headers = { "content-type": "application/x-amz-json-1.1", "x-amz-target": target };
  const answer = await signedRequest(cloud.url, { service, headers, body: JSON.stringify(input) });
  return { status: answer.status, body: (await answer.json()) as Reply };
};
const stack = async (query: string) => {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const answer = await signedRequest(cloud.url, { service: "cloudformation", headers, body: query });
  return { status: answer.status, body: await answer.text() };
};

test("the functions, with what the template gave them", async () => {
  const answer = await signedRequest(cloud.url, { service: "lambda", path: "/2015-03-31/functions/" });
  const { Functions: functions } = (await answer.json()) as Reply;
  expect(functions.map(({ FunctionName }) => FunctionName).toSorted()).toEqual([
    "swasya-Live",
    "swasya-OnNote",
    "swasya-OnTranscribed",
    "swasya-OnUpload",
  ]);
  expect(functions[0]).toMatchObject({ Handler: "on-upload.handler", Timeout: 10, MemorySize: 256 });
});

test("the rules and the secrets", async () => {
  const rules = await json("events", "AWSEvents.ListRules", {});
  expect(rules.body.Rules).toMatchObject([{ Name: "swasya-Transcribed", State: "ENABLED" }]);
  expect((await json("events", "AWSEvents.ListRules", { NamePrefix: "no" })).body.Rules).toEqual([]);
  await json("secretsmanager", "secretsmanager.CreateSecret", { Name: "made", SecretString: "canary" });
  const secrets = await json("secretsmanager", "secretsmanager.ListSecrets", {});
  expect(secrets.body.SecretList).toMatchObject([{ Name: "made" }]);
  expect(JSON.stringify(secrets.body)).not.toContain("canary");
});

test("the stack, its outputs and its resources", async () => {
  const described = await stack("Action=DescribeStacks&Version=2010-05-15&StackName=swasya");
  expect(described.body).toContain("<OutputKey>NotesTable</OutputKey><OutputValue>test-notes</OutputValue>");
  const listed = await stack("Action=ListStackResources&Version=2010-05-15&StackName=swasya");
  expect(listed.body).toContain(
    "<LogicalResourceId>Notes</LogicalResourceId><PhysicalResourceId>test-notes</PhysicalResourceId>",
  );
  const unknown = await stack("Action=DescribeStacks&StackName=other");
  expect(unknown.status).toBe(400);
  expect(unknown.body).toContain("<Code>ValidationError</Code>");
});

test("a worker's lines can be filtered by group, term and time, a page at a time", async () => {
  const sent = Date.now();
  const read = (input: object) =>
    json("logs", "Logs_20140328.FilterLogEvents", { logGroupName: "/aws/lambda/swasya-OnNote", ...input });
  expect((await read({})).body).toMatchObject({ __type: "ResourceNotFoundException" });
  for (const id of ["poison-1", "poison-2"])
    await clients.dynamodb.send(
      new PutCommand({ TableName: cloud.outputs["NotesTable"], Item: { id, status: "ready", text: "" } }),
    );
  await cloud.idle();
  const groups = await json("logs", "Logs_20140328.DescribeLogGroups", { logGroupNamePrefix: "/aws/lambda" });
  expect(groups.body.logGroups).toMatchObject([{ logGroupName: "/aws/lambda/swasya-OnNote" }]);
  const all = (await read({ startTime: sent })).body.events;
  expect(all.length).toBeGreaterThan(1);
  expect((await read({ endTime: sent - 1 })).body.events).toEqual([]);
  expect((await read({ filterPattern: "no-such-word" })).body.events).toEqual([]);
  const first = (await read({ limit: 1 })).body;
  const rest = (await read({ nextToken: first.nextToken })).body;
  expect([...first.events, ...rest.events]).toEqual(all);
});

test("dead letters are moved through the SDK, and only from a queue of dead letters", async () => {
  const arnOf = (name: string) => `arn:aws:sqs:ap-south-1:000000000000:${name}`;
  const { sqs } = clients;
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: "aside" }));
  await sqs.send(
    new SendMessageCommand({ QueueUrl: cloud.outputs["DeadLetterUrl"], MessageBody: "set aside" }),
  );
  const SourceArn = arnOf("swasya-DeadLetters");
  await sqs.send(new StartMessageMoveTaskCommand({ SourceArn, DestinationArn: arnOf("aside") }));
  const received = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
  expect(received.Messages?.map(({ Body }) => Body)).toContain("set aside");
  const wrong = sqs.send(new StartMessageMoveTaskCommand({ SourceArn: arnOf("aside") }));
  await expect(wrong).rejects.toThrow("Dead Letter Queue");
});
