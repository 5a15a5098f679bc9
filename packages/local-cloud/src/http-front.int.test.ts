import { DynamoDBClient, ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startFrontForTest, TEST_CREDENTIALS, TEST_REGION, type FrontForTest } from "./front-testing.ts";

let front: FrontForTest;

beforeAll(async () => {
  front = await startFrontForTest(() => ({
    services: { dynamodb: { handle: (operation) => ({ TableNames: [operation] }) } },
    apiGateway: {
      matches: (method, path) => method === "POST" && path === "/patients",
      handle: (_request, response) => void response.writeHead(201).end("api"),
    },
  }));
});
afterAll(() => front.close());

const clientWith = (secretAccessKey: string, endpoint = front.url) =>
  new DynamoDBClient({
    endpoint,
    region: TEST_REGION,
    credentials: { ...TEST_CREDENTIALS, secretAccessKey },
    maxAttempts: 1,
  });

describe("the front", () => {
  it("says that it is up", async () => {
    const response = await fetch(`${front.url}/healthz`);
    expect([response.status, await response.json()]).toEqual([200, { status: "ok" }]);
  });

  it("sends a signed request to the service it was signed for", async () => {
    const { TableNames } = await clientWith(TEST_CREDENTIALS.secretAccessKey).send(new ListTablesCommand({}));
    expect(TableNames).toEqual(["ListTables"]);
  });

  it("refuses a wrong secret in a form the SDK understands", async () => {
    const send = clientWith("wrong").send(new ListTablesCommand({}));
    await expect(send).rejects.toMatchObject({ name: "SignatureDoesNotMatch" });
  });

  it("sends an unsigned request to the API when it claims the route, else to S3, which refuses it", async () => {
    const post = (path: string) => fetch(`${front.url}${path}`, { method: "POST" });
    expect(await (await post("/patients")).text()).toBe("api");
    const elsewhere = await post("/others");
    expect([elsewhere.status, await elsewhere.text()]).toEqual([
      403,
      expect.stringContaining("<Code>AccessDenied<"),
    ]);
  });

  it("refuses a service it does not have", async () => {
    const authorization = `AWS4-HMAC-SHA256 Credential=local/20260101/ap-south-1/kinesis/aws4_request, SignedHeaders=host, Signature=${"0".repeat(64)}`;
    const response = await fetch(front.url, { method: "POST", headers: { authorization } });
    expect(response.ok).toBe(false);
  });
});
