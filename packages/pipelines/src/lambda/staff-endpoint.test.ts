import { createLog } from "@swasya/cloud/log/log";
import { DomainError } from "@swasya/domain/errors";
import { TEST_NOW, aSession } from "@swasya/domain/testing";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { createStaffEndpoint } from "./staff-endpoint.ts";

const logged: string[] = [];
const endpointThat = (run: () => Promise<unknown>, ended = false) =>
  createStaffEndpoint({
    log: createLog({ now: () => TEST_NOW, write: (line) => logged.push(line) }),
    input: z.object({ age: z.number("Write the age.") }),
    session: async (token) => (token === "good" ? aSession() : undefined),
    isEnded: async () => ended,
    run,
  });
const request = (body = '{"age":3}', token = "good") =>
  ({
    headers: { authorization: `Bearer ${token}` },
    body,
    isBase64Encoded: false,
  }) as unknown as APIGatewayProxyEventV2;
const read = ({ statusCode, body }: { statusCode?: number; body?: string }) => [
  statusCode,
  JSON.parse(body ?? ""),
];

describe("a verb behind API Gateway", () => {
  it("answers with what the verb gave", async () => {
    expect(read(await endpointThat(async () => ({ ok: 1 }))(request()))).toEqual([200, { ok: 1 }]);
  });

  it("names the field that is wrong, and a body that is not JSON", async () => {
    const endpoint = endpointThat(async () => ({}));
    const age = { field: "age", message: "Write the age." };
    expect(read(await endpoint(request("{}")))).toEqual([
      400,
      { code: "invalid-input", reason: "field", issues: [age] },
    ]);
    expect(read(await endpoint(request("{")))).toMatchObject([400, { issues: [{ field: "input" }] }]);
  });

  it.each([
    ["forbidden", "not-allowed-for-role", 403],
    ["not-found", "not-found", 404],
    ["conflict", "changed-meanwhile", 409],
    ["limit", "too-many-attempts", 429],
  ] as const)("answers %s as its status", async (code, reason, status) => {
    const endpoint = endpointThat(() => Promise.reject(new DomainError(code, reason)));
    expect(read(await endpoint(request()))).toEqual([status, { code, reason }]);
  });

  it("lets in neither a bad token nor one that was signed out", async () => {
    expect(read(await endpointThat(async () => ({}))(request("{}", "bad")))[0]).toBe(401);
    expect(read(await endpointThat(async () => ({}), true)(request()))[0]).toBe(401);
  });

  it("masks what nobody meant to throw", async () => {
    const endpoint = endpointThat(() => Promise.reject(new Error("secret name")));
    expect(read(await endpoint(request()))).toEqual([500, { code: "internal" }]);
    expect(logged.join("")).not.toContain("secret");
  });
});
