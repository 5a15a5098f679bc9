import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { crc32 } from "node:zlib";
import type { Json, JsonService } from "./contracts.ts";
import { Fault } from "./fault.ts";

const ERROR_NAMESPACES: Readonly<Record<string, string>> = {
  DynamoDB_20120810: "com.amazonaws.dynamodb.v20120810#",
  DynamoDBStreams_20120810: "com.amazonaws.dynamodb.v20120810#",
  AmazonSQS: "com.amazonaws.sqs#",
};

interface Answer {
  readonly status: number;
  readonly body: Json;
  readonly headers: Record<string, string>;
}

/** Told of errors no service modelled; the client only hears `InternalFailure`. */
export type OnFailure = (operation: string, error: unknown) => void;

/** Answers one `POST /` request of AWS JSON 1.0 or 1.1. `body` is the whole request body. Never rejects. */
export async function handleJson(
  service: JsonService,
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  onFailure?: OnFailure,
): Promise<void> {
  const answer = await dispatch(service, String(request.headers["x-amz-target"] ?? ""), body, onFailure);
  const bytes = Buffer.from(JSON.stringify(answer.body));
  response.writeHead(answer.status, {
    "content-type": request.headers["content-type"] ?? "application/x-amz-json-1.1",
    "content-length": bytes.length,
    "x-amzn-requestid": randomUUID(),
    "x-amz-crc32": String(crc32(bytes)),
    ...answer.headers,
  });
  response.end(bytes);
}

async function dispatch(
  service: JsonService,
  target: string,
  body: Buffer,
  onFailure?: OnFailure,
): Promise<Answer> {
  const [prefix = "", operation = ""] = target.split(".");
  try {
    return { status: 200, body: await service.handle(operation, parseBody(body)), headers: {} };
  } catch (error) {
    if (error instanceof Fault) return faultAnswer(error, prefix);
    onFailure?.(target, error);
    return { status: 500, body: { __type: "InternalFailure", message: "Internal failure" }, headers: {} };
  }
}

function parseBody(body: Buffer): Json {
  if (body.length === 0) return {};
  try {
    const parsed: unknown = JSON.parse(body.toString("utf8"));
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) return parsed as Json;
  } catch {
    // Falls through: JSON.parse's own message would quote the body.
  }
  throw new Fault("SerializationException", "The request body is not a JSON object.");
}

function faultAnswer(fault: Fault, prefix: string): Answer {
  const namespace = ERROR_NAMESPACES[prefix] ?? "";
  return {
    status: fault.status,
    body: { __type: `${namespace}${fault.type}`, message: fault.message, ...fault.extra },
    headers: fault.queryCode ? { "x-amzn-query-error": `${fault.queryCode};Sender` } : {},
  };
}
