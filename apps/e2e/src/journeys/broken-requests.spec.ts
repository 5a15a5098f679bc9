import fc from "fast-check";
import { type RawRequest, sendRaw } from "../raw-request.ts";
import { expect, test } from "../test.ts";

const SEED = 20_261_126;
const REQUESTS = 1500;
const MEGABYTE = 1024 * 1024;

const PROCEDURES = [
  "auth.signIn",
  "auth.me",
  "patients.register",
  "patients.search",
  "queue.add",
  "uploads.request",
  "notes.edit",
  "history.confirm",
  "live.ticket",
  "no.such",
];
const aPath = fc.oneof(
  fc.constantFrom(...PROCEDURES).map((name) => `/trpc/${name}`),
  fc
    .tuple(fc.constantFrom(...PROCEDURES), fc.string())
    .map(([name, input]) => `/trpc/${name}?input=${encodeURIComponent(input)}`),
  fc
    .array(fc.constantFrom(...PROCEDURES), { minLength: 2, maxLength: 5 })
    .map((names) => `/trpc/${names.join(",")}?batch=1`),
  fc.constantFrom(
    "/patients",
    "/upload-url",
    "/trpc",
    "/trpc/",
    "/trpc/%E0%A4%A",
    "/healthz",
    "/nurse/%ff",
    "/%2e%2e/",
  ),
  fc.webPath().map((path) => `/trpc${path || "/"}`),
);
const aBody = fc.oneof(
  fc.json().map((text) => Buffer.from(text)),
  fc.string({ unit: "grapheme" }).map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  fc
    .record({ email: fc.anything(), password: fc.anything(), json: fc.anything() })
    .map((value) => Buffer.from(fc.stringify(value))),
  fc.constantFrom(MEGABYTE - 10, MEGABYTE + 1, 2 * MEGABYTE).map((length) => Buffer.alloc(length, "1")),
);
const headers = fc.record(
  {
    "content-type": fc.constantFrom(
      "application/json",
      "text/plain",
      "application/octet-stream",
      "multipart/form-data",
      ";",
      "",
    ),
    cookie: fc.constantFrom("swasya_id=x; swasya_refresh=y", "swasya_id=", "a=%", "=;=;"),
    origin: fc.constantFrom("http://localhost:8180", "http://evil.example", "null"),
    authorization: fc.constantFrom("Bearer x", "Basic x", ""),
    "transfer-encoding": fc.constant("chunked"),
    "content-encoding": fc.constantFrom("gzip", "br"),
    "trpc-accept": fc.constantFrom("application/jsonl", "x"),
  },
  { requiredKeys: [] },
);
const aRequest: fc.Arbitrary<RawRequest> = fc.record(
  {
    method: fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"),
    path: aPath,
    headers,
    body: aBody,
  },
  { requiredKeys: ["method", "path", "headers"] },
);

test("no request, however broken, is answered with a failure of ours, and every refusal has the API's shape", async () => {
  const seen = new Set<number>();
  for (const request of fc.sample(aRequest, { seed: SEED, numRuns: REQUESTS })) {
    const said = JSON.stringify({ ...request, body: `${request.body?.length ?? 0} bytes` });
    const { status, text } = await sendRaw(request);
    expect(status, said).toBeGreaterThanOrEqual(200);
    expect(status, said).toBeLessThan(500);
    seen.add(status);
    if (!request.path.startsWith("/trpc/") || status < 400 || status === 404) continue;
    for (const answer of [JSON.parse(text)].flat())
      if (answer.error) expect(answer.error.data.httpStatus, said).toBeGreaterThanOrEqual(400);
  }
  expect([...seen]).toEqual(expect.arrayContaining([200, 400, 401, 403, 413, 415]));
});
