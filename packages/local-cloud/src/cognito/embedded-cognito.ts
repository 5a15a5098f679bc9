import { mkdirSync } from "node:fs";
import { Router } from "cognito-local/lib/server/Router.js";
import { CognitoServiceImpl, USER_POOL_AWS_DEFAULTS } from "cognito-local/lib/services/cognitoService.js";
import type { Context } from "cognito-local/lib/services/context.js";
import type { Services } from "cognito-local/lib/services/index.js";
import { UserPoolServiceFactoryImpl } from "cognito-local/lib/services/userPoolService.js";
import type { Json } from "../contracts.ts";
import { Fault } from "../fault.ts";
import { createJsonDataStoreFactory } from "./json-data-store.ts";

/** Drops every line: cognito-local logs users, passwords and tokens. */
const silent = { debug() {}, info() {}, warn() {}, error() {}, child: () => silent };
export const SILENT_CONTEXT = { logger: silent } as unknown as Context;

/** cognito-local's parts without its server, its AWS SDK v2, its message sender and its well-known signing key. */
export async function openEmbeddedCognito(dir: string, now: () => number) {
  mkdirSync(dir, { recursive: true });
  const clock = { get: () => new Date(now()) };
  const stores = createJsonDataStoreFactory(dir);
  const clients = await stores.create(SILENT_CONTEXT, "clients", { Clients: {} });
  const pools = new UserPoolServiceFactoryImpl(clock, stores);
  const cognito = new CognitoServiceImpl(dir, clients, USER_POOL_AWS_DEFAULTS, pools);
  await cognito.init(SILENT_CONTEXT);
  const services = {
    clock,
    cognito,
    messages: { deliver: async () => undefined },
    triggers: { enabled: () => false },
    // Whatever signs somebody in is answered by `sign-in.ts` instead.
    tokenGenerator: { generate: () => Promise.reject(new Error("cognito-local signs nobody in")) },
    otp: () => "",
  };
  const router = Router(services as unknown as Services);
  return {
    cognito,
    /** Throws `Fault` for Cognito's own errors. */
    call: async (operation: string, input: Json): Promise<Json> => {
      try {
        return withEpochDates(await router(operation)(SILENT_CONTEXT, input));
      } catch (error) {
        throw toFault(error, operation);
      }
    },
  };
}

export type EmbeddedCognito = Awaited<ReturnType<typeof openEmbeddedCognito>>;

function toFault(error: unknown, operation: string): unknown {
  if (!(error instanceof Error)) return error;
  if ("code" in error && typeof error.code === "string" && error.code.endsWith("Exception"))
    return new Fault(error.code, error.message);
  // Its UnsupportedError sets no name and carries no code.
  if (error.constructor.name === "UnsupportedError")
    return new Fault("UnknownOperationException", `The local Cognito does not know ${operation}.`);
  return error;
}

/** JSON services send times as seconds. */
function withEpochDates(value: unknown): Json {
  const text = JSON.stringify(value, function (this: Json, key: string, plain: unknown) {
    const original = this[key];
    return original instanceof Date ? original.getTime() / 1000 : plain;
  });
  return JSON.parse(text ?? "{}") as Json;
}
