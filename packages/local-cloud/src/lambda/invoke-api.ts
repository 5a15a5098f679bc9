import { Fault } from "../fault.ts";
import type { RestHandler } from "../front-rest.ts";
import type { AsyncInvocations } from "./async-invocations.ts";
import type { FunctionPool } from "./function-pool.ts";
import { listFunctions } from "./list-functions.ts";

/** Lambda's `Invoke`, synchronous and `Event`, and `ListFunctions`. */
export function createInvokeApi(
  pools: ReadonlyMap<string, FunctionPool>,
  invocations: AsyncInvocations,
): RestHandler {
  return async ({ method, path, headers, body }) => {
    if (method === "GET" && /^\/2015-03-31\/functions\/?$/.test(path))
      return { status: 200, body: listFunctions(pools) };
    const name = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(path)?.[1];
    if (method !== "POST" || name === undefined) {
      throw new Fault("UnknownOperationException", "The local Lambda only knows Invoke and ListFunctions.", {
        status: 404,
      });
    }
    const pool = pools.get(decodeURIComponent(name).split(":").at(-1) ?? "");
    if (!pool) throw new Fault("ResourceNotFoundException", "Function not found.", { status: 404 });
    const event = parseEvent(body);
    if (headers["x-amz-invocation-type"] === "Event") {
      invocations.enqueue(pool.name, event);
      return { status: 202, body: "" };
    }
    const outcome = await pool.invoke(event);
    if ("result" in outcome) return { status: 200, body: JSON.stringify(outcome.result) };
    return {
      status: 200,
      headers: { "x-amz-function-error": "Unhandled" },
      body: JSON.stringify(outcome.error),
    };
  };
}

function parseEvent(body: Buffer): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    throw new Fault("InvalidRequestContentException", "Could not parse request body into json.");
  }
}
