import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { Aedes, type AuthenticateError, type Client } from "aedes";
import { createWebSocketStream, WebSocketServer } from "ws";
import { Fault } from "../fault.ts";
import type { RestHandler } from "../front-rest.ts";
import type { Authorize } from "./authorizer-response.ts";
import { createIotSessions, type After } from "./iot-sessions.ts";

export interface IotDeps {
  readonly authorize: Authorize;
  readonly region: string;
  readonly account: string;
  /** `setTimeout` unless told. */
  readonly after?: After;
}

export interface Iot {
  /** Takes a WebSocket upgrade of `/mqtt`: MQTT 3.1.1 or 5, subprotocol `mqtt` or `mqttv3.1`. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Takes a client of plain MQTT, e.g. `mosquitto_sub`; AWS takes such only over TLS. */
  accept(socket: Socket): void;
  /** The data plane's `Publish` and `DeleteConnection`, for the front's service `iotdata`. */
  readonly data: RestHandler;
  close(): Promise<void>;
}

const SUBPROTOCOLS = ["mqtt", "mqttv3.1"];
const LARGEST_MESSAGE_BYTES = 128 * 1024;
// MQTT 3.1.1 return codes of CONNACK.
const NOT_AUTHORIZED = 5;
const GRANTS_ONLY_QOS_0_AND_1 = 1;

/**
 * AWS IoT's broker with a custom authorizer. As there: no QoS 2, a refused publish ends the connection, a refused
 * subscription is answered with 0x80, and a retained message goes to subscriptions of its exact topic alone.
 */
export async function createIot({ authorize, region, account, after = afterSeconds }: IotDeps): Promise<Iot> {
  const sessions = createIotSessions({ authorize, region, account, after });
  const broker = await Aedes.createBroker({
    authenticate: (client, username, password, done) => {
      const url = client.req?.url ?? "";
      sessions.open(client, { clientId: client.id, username, password, url }).then(
        (allowed) => (allowed ? done(null, true) : done(refusal(), false)),
        () => done(refusal(), false),
      );
    },
    authorizePublish: (client, packet, done) => {
      const decide = client && sessions.of(client)?.decide;
      const allowed =
        packet.qos <= GRANTS_ONLY_QOS_0_AND_1 &&
        decide?.("iot:Publish", packet.topic) &&
        (!packet.retain || decide("iot:RetainPublish", packet.topic));
      done(allowed ? null : new Error("Publish refused"));
      // By itself the library ends the connection of a 3.1.1 client alone.
      if (!allowed) client?.close();
    },
    authorizeSubscribe: (client, subscription, done) => {
      if (subscription.qos > GRANTS_ONLY_QOS_0_AND_1) return done(new Error("QoS 2 refused"));
      const session = sessions.of(client);
      if (!session?.decide("iot:Subscribe", subscription.topic)) return done(null, null);
      if (!/[+#]/.test(subscription.topic)) session.exactFilters.add(subscription.topic);
      done(null, subscription);
    },
    authorizeForward: (client, packet) => {
      const session = sessions.of(client);
      if (!session?.decide("iot:Receive", packet.topic)) return null;
      return packet.retain && !session.exactFilters.has(packet.topic) ? null : packet;
    },
  });
  broker.on("unsubscribe", (filters: string[], client: Client) => {
    for (const filter of filters) sessions.of(client)?.exactFilters.delete(filter);
  });
  const sockets = createSocketServer();
  const plain = new Set<Socket>();

  return {
    upgrade: (request, socket, head) =>
      sockets.handleUpgrade(request, socket, head, (webSocket) => {
        const stream = createWebSocketStream(webSocket);
        // A page that goes away mid-frame is no failure of the broker's.
        stream.on("error", () => webSocket.terminate());
        broker.handle(stream, request);
      }),
    accept: (socket) => {
      plain.add(socket);
      socket.once("close", () => plain.delete(socket));
      broker.handle(socket);
    },
    data: dataPlane(broker, sessions.disconnect),
    close: async () => {
      for (const socket of plain) socket.destroy();
      for (const webSocket of sockets.clients) webSocket.terminate();
      await new Promise<void>((resolve) => {
        broker.close(() => resolve());
      });
    },
  };
}

const createSocketServer = () =>
  new WebSocketServer({
    noServer: true,
    maxPayload: 2 * LARGEST_MESSAGE_BYTES,
    handleProtocols: (offered) => SUBPROTOCOLS.find((protocol) => offered.has(protocol)) ?? false,
  });

const refusal = (): AuthenticateError =>
  Object.assign(new Error("Not authorized"), { returnCode: NOT_AUTHORIZED });

function afterSeconds(seconds: number, work: () => void): () => void {
  const timer = setTimeout(work, seconds * 1000);
  timer.unref();
  return () => clearTimeout(timer);
}

function dataPlane(broker: Aedes, disconnect: (clientId: string) => boolean): RestHandler {
  const publish = publishHandler(broker);
  return async (request) => {
    const { method, path } = request;
    const [, kind, encoded] = /^\/(topics|connections)\/(.+)$/.exec(path) ?? [];
    const named = decodeURIComponent(encoded ?? "");
    if (method === "POST" && kind === "topics") return publish(named, request);
    if (method === "DELETE" && kind === "connections") {
      if (disconnect(named)) return { status: 200, body: "{}" };
      throw new Fault("ResourceNotFoundException", "This client is not connected.", { status: 404 });
    }
    const knows = "The local IoT data plane only knows Publish and DeleteConnection.";
    throw new Fault("UnsupportedOperationException", knows, { status: 404 });
  };
}

function publishHandler(broker: Aedes) {
  return async (topic: string, { query, body }: Pick<Parameters<RestHandler>[0], "query" | "body">) => {
    const qos = Number(query.get("qos") ?? 0);
    const publishable = /^[^+#]{1,256}$/.test(topic) && (qos === 0 || qos === 1);
    if (!publishable || body.length > LARGEST_MESSAGE_BYTES)
      throw new Fault("InvalidRequestException", "The topic, QoS or payload size is not valid.");
    const retain = query.get("retain") === "true";
    await new Promise<void>((resolve, reject) => {
      broker.publish({ cmd: "publish", topic, payload: body, qos, retain, dup: false }, (error) =>
        error ? reject(error) : resolve(),
      );
    });
    return { status: 200, body: JSON.stringify({ message: "OK" }) };
  };
}
