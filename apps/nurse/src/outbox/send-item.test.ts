import type { UploadTicket } from "@swasya/domain/upload";
import { describe, expect, it } from "vitest";
import type { OutboxItem } from "./model.ts";
import { type PutResult, type SendDeps, createSend } from "./send-item.ts";
import { aConsentItem, anAudioItem } from "./testing.ts";

const KEY = "audio/rampur/p/r.webm";
const ticketFor = (item: OutboxItem, asked: number): UploadTicket => ({
  objectId: item.itemId as UploadTicket["objectId"],
  key: KEY,
  url: `https://storage.example/whole-${asked}`,
  headers: { "content-type": "audio/webm", "if-none-match": "*" },
  expiresAt: "2026-11-20T06:35:00.000Z",
});

interface World {
  readonly puts: { url: string; headers: Readonly<Record<string, string>>; size: number }[];
  readonly calls: string[];
}

function setUp(item: OutboxItem, results: (PutResult | Error)[], change: Partial<SendDeps> = {}) {
  const world: World = { puts: [], calls: [] };
  let asked = 0;
  const send = createSend({
    giveConsent: async () => void world.calls.push("consent"),
    requestUpload: async () => {
      world.calls.push("request");
      return ticketFor(item, (asked += 1));
    },
    uploadParts: async ({ partNumbers }) => {
      world.calls.push(`part ${partNumbers.join()}`);
      return {
        parts: partNumbers.map((partNumber) => ({
          partNumber,
          url: `https://storage.example/${partNumber}`,
        })),
      };
    },
    completeUpload: async ({ parts }) =>
      void world.calls.push(`complete ${parts.map(({ etag }) => etag).join()}`),
    put: async ({ url, headers, body }) => {
      world.puts.push({ url, headers, size: body.size });
      const result = results.shift() ?? { status: 200, etag: `e${world.puts.length}` };
      if (result instanceof Error) throw result;
      return result;
    },
    payload: async () => new ArrayBuffer(item.bytes),
    failureOf: () => ({ key: "device.no-network", next: "again" }),
    ...change,
  });
  return { send: () => send(item, () => undefined), world };
}

describe("sending one thing", () => {
  it("puts the bytes straight to storage with exactly the headers of the ticket", async () => {
    const { send, world } = setUp(anAudioItem({ bytes: 7 }), []);
    expect(await send()).toBe("stored");
    expect(world.puts).toEqual([
      {
        url: "https://storage.example/whole-1",
        headers: { "content-type": "audio/webm", "if-none-match": "*" },
        size: 7,
      },
    ]);
  });

  it("takes 412 as done: this very object is there already", async () => {
    expect(await setUp(anAudioItem(), [{ status: 412 }]).send()).toBe("stored");
  });

  it("asks for a new address once when the old one no longer works", async () => {
    const { send, world } = setUp(anAudioItem(), [{ status: 403 }, { status: 200 }]);
    expect(await send()).toBe("stored");
    expect(world.puts.map(({ url }) => url)).toEqual([
      "https://storage.example/whole-1",
      "https://storage.example/whole-2",
    ]);
  });

  it("reports storage's refusal with its status and tries again later", async () => {
    const failure = { key: "device.refused-upload", code: "500", next: "again" };
    expect(await setUp(anAudioItem(), [{ status: 500 }]).send()).toEqual(failure);
  });

  it("reports a network that broke, and never throws", async () => {
    expect(await setUp(anAudioItem(), [new TypeError("down")]).send()).toEqual({
      key: "device.no-network",
      next: "again",
    });
  });

  it("gives a consent without touching storage", async () => {
    const { send, world } = setUp(aConsentItem(), []);
    expect(await send()).toBe("stored");
    expect(world).toEqual({ puts: [], calls: ["consent"] });
  });

  it("sends a large recording in parts and goes on where it broke", async () => {
    const item = anAudioItem({ bytes: 25 });
    const multipart = { uploadId: "u", partBytes: 10, parts: 3 };
    const { send, world } = setUp(
      item,
      [
        { status: 200, etag: "e1" },
        new TypeError("down"),
        { status: 200, etag: "e2" },
        { status: 200, etag: "e3" },
      ],
      { requestUpload: async () => ({ ...ticketFor(item, 1), multipart }) },
    );
    expect(await send()).toEqual({ key: "device.no-network", next: "again" });
    expect(await send()).toBe("stored");
    expect(world.puts.map(({ size }) => size)).toEqual([10, 10, 10, 5]);
    expect(world.calls).toEqual(["part 1", "part 2", "part 2", "part 3", "complete e1,e2,e3"]);
  });

  it("starts a large recording anew once the server refused to put its parts together", async () => {
    const item = anAudioItem({ bytes: 15 });
    const multipart = { uploadId: "u", partBytes: 10, parts: 2 };
    const conflict = { key: "changed-meanwhile", code: "conflict", next: "person" } as const;
    const refusals = [new Error("conflict")];
    const { send, world } = setUp(item, [], {
      requestUpload: async () => {
        world.calls.push("request");
        return { ...ticketFor(item, 1), multipart };
      },
      completeUpload: async () => {
        const refusal = refusals.pop();
        if (refusal) throw refusal;
      },
      failureOf: () => conflict,
    });
    expect(await send()).toEqual(conflict);
    expect(await send()).toBe("stored");
    expect(world.calls).toEqual(["request", "part 1", "part 2", "request", "part 1", "part 2"]);
  });

  it("says so when the phone itself no longer has the bytes", async () => {
    expect(await setUp(anAudioItem(), [], { payload: async () => undefined }).send()).toEqual({
      key: "device.empty-file",
      next: "person",
    });
  });
});
