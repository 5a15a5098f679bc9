import { DynamoDBClient, ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { IoTDataPlaneClient, PublishCommand } from "@aws-sdk/client-iot-data-plane";
import { GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { describe, expect, it } from "vitest";
import { claimedService, type SignedRequest } from "./credentials.ts";
import { createSigV4Verifier } from "./sigv4-verifier.ts";

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly query?: Record<string, string | string[] | null>;
  readonly headers: Record<string, string>;
  readonly body?: unknown;
}

/** Takes the SDK's place on the wire: keeps what was signed, sends nothing. */
function capturing() {
  const sent: Sent[] = [];
  const requestHandler = {
    handle: (request: Sent) => {
      sent.push(request);
      return Promise.reject(new Error("captured"));
    },
  };
  const settings = {
    region: "ap-south-1",
    endpoint: "http://127.0.0.1:4566",
    credentials: { accessKeyId: "local", secretAccessKey: "secret" },
    maxAttempts: 1,
    requestHandler: requestHandler as never,
  };
  const capture = async (send: Promise<unknown>) => {
    await expect(send).rejects.toThrow("captured");
    const request = sent.at(-1);
    if (!request) throw new Error("nothing was sent");
    return { request: toSigned(request), body: bodyOf(request) };
  };
  return { settings, capture };
}

function toSigned({ method, path, query = {}, headers }: Sent): SignedRequest {
  const pairs = Object.entries(query).map(([name, value]) => [name, String(value ?? "")] as const);
  const search = new URLSearchParams(Object.fromEntries(pairs)).toString();
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return { method, url: search ? `${path}?${search}` : path, headers: Object.fromEntries(lower) };
}

const bodyOf = ({ body }: Sent): Buffer =>
  body instanceof Uint8Array ? Buffer.concat([body]) : Buffer.from(typeof body === "string" ? body : "");

const verifierAt = (now: () => number = Date.now, secret = "secret") =>
  createSigV4Verifier({ secretOf: (id) => (id === "local" ? secret : undefined), now });
const MINUTE = 60_000;

describe("a signed header request", () => {
  it("holds for a JSON service with the body that was signed, and with no other", async () => {
    const { settings, capture } = capturing();
    const { request, body } = await capture(
      new DynamoDBClient(settings).send(new ListTablesCommand({ Limit: 3 })),
    );
    expect(verifierAt().verify(request, body)).toMatchObject({ service: "dynamodb", presigned: false });
    expect(claimedService(request)).toBe("dynamodb");
    expect(() => verifierAt().verify(request, Buffer.from('{"Limit":4}'))).toThrow("does not match");
  });

  it("holds for an IoT topic, whose path is encoded twice", async () => {
    const { settings, capture } = capturing();
    const publish = new PublishCommand({ topic: "clinics/c 1/अ", qos: 1, payload: Buffer.from("x") });
    const { request, body } = await capture(new IoTDataPlaneClient(settings).send(publish));
    expect(verifierAt().verify(request, body)).toMatchObject({ service: "iotdata" });
    const elsewhere = { ...request, url: request.url.replace("c%201", "c2") };
    expect(() => verifierAt().verify(elsewhere, body)).toThrow("does not match");
  });

  it("holds for S3 keys with every awkward character", async () => {
    const { settings, capture } = capturing();
    const put = new PutObjectCommand({ Bucket: "b", Key: "a b/(c)!*'+&=~/ü अ", Body: "x" });
    const { request } = await capture(new S3Client(settings).send(put));
    expect(verifierAt().verify(request)).toMatchObject({ service: "s3" });
  });

  it("falls with a wrong secret, an unknown key, a changed method or a clock 16 minutes off", async () => {
    const { settings, capture } = capturing();
    const { request, body } = await capture(new DynamoDBClient(settings).send(new ListTablesCommand({})));
    const typeOf = (verify: () => unknown) => {
      try {
        verify();
      } catch (error) {
        return error instanceof Error ? error.name : "";
      }
      return "accepted";
    };
    const nobody = createSigV4Verifier({ secretOf: () => undefined, now: Date.now });
    const late = verifierAt(() => Date.now() + 16 * MINUTE);
    expect([
      typeOf(() => verifierAt(Date.now, "other").verify(request, body)),
      typeOf(() => nobody.verify(request, body)),
      typeOf(() => verifierAt().verify({ ...request, method: "PUT" }, body)),
      typeOf(() => late.verify(request, body)),
      typeOf(() => verifierAt().verify({ ...request, headers: { authorization: "Bearer x" } }, body)),
    ]).toEqual([
      "SignatureDoesNotMatch",
      "InvalidAccessKeyId",
      "SignatureDoesNotMatch",
      "RequestTimeTooSkewed",
      "AuthorizationHeaderMalformed",
    ]);
  });

  it("is refused by S3 when an x-amz header was added after signing", async () => {
    const { settings, capture } = capturing();
    const get = new GetObjectCommand({ Bucket: "b", Key: "k" });
    const { request } = await capture(new S3Client(settings).send(get));
    expect(verifierAt().verify(request)).toBeDefined();
    const more = { ...request, headers: { ...request.headers, "x-amz-acl": "public-read" } };
    expect(() => verifierAt().verify(more)).toThrow("not signed: x-amz-acl");
  });
});

describe("a presigned URL", () => {
  const presign = async (expiresIn: number) => {
    const client = new S3Client(capturing().settings);
    const url = new URL(
      await getSignedUrl(client, new GetObjectCommand({ Bucket: "b", Key: "k +/ü" }), { expiresIn }),
    );
    return { method: "GET", url: url.pathname + url.search, headers: { host: url.host } };
  };

  it("holds until it expires", async () => {
    const request = await presign(60);
    expect(verifierAt().verify(request)).toMatchObject({ presigned: true, payloadHash: "UNSIGNED-PAYLOAD" });
    expect(() => verifierAt(() => Date.now() + 2 * MINUTE).verify(request)).toThrow("Request has expired");
    expect(() => verifierAt(() => Date.now() - 20 * MINUTE).verify(request)).toThrow("not yet valid");
  });

  it("falls when its expiry, key, host or method is changed", async () => {
    const request = await presign(60);
    const changed = [
      { ...request, url: request.url.replace("X-Amz-Expires=60", "X-Amz-Expires=6000") },
      { ...request, url: request.url.replace("/k", "/j") },
      { ...request, headers: { host: "192.168.1.2:4566" } },
      { ...request, method: "PUT" },
    ];
    for (const forged of changed) expect(() => verifierAt().verify(forged)).toThrow("does not match");
  });
});

it("finds no claim in an anonymous request", () => {
  const request = { method: "GET", url: "/b/k", headers: { host: "127.0.0.1" } };
  expect(verifierAt().verify(request)).toBeUndefined();
  expect(claimedService(request)).toBeUndefined();
});
