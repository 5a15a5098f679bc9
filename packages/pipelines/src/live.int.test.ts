import { createIotData, createSecretsManager } from "@swasya/cloud/clients";
import { createSignInGuard } from "@swasya/cloud/identity/sign-in-guard";
import { createLiveConnections } from "@swasya/cloud/live/live-connections";
import { createLivePublisher } from "@swasya/cloud/live/live-publisher";
import { type LiveTicketClaims, createTicketSigner } from "@swasya/cloud/live/ticket";
import { createLog } from "@swasya/cloud/log/log";
import { createAppKeys } from "@swasya/cloud/secrets/app-keys";
import { createSecretCache } from "@swasya/cloud/secrets/secret-cache";
import { type StaffId, newId } from "@swasya/domain/ids";
import { TEST_AT, rampur, sitapur } from "@swasya/domain/testing";
import { type LiveMessage, topicFilters, topics } from "@swasya/domain/topics";
import mqtt, { type MqttClient } from "mqtt";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type ClinicCloud, startClinicCloud } from "./testing/clinic-cloud.ts";

const MINUTE = 60_000;
const staffId = "staff-nurse" as StaffId;

describe("a screen's live connection", () => {
  let clinic: ClinicCloud;
  let connected: MqttClient[] = [];
  beforeAll(async () => {
    clinic = await startClinicCloud();
  });
  afterEach(async () => {
    await Promise.all(connected.map((client) => client.endAsync(true)));
    connected = [];
  });
  afterAll(() => clinic.close());

  function ticketKey(): Promise<Uint8Array> {
    const secrets = createSecretsManager({ region: clinic.env("AWS_REGION") });
    const secretArn = clinic.env("APP_SECRET_ARN");
    return createAppKeys(createSecretCache({ secrets, secretArn, now: Date.now })).ticketKey();
  }

  const signer = (deps: { key?: Promise<Uint8Array>; now?: () => number } = {}) =>
    createTicketSigner({
      ticketKey: () => deps.key ?? ticketKey(),
      now: deps.now ?? Date.now,
      url: clinic.env("LIVE_URL"),
      authorizerName: clinic.env("LIVE_AUTHORIZER_NAME"),
    });

  const claimsOf = (clientId: string, issued = Date.now()): Omit<LiveTicketClaims, "issuedAtSeconds"> => ({
    clientId,
    clinicId: rampur,
    staffId,
    signInId: `sign-in of ${clientId}`,
    expiresAtSeconds: Math.floor((issued + 5 * MINUTE) / 1000),
  });

  async function connect(clientId: string, ticket?: string): Promise<MqttClient> {
    const { url, username, sign } = signer();
    const password = ticket ?? (await sign(claimsOf(clientId)));
    const options = { clientId, username, password, protocolVersion: 4, reconnectPeriod: 0 } as const;
    const client = await mqtt.connectAsync(url, options, false);
    connected.push(client);
    return client;
  }

  const publish = (topic: string, message: LiveMessage): Promise<void> => {
    const log = createLog({ now: Date.now, write: (line) => expect.unreachable(line) });
    const iotData = createIotData({ region: clinic.env("AWS_REGION") });
    return createLivePublisher({ iotData, log }).publish(topic, message);
  };

  const next = (client: MqttClient) =>
    new Promise<[string, unknown]>((resolve) => {
      client.once("message", (topic, payload) => resolve([topic, JSON.parse(payload.toString())]));
    });

  const aChange = (clinicId = rampur) => {
    const entryId = newId("Q", clinicId, Date.now());
    const message: LiveMessage = { type: "queue.changed", id: entryId, version: 1, at: TEST_AT };
    return { topic: topics.queueStatus(clinicId, entryId), message };
  };

  it("hears its clinic's changes on every filter of the design, and no other clinic's", async () => {
    const screen = await connect("rampur-screen");
    const granted = await screen.subscribeAsync(topicFilters(rampur), { qos: 1 });
    expect(granted.map(({ topic, qos }) => [topic, qos])).toEqual(
      topicFilters(rampur).map((filter) => [filter, 1]),
    );
    const [theirs, ours] = [aChange(sitapur), aChange()];
    const heard = next(screen);
    await publish(theirs.topic, theirs.message);
    await publish(ours.topic, ours.message);
    expect(await heard).toEqual([ours.topic, ours.message]);
  });

  it("hears of a paper that a worker put into the history", async () => {
    const screen = await connect("rampur-papers");
    const patientId = await clinic.arrivePatient();
    await screen.subscribeAsync(`clinics/${rampur}/patients/+/history_updated`, { qos: 1 });
    const heard = next(screen);
    const scan = { bytes: Buffer.from("no image"), contentType: "image/jpeg" };
    const { scanId } = await clinic.upload(patientId, "image", scan);
    const message = { type: "history.changed", id: scanId, patientId, version: 1 };
    expect(await heard).toEqual([topics.historyUpdated(rampur, patientId), expect.objectContaining(message)]);
    await clinic.cloud.idle();
  });

  it("may not subscribe to another clinic, nor wider than its own filters", async () => {
    const screen = await connect("rampur-nosy");
    for (const filter of [...topicFilters(sitapur), `clinics/${rampur}/#`, "clinics/+/queue/+/status", "#"])
      await expect(screen.subscribeAsync(filter, { qos: 1 })).rejects.toThrow("Unspecified error");
  });

  it("is refused with a forged ticket, an old one, and another screen's", async () => {
    const refused = { code: 5 };
    const forged = await signer({ key: Promise.resolve(new Uint8Array(32)) }).sign(claimsOf("rampur-a"));
    await expect(connect("rampur-a", forged)).rejects.toMatchObject(refused);
    const then = Date.now() - 6 * MINUTE;
    const old = await signer({ now: () => then }).sign(claimsOf("rampur-a", then));
    await expect(connect("rampur-a", old)).rejects.toMatchObject(refused);
    const another = await signer().sign(claimsOf("rampur-b"));
    await expect(connect("rampur-a", another)).rejects.toMatchObject(refused);
  });

  const closed = (client: MqttClient) =>
    new Promise((resolve) => client.once("close", () => resolve("closed")));
  const guard = () => createSignInGuard({ ...clinic.database, now: Date.now });
  const connections = () =>
    createLiveConnections({
      ...clinic.database,
      iotData: createIotData({ region: clinic.env("AWS_REGION") }),
      log: createLog({ now: Date.now, write: (line) => expect.unreachable(line) }),
      now: Date.now,
      later: () => undefined,
    });

  it("is refused with an unused ticket once its sign-in has ended, and once the account is closed", async () => {
    const refused = { code: 5 };
    const unused = await signer().sign(claimsOf("rampur-out"));
    await guard().endSignIn("sign-in of rampur-out");
    await expect(connect("rampur-out", unused)).rejects.toMatchObject(refused);
    const before = await signer().sign({ ...claimsOf("rampur-gone"), staffId: "staff-gone" as StaffId });
    await guard().endAllOf("staff-gone" as StaffId);
    await expect(connect("rampur-gone", before)).rejects.toMatchObject(refused);
  });

  it("is closed when its sign-in ends, and another sign-in of the same person stays", async () => {
    const [leaves, stays] = [await connect("rampur-leaves"), await connect("rampur-stays")];
    for (const clientId of ["rampur-leaves", "rampur-stays", "rampur-never-connected"])
      await connections().remember({ staffId, clientId, signInId: `sign-in of ${clientId}` });
    const over = closed(leaves);
    await connections().end({ staffId, signInId: "sign-in of rampur-leaves" });
    await connections().end({ staffId, signInId: "sign-in of rampur-never-connected" });
    expect(await over).toBe("closed");
    expect(stays.connected).toBe(true);
    const alsoOver = closed(stays);
    await connections().end({ staffId });
    expect(await alsoOver).toBe("closed");
  });

  it("is cut off when it publishes, and nobody hears it", async () => {
    const [listener, speaker] = [await connect("rampur-listener"), await connect("rampur-speaker")];
    await listener.subscribeAsync(topicFilters(rampur), { qos: 1 });
    const heard = next(listener);
    const over = closed(speaker);
    const [forged, real] = [aChange(), aChange()];
    speaker.publish(forged.topic, JSON.stringify(forged.message));
    expect(await over).toBe("closed");
    await publish(real.topic, real.message);
    expect(await heard).toEqual([real.topic, real.message]);
  });
});
