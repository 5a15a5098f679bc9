import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { connectAsync, type MqttClient } from "mqtt";
import { afterEach, expect, test } from "vitest";
import type { HeardSpeech, LocalCloud } from "./contracts.ts";
import { fixtureTemplate, testClients, type TestClients } from "./fixtures/test-clients.ts";
import { startTestCloud, type TestCloudOptions } from "./testing.ts";

const heard: HeardSpeech = {
  languages: ["en-IN"],
  items: [
    { text: "fever", startSeconds: 0, endSeconds: 0.4, voice: "spk_0" },
    { text: "gone.", startSeconds: 0.5, endSeconds: 0.9, voice: "spk_0" },
  ],
};

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

async function start(options: TestCloudOptions = {}): Promise<{ cloud: LocalCloud; clients: TestClients }> {
  const cloud = await startTestCloud({
    templateFile: fixtureTemplate,
    speech: () => Promise.resolve(heard),
    ...options,
  });
  const clients = testClients(cloud);
  cleanups.push(() => cloud.close(), clients.close);
  return { cloud, clients };
}

async function keptDataDir(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), "swasya-cloud-"));
  cleanups.push(() => rm(dataDir, { recursive: true, force: true }));
  return dataDir;
}

async function upload(cloud: LocalCloud, clients: TestClients, key: string): Promise<number> {
  const command = new PutObjectCommand({
    Bucket: cloud.outputs["MediaBucket"],
    Key: key,
    ContentType: "audio/webm",
    ContentLength: 9,
  });
  const url = await getSignedUrl(clients.s3, command, {
    expiresIn: 300,
    signableHeaders: new Set(["content-type", "content-length"]),
  });
  const response = await fetch(url, {
    method: "PUT",
    body: "recording",
    headers: { "content-type": "audio/webm" },
  });
  return response.status;
}

type Way = "ws" | "mqtt";

/** As a browser does, or as `mosquitto_sub -V 5`. */
async function connect(cloud: LocalCloud, password: string, way: Way = "ws"): Promise<MqttClient> {
  const client = await connectAsync(
    way === "ws" ? `${cloud.url.replace("http", "ws")}/mqtt` : cloud.url.replace("http", "mqtt"),
    {
      clientId: "tester",
      username: "?x-amz-customauthorizer-name=test-live",
      password,
      protocolVersion: way === "ws" ? 4 : 5,
      reconnectPeriod: 0,
    },
    false,
  );
  cleanups.push(() => client.endAsync(true));
  return client;
}

test("a presigned upload travels through queue, function, transcription and event to the note", async () => {
  const { cloud, clients } = await start();
  expect(await upload(cloud, clients, "audio/one.webm")).toBe(200);
  await cloud.idle();
  expect(await clients.notes()).toEqual({ "audio-one.webm": { status: "COMPLETED", text: "fever gone." } });
});

test("an object outside the notification's prefix wakes nobody", async () => {
  const { cloud, clients } = await start();
  expect(await upload(cloud, clients, "image/one.webm")).toBe(200);
  await cloud.idle();
  expect(await clients.seen()).toEqual({});
});

test("a transcription that fails carries the engine's reason", async () => {
  const { cloud, clients } = await start({
    speech: () => Promise.reject(new Error("STT_NOT_CONFIGURED: none")),
  });
  await upload(cloud, clients, "audio/one.webm");
  await cloud.idle();
  expect(await clients.notes()).toEqual({
    "audio-one.webm": { status: "FAILED", text: "STT_NOT_CONFIGURED: none" },
  });
});

test("a message that fails again and again ends in the dead-letter queue", async () => {
  const { cloud, clients } = await start();
  await upload(cloud, clients, "audio/poison.webm");
  await cloud.idle();
  expect(await clients.seen()).toEqual({ "upload audio/poison.webm": 2 });
  const [letter] = await clients.deadLetters();
  expect(letter?.body).toMatchObject({ Records: [{ s3: { object: { key: "audio/poison.webm" } } }] });
});

test.each(["ws", "mqtt"] as const)(
  "a new item goes through the stream's function to whoever subscribed by %s",
  async (way) => {
    const { cloud, clients } = await start();
    const client = await connect(cloud, "sesame", way);
    const arrived = Promise.withResolvers<{ topic: string; message: string }>();
    client.on("message", (topic, message) => arrived.resolve({ topic, message: message.toString() }));
    await client.subscribeAsync("notes/+/ready", { qos: 1 });
    const item = { TableName: cloud.outputs["NotesTable"], Item: { id: "n1" } };
    await clients.dynamodb.send(new PutCommand(item));
    expect(await arrived.promise).toEqual({ topic: "notes/n1/ready", message: '{"id":"n1"}' });
  },
);

test.each(["ws", "mqtt"] as const)(
  "a client the template's authorizer refuses does not connect by %s",
  async (way) => {
    const { cloud } = await start();
    await expect(connect(cloud, "wrong", way)).rejects.toThrow(/Not authorized/i);
  },
);

test("a function killed half-way gets its message again, and the effect is there once", async () => {
  const { cloud, clients } = await start();
  await upload(cloud, clients, "audio/dies-once.webm");
  await cloud.idle();
  expect(await clients.seen()).toMatchObject({ "upload audio/dies-once.webm": 2 });
  expect(Object.keys(await clients.notes())).toEqual(["audio-dies-once.webm"]);
  expect(await clients.deadLetters()).toEqual([]);
});

test("what a stopped cloud left under way goes on when it starts again", async () => {
  const dataDir = await keptDataDir();
  const asked = Promise.withResolvers<void>();
  const first = await start({
    dataDir,
    speech: () => {
      asked.resolve();
      return new Promise(() => undefined);
    },
  });
  await upload(first.cloud, first.clients, "audio/one.webm");
  await asked.promise;
  await first.cloud.close();

  const second = await start({ dataDir });
  await second.cloud.idle();
  expect(await second.clients.notes()).toEqual({
    "audio-one.webm": { status: "COMPLETED", text: "fever gone." },
  });
});

test("a record the stream's function cannot take is given up after its retries, and later ones still arrive", async () => {
  const { cloud, clients } = await start();
  const put = (id: string) =>
    clients.dynamodb.send(new PutCommand({ TableName: cloud.outputs["NotesTable"], Item: { id } }));
  await put("poison");
  await put("after");
  await cloud.idle();
  const [letter] = await clients.deadLetters();
  expect(letter?.body).toMatchObject({ requestContext: { condition: "RetryAttemptsExhausted" } });
  expect(Object.keys(await clients.seen())).toContain("note after");
});

test("unkind, every event may come twice and late, and all of them come", async () => {
  const { cloud, clients } = await start({ unkind: { seed: 7, duplicate: 1, delayMs: 50 } });
  await Promise.all(["one", "two", "three"].map((name) => upload(cloud, clients, `audio/${name}.webm`)));
  await cloud.idle();
  expect(await clients.seen()).toEqual(
    Object.fromEntries(
      ["one", "two", "three"].flatMap((name) => [
        [`upload audio/${name}.webm`, 2],
        [`note audio-${name}.webm`, 2],
      ]),
    ),
  );
});
