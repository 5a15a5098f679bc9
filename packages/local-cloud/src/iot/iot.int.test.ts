import { IoTDataPlaneClient, PublishCommand } from "@aws-sdk/client-iot-data-plane";
import mqtt, { type IClientOptions, type MqttClient } from "mqtt";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startFrontForTest, TEST_CREDENTIALS, TEST_REGION, type FrontForTest } from "../front-testing.ts";
import type { AuthorizeInput } from "./authorizer-response.ts";
import { createIot, type Iot } from "./iot.ts";

const ACCOUNT = "000000000000";
const arn = (rest: string) => `arn:aws:iot:${TEST_REGION}:${ACCOUNT}:${rest}`;

/** May connect as itself, read its clinic's topics, publish to one of its own; `wide` may subscribe to more. */
const policyOf = (clientId: string) => ({
  Version: "2012-10-17",
  Statement: [
    { Effect: "Allow", Action: "iot:Connect", Resource: arn("client/${iot:ClientId}") },
    {
      Effect: "Allow",
      Action: "iot:Subscribe",
      Resource:
        clientId === "wide"
          ? arn("topicfilter/*")
          : [arn("topicfilter/clinics/c1/queue"), arn("topicfilter/clinics/c1/+")],
    },
    { Effect: "Allow", Action: "iot:Receive", Resource: arn("topic/clinics/c1/*") },
    { Effect: "Allow", Action: ["iot:Publish"], Resource: arn("topic/clients/${iot:ClientId}/up") },
    { Effect: "Deny", Action: "iot:Receive", Resource: arn("topic/clinics/c1/secret") },
  ],
});

let front: FrontForTest;
let iot: Iot;
let data: IoTDataPlaneClient;
let seen: AuthorizeInput[];
let timers: { seconds: number; work: () => void }[];
let connected: MqttClient[];

const authorize = async (input: AuthorizeInput) => {
  seen.push(input);
  return {
    isAuthenticated: Buffer.from(input.password ?? []).toString() === "ticket",
    principalId: "nurse1",
    disconnectAfterInSeconds: 3600,
    refreshAfterInSeconds: 300,
    policyDocuments: [JSON.stringify(policyOf(input.clientId))],
  };
};

beforeAll(async () => {
  iot = await createIot({
    authorize,
    region: TEST_REGION,
    account: ACCOUNT,
    after: (seconds, work) => {
      timers.push({ seconds, work });
      return () => undefined;
    },
  });
  front = await startFrontForTest(() => ({ mqtt: iot, rest: { iotdata: iot.data } }));
  data = new IoTDataPlaneClient({ endpoint: front.url, region: TEST_REGION, credentials: TEST_CREDENTIALS });
});
afterAll(async () => {
  data.destroy();
  await iot.close();
  await front.close();
});
beforeEach(() => {
  seen = [];
  timers = [];
  connected = [];
});
afterEach(async () => {
  await Promise.all(connected.map((client) => client.endAsync(true)));
});

/** How a client may come in: AWS takes both versions, a browser speaks through a WebSocket. */
const WAYS = [
  { version: 4, way: "MQTT 3.1.1 in a WebSocket", path: "ws" },
  { version: 5, way: "MQTT 5 in a WebSocket", path: "ws" },
  { version: 4, way: "plain MQTT 3.1.1", path: "mqtt" },
  { version: 5, way: "plain MQTT 5", path: "mqtt" },
] as const;
let way: (typeof WAYS)[number] = WAYS[0];

async function connect(clientId: string, options: IClientOptions = {}) {
  const client = await mqtt.connectAsync(
    `${front.url.replace("http", way.path)}${way.path === "ws" ? "/mqtt" : ""}`,
    {
      protocolVersion: way.version,
      clientId,
      username: "?x-amz-customauthorizer-name=tickets",
      password: "ticket",
      reconnectPeriod: 0,
      ...options,
    },
    false,
  );
  connected.push(client);
  const got: string[] = [];
  client.on("message", (topic, payload) => got.push(`${topic}=${payload.toString()}`));
  return { client, got };
}
const publish = (topic: string, payload: string, retain = false) =>
  data.send(new PublishCommand({ topic, payload: Buffer.from(payload), qos: 1, retain }));
const next = (client: MqttClient) =>
  new Promise<string>((resolve) => {
    client.once("message", (topic, payload) => resolve(`${topic}=${payload.toString()}`));
  });
const closed = (client: MqttClient) =>
  new Promise((resolve) => client.once("close", () => resolve("closed")));

describe.each(WAYS)("connecting by $way", (each) => {
  beforeEach(() => void (way = each));

  it("hands the authorizer what the client sent", async () => {
    await connect("nurse-1");
    const url = each.path === "ws" ? "/mqtt" : "";
    expect(seen.map(({ clientId, username, url: asked }) => ({ clientId, username, url: asked }))).toEqual([
      { clientId: "nurse-1", username: "?x-amz-customauthorizer-name=tickets", url },
    ]);
  });

  it("refuses a wrong ticket, and none, with the code for not authorized", async () => {
    const code = each.version === 5 ? 0x87 : 5;
    await expect(connect("nurse-2", { password: "old" })).rejects.toMatchObject({ code });
    const without = { username: undefined, password: undefined };
    await expect(connect("nurse-2", without)).rejects.toMatchObject({ code });
  });

  it("ends the connection when its time is over", async () => {
    const { client } = await connect("nurse-4");
    const over = closed(client);
    timers.find(({ seconds }) => seconds === 3600)?.work();
    expect(await over).toBe("closed");
  });
});

describe("connecting with a WebSocket", () => {
  beforeEach(() => void (way = WAYS[0]));

  it("speaks the older subprotocol name too, and turns away other paths", async () => {
    const options = { wsOptions: { protocol: "mqttv3.1" } };
    const { client } = await connect("nurse-3", options);
    expect(client.connected).toBe(true);
    const elsewhere = mqtt.connectAsync(
      `${front.url.replace("http", "ws")}/other`,
      { reconnectPeriod: 0 },
      false,
    );
    await expect(elsewhere).rejects.toThrow("Couldn't connect to server");
  });
});

describe.each(WAYS)("subscribing and receiving by $way", (each) => {
  beforeEach(() => void (way = each));
  /** Of a SUBACK: 0x80 in both, with more to say in MQTT 5. */
  const refused = each.version === 5 ? "Not authorized" : "Unspecified error";

  it("delivers QoS 1 messages of the clinic published over HTTPS", async () => {
    const { client } = await connect("reader");
    expect(await client.subscribeAsync("clinics/c1/queue", { qos: 1 })).toMatchObject([{ qos: 1 }]);
    const message = next(client);
    await publish("clinics/c1/queue", "v1");
    expect(await message).toBe("clinics/c1/queue=v1");
  });

  it("refuses another clinic's filter", async () => {
    const { client } = await connect("nosy");
    await expect(client.subscribeAsync("clinics/c2/queue")).rejects.toThrow(refused);
    expect(client.connected).toBe(true);
  });

  it("takes + and # in a policy as plain characters", async () => {
    const { client } = await connect("plus");
    expect(await client.subscribeAsync("clinics/c1/+")).toMatchObject([{ qos: 0 }]);
    await expect(client.subscribeAsync("clinics/c1/events")).rejects.toThrow(refused);
  });

  it("delivers only topics the client may receive, whatever it subscribed to", async () => {
    const { client, got } = await connect("wide");
    await client.subscribeAsync("#", { qos: 1 });
    const last = next(client);
    await publish("clinics/c2/queue", "other clinic");
    await publish("clinics/c1/secret", "denied");
    await publish("clinics/c1/events", "allowed");
    await last;
    expect(got).toEqual(["clinics/c1/events=allowed"]);
  });

  it("delivers a retained message to its exact topic and not to a wildcard", async () => {
    await publish("clinics/c1/queue", "kept", true);
    const exact = await connect("exact");
    const message = next(exact.client);
    await exact.client.subscribeAsync("clinics/c1/queue");
    expect(await message).toBe("clinics/c1/queue=kept");
    const wild = await connect("wild");
    await wild.client.subscribeAsync("clinics/c1/+");
    const first = next(wild.client);
    await publish("clinics/c1/events", "live");
    await first;
    expect(wild.got).toEqual(["clinics/c1/events=live"]);
    await publish("clinics/c1/queue", "", true);
  });
});

describe.each(WAYS)("publishing by $way", (each) => {
  beforeEach(() => void (way = each));

  it("ends the connection of a client that publishes where it may not", async () => {
    const { client } = await connect("forger");
    const over = closed(client);
    client.publish("clinics/c1/events", "forged");
    expect(await over).toBe("closed");
  });

  it("lets a client publish where its policy says so, but never with QoS 2", async () => {
    const { client } = await connect("speaker");
    expect(await client.publishAsync("clients/speaker/up", "x", { qos: 1 })).toBeDefined();
    const over = closed(client);
    client.publish("clients/speaker/up", "x", { qos: 2 });
    expect(await over).toBe("closed");
  });

  it("refuses an unsigned HTTPS publish", async () => {
    const response = await fetch(`${front.url}/topics/clinics%2Fc1%2Fqueue?qos=1`, {
      method: "POST",
      body: "x",
    });
    expect(response.status).toBe(403);
  });
});
