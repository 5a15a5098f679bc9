import { createSign, generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { createSessionVerifier } from "./session-verifier.ts";

const CLIENT = "client-1";
const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const jwks = { keys: [{ ...publicKey.export({ format: "jwk" }), kid: "k1", alg: "RS256", use: "sig" }] };
const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");

describe("the session of an id token", () => {
  const pool = createServer((_request, response) => void response.end(JSON.stringify(jwks)));
  let issuer = "";
  beforeAll(async () => {
    pool.listen(0, "127.0.0.1");
    await once(pool, "listening");
    issuer = `http://127.0.0.1:${(pool.address() as AddressInfo).port}/pool`;
  });
  afterEach(() => void vi.useRealTimers());
  afterAll(() => void pool.close());

  function tokenOf(more: object = {}): string {
    const seconds = Math.floor(Date.now() / 1000);
    const claims = {
      iss: issuer,
      aud: CLIENT,
      sub: "staff-1",
      name: "Test\u200b Nurse",
      email: "nurse@rampur.example",
      token_use: "id",
      origin_jti: "sign-in-1",
      iat: seconds,
      exp: seconds + 3600,
      "cognito:groups": ["nurse"],
      "custom:clinic_id": "rampur",
      ...more,
    };
    const signed = `${encode({ alg: "RS256", kid: "k1" })}.${encode(claims)}`;
    return `${signed}.${createSign("RSA-SHA256").update(signed).sign(privateKey, "base64url")}`;
  }
  const verifier = () => createSessionVerifier({ issuer, clientId: CLIENT });

  it("is the same at every request until the token expires, and then nobody's", async () => {
    const { session } = verifier();
    const token = tokenOf();
    const first = await session(token);
    expect(first).toMatchObject({
      staffId: "staff-1",
      role: "nurse",
      clinicId: "rampur",
      name: "Test Nurse",
    });
    expect(await session(token)).toEqual(first);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3600_000 });
    expect(await session(token)).toBeUndefined();
  });

  it("is read from each token for itself, however alike they are", async () => {
    const { session } = verifier();
    const token = tokenOf();
    await session(token);
    expect(await session(tokenOf({ sub: "staff-2" }))).toMatchObject({ staffId: "staff-2" });
    const [head, , signature] = token.split(".");
    expect(await session([head, encode({ sub: "staff-3" }), signature].join("."))).toBeUndefined();
    expect(await session(`${token.slice(0, -4)}AAAA`)).toBeUndefined();
  });

  it.each([
    ["another application's token", { aud: "client-2" }],
    ["an access token", { token_use: "access" }],
    ["somebody without a role", { "cognito:groups": ["auditor"] }],
    ["a clinic that cannot be", { "custom:clinic_id": "no clinic" }],
    ["an expired token", { exp: 1 }],
  ])("is refused for %s", async (_what, claims) => {
    expect(await verifier().session(tokenOf(claims))).toBeUndefined();
  });
});
