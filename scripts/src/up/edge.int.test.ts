import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { precompress } from "../precompress.ts";
import { startEdge } from "./edge.ts";

const SCRIPT = `console.log("swasya");\n`.repeat(500);

describe("the local edge", () => {
  let upstream: FastifyInstance;
  let edge: FastifyInstance;
  let folder: string;
  let port: number;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "swasya-edge-"));
    mkdirSync(join(folder, "assets"));
    writeFileSync(join(folder, "index.html"), "<script src=x></script>");
    for (const path of ["sw.js", "assets/index-abc.js"]) writeFileSync(join(folder, path), SCRIPT);
    writeFileSync(join(folder, "assets/tiny-abc.js"), "1");
    precompress(folder);
    upstream = Fastify({ bodyLimit: 4 * 1024 * 1024 });
    upstream.get("/trpc/from", (asked) => ({ from: asked.headers["x-forwarded-for"] }));
    upstream.all("/*", (asked) => ({ body: asked.body }));
    const address = await upstream.listen({ host: "127.0.0.1", port: 0 });
    const nurse = { folder };
    edge = await startEdge({
      port: 0,
      api: address,
      apiGateway: address,
      dashboard: address,
      nurse,
      connect: [],
    });
    port = (edge.server.address() as AddressInfo).port;
  });
  afterAll(async () => {
    await edge.close();
    await upstream.close();
    rmSync(folder, { recursive: true });
  });

  interface Asked {
    readonly path: string;
    readonly method?: string;
    readonly headers?: Record<string, string>;
    readonly body?: Buffer | string;
  }

  /** Bytes as they are on the line: `fetch` would decompress them. */
  const ask = ({ path, method = "GET", headers = {}, body }: Asked) =>
    new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
      const sent = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      });
      sent.on("error", reject);
      sent.end(body);
    });

  it.each([
    ["br, gzip", "br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
  ] as const)(
    "sends scripts compressed to who takes %s, to be kept for good",
    async (accepted, encoding, open) => {
      const path = "/nurse/assets/index-abc.js";
      const { headers, body } = await ask({ path, headers: { "accept-encoding": accepted } });
      expect(headers).toMatchObject({
        "content-encoding": encoding,
        "content-type": expect.stringContaining("javascript; charset=utf-8"),
        "cache-control": "public, max-age=31536000, immutable",
        vary: "accept-encoding",
      });
      expect(body.length).toBeLessThan(SCRIPT.length / 10);
      expect(open(body).toString()).toBe(SCRIPT);
    },
  );

  it("has the worker script asked for again each time, and sends what is tiny as it is", async () => {
    const headers = { "accept-encoding": "br" };
    expect((await ask({ path: "/nurse/sw.js", headers })).headers).toMatchObject({
      "content-encoding": "br",
      "cache-control": "no-cache",
    });
    const tiny = await ask({ path: "/nurse/assets/tiny-abc.js", headers });
    expect(tiny.headers["content-encoding"]).toBeUndefined();
    expect(tiny.body.toString()).toBe("1");
  });

  it("sends plain bytes to who takes nothing else", async () => {
    const { headers, body } = await ask({ path: "/nurse/assets/index-abc.js" });
    expect(headers["content-encoding"]).toBeUndefined();
    expect(body.toString()).toBe(SCRIPT);
  });

  const json = { "content-type": "application/json" };

  it("hands a body on as it came", async () => {
    const { body } = await ask({ path: "/trpc/x", method: "POST", headers: json, body: '{"a":"कमला"}' });
    expect(JSON.parse(body.toString())).toEqual({ body: { a: "कमला" } });
    const empty = await ask({ path: "/trpc/x", method: "POST" });
    expect(empty.status).toBe(200);
  });

  it.each(["/trpc/x", "/patients", "/upload-url", "/anything"])(
    "refuses a body above 1 MB on %s in the API's shape, with its length told or not",
    async (path) => {
      const body = Buffer.alloc(2 * 1024 * 1024, "x");
      const told = { ...json, "content-length": String(body.length) };
      for (const headers of [told, { ...json, "transfer-encoding": "chunked" }]) {
        const answer = await ask({ path, method: "POST", headers, body });
        expect(answer.status).toBe(413);
        expect(JSON.parse(answer.body.toString()).error.data.domain).toEqual({
          code: "limit",
          reason: "too-large",
        });
      }
    },
  );

  it("answers whoever first asks whether to send, and closes where it is asked to", async () => {
    const expecting = { ...json, expect: "100-continue" };
    const asked = await ask({ path: "/trpc/x", method: "POST", headers: expecting, body: '{"a":1}' });
    expect([asked.status, asked.body.toString()]).toEqual([200, '{"body":{"a":1}}']);
    const once = await ask({ path: "/trpc/x", headers: { connection: "close" } });
    expect([once.status, once.headers["connection"]]).toEqual([200, "close"]);
  });

  it("says itself where a request comes from", async () => {
    const { body } = await ask({ path: "/trpc/from", headers: { "x-forwarded-for": "192.0.2.66" } });
    expect(JSON.parse(body.toString())).toEqual({ from: "127.0.0.1" });
  });

  it("answers 400 to an address that is none", async () => {
    const { status, body } = await ask({ path: "/trpc/%E0%A4%A" });
    expect(status).toBe(400);
    expect(JSON.parse(body.toString()).error.data.domain.code).toBe("invalid-input");
  });
});
