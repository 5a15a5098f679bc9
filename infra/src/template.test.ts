import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readTemplate } from "./template.ts";
import {
  bag,
  buckets,
  environmentOf,
  functions,
  list,
  queues,
  resource,
  statementsOf,
  tables,
  template,
  type Value,
} from "./template-facts.ts";

const production = readTemplate({ Stage: "prod" });

describe("functions", () => {
  it.each(functions)("%s logs to a group of its own, kept for 90 days", (id, fn) => {
    const group = resource(id.replace(/Function$/, "Logs")).properties;
    expect(group["RetentionInDays"]).toBe(90);
    expect(group["LogGroupName"]).toBe(`/aws/lambda/${String(fn.properties["FunctionName"])}`);
    expect(bag(fn.properties["LoggingConfig"])["LogGroup"]).toBe(group["LogGroupName"]);
  });

  it.each(functions)("%s has no secret in its environment, only where to fetch it", (_, fn) => {
    const secretive = environmentOf(fn).filter(([name]) => /SECRET|KEY|PASSWORD|TOKEN/.test(name));
    const isAddress = ([, value]: [string, string]) => /^(arn:aws:secretsmanager|https):/.test(value);
    expect(secretive.filter((variable) => !isAddress(variable))).toEqual([]);
  });

  it.each(functions)("%s runs on Node 24 on arm64 from its own entry file", (id, fn) => {
    const slug = id
      .replace(/Function$/, "")
      .replace(/(?<!^)[A-Z]/g, "-$&")
      .toLowerCase();
    expect(fn.properties).toMatchObject({
      Runtime: "nodejs24.x",
      Architectures: ["arm64"],
      Handler: "handler.handler",
      CodeUri: "../packages/pipelines",
    });
    expect(fn.metadata["BuildProperties"]).toMatchObject({ EntryPoints: [`src/${slug}/handler.ts`] });
  });

  it.each(functions)("%s is given exactly the variables its config reads", (_, fn) => {
    const [entry] = list(bag(fn.metadata["BuildProperties"])["EntryPoints"]);
    const config = `../../packages/pipelines/${String(entry).replace("handler.ts", "config.ts")}`;
    const source = readFileSync(new URL(config, import.meta.url), "utf8");
    const read = new Set(source.match(/\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g));
    read.delete("AWS_REGION");
    expect(
      environmentOf(fn)
        .map(([name]) => name)
        .toSorted(),
    ).toEqual([...read].toSorted());
  });
});

describe("queues", () => {
  it.each(queues.filter(([id]) => !id.endsWith("DeadLetters")))(
    "%s gives up after five tries into its dead letters",
    (id, queue) => {
      const dead = resource(id.replace(/Queue$/, "DeadLetters"));
      expect(queue.properties["RedrivePolicy"]).toMatchObject({ maxReceiveCount: 5 });
      expect(String(bag(queue.properties["RedrivePolicy"])["deadLetterTargetArn"])).toContain(dead.id);
    },
  );

  it.each(queues)("%s is encrypted", (_, queue) => {
    expect(queue.properties["SqsManagedSseEnabled"]).toBe(true);
  });

  it.each([
    ["AudioQueue", "ScribeStartFunction"],
    ["ImageQueue", "DigitizeFunction"],
  ])("%s hides a message for six times as long as %s may take", (queue, worker) => {
    const timeout = Number(resource(worker).properties["Timeout"]);
    expect(resource(queue).properties["VisibilityTimeout"]).toBeGreaterThanOrEqual(6 * timeout);
  });

  it.each(
    template
      .ofType("AWS::Lambda::EventSourceMapping")
      .filter(({ properties }) => String(properties["EventSourceArn"]).startsWith("arn:aws:sqs:"))
      .map((source) => [source.id, source] as const),
  )("%s lets its worker say when a message that failed comes back, in its own queue only", (_, source) => {
    const worker = resource(source.id.replace(/Source$/, "Function"));
    const queueArn = String(source.properties["EventSourceArn"]);
    const { QUEUE_URL: url = "" } = Object.fromEntries(environmentOf(worker));
    expect(queueArn.split(":").at(-1)).toBe(url.split("/").at(-1));
    const changes = statementsOf(resource(source.id.replace(/Source$/, "Role"))).filter(({ Action }) =>
      list(Action).includes("sqs:ChangeMessageVisibility"),
    );
    expect(changes.map(({ Resource }) => Resource)).toEqual([queueArn]);
  });
});

describe("objects", () => {
  it.each(buckets)("%s is private, versioned, encrypted and speaks TLS only", (id, bucket) => {
    expect(bucket.properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      VersioningConfiguration: { Status: "Enabled" },
    });
    expect(bucket.properties["BucketEncryption"]).toBeDefined();
    const [statement] = list(bag(resource(`${id}Policy`).properties["PolicyDocument"])["Statement"]);
    expect(statement).toMatchObject({
      Effect: "Deny",
      Condition: { Bool: { "aws:SecureTransport": false } },
    });
  });

  it("sends recordings and scans to their own queues, and transcripts to none", () => {
    const { QueueConfigurations: rules } = bag(
      resource("MediaBucket").properties["NotificationConfiguration"],
    );
    expect(list(rules)).toEqual([
      {
        Event: "s3:ObjectCreated:*",
        Queue: "arn:aws:sqs:ap-south-1:123456789012:swasya-AudioQueue",
        Filter: { S3Key: { Rules: [{ Name: "prefix", Value: "audio/" }] } },
      },
      {
        Event: "s3:ObjectCreated:*",
        Queue: "arn:aws:sqs:ap-south-1:123456789012:swasya-ImageQueue",
        Filter: { S3Key: { Rules: [{ Name: "prefix", Value: "image/" }] } },
      },
    ]);
  });
});

describe("tables", () => {
  it.each(tables)("%s is encrypted, recoverable and kept when the stack goes", (id, table) => {
    expect(table.properties).toMatchObject({
      BillingMode: "PAY_PER_REQUEST",
      DeletionProtectionEnabled: false,
      SSESpecification: { SSEEnabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
    const inProduction = production.resources.find((candidate) => candidate.id === id);
    expect(inProduction?.properties["DeletionProtectionEnabled"]).toBe(true);
  });

  it.each([
    [
      "Patients",
      ["patient_id"],
      {
        "clinic-name-index": ["clinic_id", "name_folded"],
        "clinic-phone-index": ["clinic_phone", "created_at"],
      },
    ],
    [
      "PatientNotes",
      ["patient_id", "timestamp"],
      { "status-timestamp-index": ["clinic_status", "timestamp"] },
    ],
    ["PatientHistory", ["patient_id", "timestamp"], {}],
    ["QueueEntries", ["entry_id"], { "status-timestamp-index": ["clinic_status", "timestamp"] }],
    ["AuditEvents", ["clinic_day", "at_id"], { "patient-index": ["patient_id", "at_id"] }],
    ["SignInGuards", ["guard_key"], {}],
  ])("%s has the keys and indexes of the design", (id, keys, indexes) => {
    const table = resource(id).properties;
    const keysOf = (schema: Value | undefined) => list(schema).map((part) => bag(part)["AttributeName"]);
    expect(keysOf(table["KeySchema"])).toEqual(keys);
    expect(
      Object.fromEntries(
        list(table["GlobalSecondaryIndexes"])
          .map(bag)
          .map((index) => [String(index["IndexName"]), keysOf(index["KeySchema"])]),
      ),
    ).toEqual(indexes);
  });

  it("lets only documents and visits wake the timeline, never its own row", () => {
    const { FilterCriteria: criteria } = resource("TimelineHistorySource").properties;
    const [filter] = list(bag(criteria)["Filters"]);
    const pattern: unknown = JSON.parse(String(bag(filter)["Pattern"]));
    expect(pattern).toEqual({
      eventName: ["INSERT", "MODIFY"],
      dynamodb: { Keys: { timestamp: { S: [{ prefix: "DOC#" }, { prefix: "VISIT#" }] } } },
    });
  });
});

it("gives the outputs the product reads from its environment", () => {
  expect(Object.keys(template.outputs)).toEqual([
    "PatientsTable",
    "NotesTable",
    "HistoryTable",
    "QueueTable",
    "AuditTable",
    "GuardsTable",
    "MediaBucket",
    "ConfigBucket",
    "AudioQueueUrl",
    "ImageQueueUrl",
    "UserPoolId",
    "UserPoolClientId",
    "TokenIssuer",
    "LiveUrl",
    "LiveAuthorizerName",
    "AppSecretArn",
    "ModelSecretArn",
    "ModelId",
    "PromptVersion",
    "WebOrigin",
    "ApiGatewayUrl",
  ]);
});
