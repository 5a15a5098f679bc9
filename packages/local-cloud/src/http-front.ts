import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { JsonService, S3 } from "./contracts.ts";
import { Fault } from "./fault.ts";
import type { Iot } from "./iot/iot.ts";
import { faultToRest, readWholeBody, sendRest, type RestHandler } from "./front-rest.ts";
import { handleJson } from "./json-protocol.ts";
import { splitTarget } from "./sigv4/canonical.ts";
import { claimedService } from "./sigv4/credentials.ts";
import type { SigV4Verifier } from "./sigv4/sigv4-verifier.ts";

/** Routes that a product's HTTP API claims; they carry no SigV4. The handler reads the body itself. */
export interface ApiGatewayFront {
  matches(method: string, path: string): boolean;
  handle(request: IncomingMessage, response: ServerResponse): void | Promise<void>;
}

export interface CognitoFront {
  handle(
    request: IncomingMessage,
    response: ServerResponse,
    body: Buffer,
    caller: { readonly signed: boolean },
  ): Promise<void>;
}

export interface HttpFrontDeps {
  /** By the service's name in the credential scope: `dynamodb`, `sqs`, `secretsmanager`, `events`, … */
  readonly services: Readonly<Record<string, JsonService>>;
  /** The same for services that are not `X-Amz-Target` JSON: `iotdata`, `lambda`, `sts`. */
  readonly rest?: Readonly<Record<string, RestHandler>>;
  readonly s3: S3;
  readonly verifier: SigV4Verifier;
  readonly cognito?: CognitoFront;
  readonly apiGateway?: ApiGatewayFront;
  /** Takes WebSocket upgrades at `/mqtt`, and plain MQTT. */
  readonly mqtt?: Pick<Iot, "upgrade" | "accept">;
  /** Told of errors no service modelled; clients only hear `InternalFailure`. */
  readonly onFailure?: (operation: string, error: unknown) => void;
}

export interface HttpFront {
  /** For `http.createServer(front.listener)`. Never rejects. */
  listener(request: IncomingMessage, response: ServerResponse): void;
  /** For `server.on("upgrade", front.upgrade)`. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** For `takeMqttToo(server, front.mqtt)`. */
  mqtt(socket: Socket): void;
}

const COGNITO_TARGET = "AWSCognitoIdentityProviderService.";
const COGNITO_SERVICE = "cognito-idp";
const WELL_KNOWN = /^\/[\w-]+\/\.well-known\//;

/** All services on one port, told apart by the service name a request is signed for. */
export function createHttpFront(deps: HttpFrontDeps): HttpFront {
  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? "GET";
    const { path } = splitTarget(request.url ?? "/");
    const service = claimedService({ method, url: request.url ?? "/", headers: request.headers });
    if (service === undefined) {
      if (path === "/healthz") return sendRest(response, { status: 200, body: '{"status":"ok"}' });
      if (deps.cognito && isUnsignedCognito(request, path)) return toCognito(deps.cognito, request, response);
      if (deps.apiGateway?.matches(method, path)) return deps.apiGateway.handle(request, response);
    }
    if (service === undefined || service === "s3") return deps.s3.handle(request, response);
    return toSignedService(service, request, response);
  }

  async function toCognito(cognito: CognitoFront, request: IncomingMessage, response: ServerResponse) {
    await cognito.handle(request, response, await readWholeBody(request), { signed: false });
  }

  async function toSignedService(service: string, request: IncomingMessage, response: ServerResponse) {
    const method = request.method ?? "GET";
    const url = request.url ?? "/";
    const { headers } = request;
    const body = await readWholeBody(request);
    deps.verifier.verify({ method, url, headers }, body);
    if (service === COGNITO_SERVICE && deps.cognito)
      return deps.cognito.handle(request, response, body, { signed: true });
    const json = deps.services[service];
    if (json) return handleJson(json, request, response, body, deps.onFailure);
    const rest = deps.rest?.[service];
    if (!rest)
      throw new Fault("UnknownOperationException", `The local cloud has no service ${service}.`, {
        status: 404,
      });
    const { path, query } = splitTarget(url);
    sendRest(response, await rest({ method, path, query: new Map(query), headers, body }));
  }

  return {
    listener: (request, response) => {
      route(request, response).catch((error: unknown) => {
        if (!(error instanceof Fault)) deps.onFailure?.("front", error);
        answerError(error, request, response);
      });
    },
    upgrade: (request, socket, head) => {
      const { path } = splitTarget(request.url ?? "/");
      if (path === "/mqtt" && deps.mqtt) return deps.mqtt.upgrade(request, socket, head);
      socket.end("HTTP/1.1 404 Not Found\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
    },
    mqtt: (socket) => (deps.mqtt ? deps.mqtt.accept(socket) : socket.destroy()),
  };
}

function isUnsignedCognito(request: IncomingMessage, path: string): boolean {
  // A browser's preflight to Cognito names no operation, but only Cognito lives at the root unsigned.
  if (request.method === "OPTIONS" && path === "/") return true;
  if (request.method === "GET" && WELL_KNOWN.test(path)) return true;
  return String(request.headers["x-amz-target"] ?? "").startsWith(COGNITO_TARGET);
}

function answerError(error: unknown, request: IncomingMessage, response: ServerResponse) {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (!request.complete) response.setHeader("connection", "close");
  const fault =
    error instanceof Fault ? error : new Fault("InternalFailure", "Internal failure", { status: 500 });
  sendRest(response, faultToRest(fault));
  request.resume();
}
