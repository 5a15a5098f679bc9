import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Authorize, AuthorizeInput } from "../iot/authorizer-response.ts";
import type { FunctionPool } from "../lambda/function-pool.ts";
import type { LoadedTemplate } from "../template/load-template.ts";
import { functionNameOf } from "./event-rules.ts";

const AuthorizerProperties = z.object({
  AuthorizerName: z.string(),
  AuthorizerFunctionArn: z.string(),
  Status: z.enum(["ACTIVE", "INACTIVE"]).default("INACTIVE"),
  /** Signed tokens would need a key of the client's; the local broker checks none. */
  SigningDisabled: z.literal(true),
});

const nameParameter = "x-amz-customauthorizer-name";

/** Asks the authorizer that the connection names, as AWS IoT does; nobody gets in without one. */
export function createLiveAuthorizer(
  template: LoadedTemplate,
  pools: ReadonlyMap<string, FunctionPool>,
): Authorize {
  const authorizers = new Map(
    template
      .ofType("AWS::IoT::Authorizer")
      .map((resource) => AuthorizerProperties.parse(resource.properties))
      .filter((authorizer) => authorizer.Status === "ACTIVE")
      .map((authorizer) => [authorizer.AuthorizerName, functionNameOf(authorizer.AuthorizerFunctionArn)]),
  );
  return async (input) => {
    const functionName = authorizers.get(authorizerNameOf(input) ?? "");
    const pool = functionName === undefined ? undefined : pools.get(functionName);
    if (!pool) throw new Error("the connection names no active authorizer");
    const outcome = await pool.invoke(eventOf(input));
    if ("error" in outcome) throw new Error(outcome.error.errorType);
    return outcome.result;
  };
}

function authorizerNameOf(input: AuthorizeInput): string | undefined {
  return (
    [input.username ?? "", input.url]
      .map((text) => new URLSearchParams(text.slice(text.indexOf("?") + 1)).get(nameParameter))
      .find((name) => name !== null) ?? undefined
  );
}

function eventOf(input: AuthorizeInput): object {
  const query = input.url.indexOf("?");
  return {
    signatureVerified: false,
    protocols: input.url === "" ? ["tls", "mqtt"] : ["tls", "http", "mqtt"],
    protocolData: {
      ...(input.url !== "" && {
        http: { headers: {}, queryString: query < 0 ? "" : input.url.slice(query) },
      }),
      mqtt: {
        clientId: input.clientId,
        ...(input.username === undefined ? {} : { username: input.username }),
        ...(input.password === undefined ? {} : { password: Buffer.from(input.password).toString("base64") }),
      },
    },
    connectionMetadata: { id: randomUUID() },
  };
}
