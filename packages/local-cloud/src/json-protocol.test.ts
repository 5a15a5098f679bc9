import { createServer, type Server } from "node:http";
import { buffer } from "node:stream/consumers";
import { crc32 } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { JsonService } from "./contracts.ts";
import { Fault } from "./fault.ts";
import { handleJson } from "./json-protocol.ts";

const service: JsonService = {
  handle(operation, input) {
    if (operation === "Echo") return input;
    if (operation === "Crash") throw new Error("canary");
    throw new Fault("QueueDoesNotExist", "No queue.", { queryCode: "NonExistentQueue", extra: { Hint: 1 } });
  },
};

let server: Server;
let origin: string;
const failures: string[] = [];

beforeEach(async () => {
  failures.length = 0;
  server = createServer(async (request, response) => {
    await handleJson(service, request, response, await buffer(request), (target) => failures.push(target));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  origin = typeof address === "object" && address ? `http://127.0.0.1:${address.port}` : "";
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function post(target: string, body: string) {
  const headers = { "x-amz-target": target, "content-type": "application/x-amz-json-1.0" };
  const response = await fetch(origin, { method: "POST", headers, body });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

it("answers with the body's checksum and the request's content type", async () => {
  const { status, headers, text } = await post("AmazonSQS.Echo", '{"a":"é"}');
  expect([status, text]).toEqual([200, '{"a":"é"}']);
  expect(headers.get("x-amz-crc32")).toBe(String(crc32(Buffer.from(text))));
  expect(headers.get("content-type")).toBe("application/x-amz-json-1.0");
});

it("shapes a fault as its service does", async () => {
  const { status, headers, text } = await post("AmazonSQS.Other", "{}");
  expect(status).toBe(400);
  expect(JSON.parse(text)).toEqual({
    __type: "com.amazonaws.sqs#QueueDoesNotExist",
    message: "No queue.",
    Hint: 1,
  });
  expect(headers.get("x-amzn-query-error")).toBe("NonExistentQueue;Sender");
});

it("tells the client nothing of an unexpected error", async () => {
  const { status, text } = await post("DynamoDB_20120810.Crash", "{}");
  expect(status).toBe(500);
  expect(text).not.toContain("canary");
  expect(failures).toEqual(["DynamoDB_20120810.Crash"]);
});

it.each(["canary", "[1]", "null"])("refuses a body that is no JSON object: %s", async (body) => {
  const { status, text } = await post("AmazonSQS.Echo", body);
  expect(status).toBe(400);
  expect(text).toContain("SerializationException");
  expect(text).not.toContain("canary");
});
