import { type Log, errorWord } from "@swasya/cloud/log/log";
import { DomainError, type ErrorCode, type FieldIssue, invalidField } from "@swasya/domain/errors";
import type { Session } from "@swasya/domain/staff";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { z } from "zod";

const statuses = {
  "invalid-input": 400,
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  "invalid-state": 409,
  limit: 429,
} as const satisfies Record<ErrorCode, number>;

const reply = (statusCode: number, body: unknown): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { "content-type": "application/json", "cache-control": "no-store" },
  body: JSON.stringify(body),
});

const refuse = ({ code, detail }: DomainError): APIGatewayProxyStructuredResultV2 =>
  reply(detail.reason === "too-large" ? 413 : statuses[code], { code, ...detail });

interface EndpointDeps<Input, Output> {
  readonly log: Log;
  readonly input: z.ZodType<Input>;
  /** Undefined for a token that is forged, expired, or not of a member of staff. */
  readonly session: (idToken: string) => Promise<Session | undefined>;
  /** True once the sign-in ended or the account was closed. */
  readonly isEnded: (session: Session) => Promise<boolean>;
  readonly run: (session: Session, input: Input) => Promise<Output>;
}

/** One verb behind API Gateway. Refusals are `{code, reason, issues?}`; what nobody meant to throw is masked. */
export function createStaffEndpoint<Input, Output>(deps: EndpointDeps<Input, Output>) {
  const whoAsks = async (event: APIGatewayProxyEventV2): Promise<Session> => {
    const token = /^Bearer (\S+)$/i.exec(event.headers["authorization"] ?? "")?.[1];
    const session = token && (await deps.session(token));
    if (!session || (await deps.isEnded(session))) throw new DomainError("unauthenticated", "signed-out");
    return session;
  };

  return async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    try {
      const session = await whoAsks(event);
      return reply(200, await deps.run(session, parseBody(deps.input, event)));
    } catch (error) {
      if (error instanceof DomainError) return refuse(error);
      deps.log.error("api.request-failed", { error: errorWord(error) });
      return reply(500, { code: "internal" });
    }
  };
}

function parseBody<Input>(schema: z.ZodType<Input>, event: APIGatewayProxyEventV2): Input {
  const text = Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8").toString("utf8");
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const issues: FieldIssue[] = parsed.error.issues.map((issue) => ({
    field: issue.path.join(".") || "input",
    message: issue.message,
  }));
  throw new DomainError("invalid-input", { reason: "field", issues });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidField("input", "The request is not valid JSON.");
  }
}
