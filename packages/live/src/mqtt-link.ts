import "aws-crt/dist.browser/browser/polyfills";
import { _setSdkMetricsFactory } from "aws-crt/dist.browser/browser/aws_iot_metrics";
import * as mqtt from "aws-crt/dist.browser/browser/mqtt";
import { build_sdk_metrics } from "aws-iot-device-sdk-v2/dist/iot_sdk_metrics";
import type { LiveTicket } from "@swasya/domain/topics";
import type { OpenMqtt } from "./live-session.ts";

const KEEP_ALIVE_SECONDS = 15;
const ANSWER_MS = 10_000;
/** What a broker answers for a filter the ticket does not allow. */
const SUBSCRIPTION_REFUSED = 128;

// What the SDK's own browser entry does, less the parts that do not speak MQTT and weigh more than all the rest.
_setSdkMetricsFactory(build_sdk_metrics);

/**
 * The library builds the address from host and port with the fixed path `/mqtt`. `ws` and `wss-custom-auth` are
 * its two protocols that sign nothing: the ticket's username and password are the whole proof.
 */
const connectionTo = (ticket: LiveTicket) => {
  const url = new URL(ticket.url);
  const secure = url.protocol === "wss:";
  return new mqtt.MqttClient().new_connection({
    client_id: ticket.clientId,
    host_name: url.hostname,
    port: Number(url.port) || (secure ? 443 : 80),
    clean_session: true,
    keep_alive: KEEP_ALIVE_SECONDS,
    ping_timeout: ANSWER_MS,
    username: ticket.username,
    password: ticket.password,
    websocket: { protocol: secure ? "wss-custom-auth" : "ws" },
    // The type asks for it; browsers have no socket options.
    socket_options: undefined as never,
  });
};

/** One link, one life: it is closed on its first interruption, so that the session decides about the next ticket. */
export const openMqtt: OpenMqtt = async (ticket, { onMessage, onDropped }) => {
  const connection = connectionTo(ticket);
  const decoder = new TextDecoder();
  let state: "opening" | "open" | "closed" = "opening";
  const close = () => {
    if (state === "closed") return;
    state = "closed";
    connection.disconnect().catch(() => undefined);
  };

  const broken = new Promise<never>((_, reject) => {
    const lose = () => {
      const wasOpen = state === "open";
      if (state === "closed") return;
      close();
      if (wasOpen) onDropped();
      else reject(new Error("live.connection-lost"));
    };
    connection.on("interrupt", lose);
    connection.on("connection_failure", lose);
    connection.on("error", lose);
  });
  connection.on("message", (topic, payload) => onMessage(topic, decoder.decode(payload)));

  const subscribed = connection
    .connect()
    .then(() => Promise.all(ticket.topics.map((topic) => subscribe(connection, topic))));
  try {
    await Promise.race([subscribed, broken]);
  } catch (error) {
    close();
    throw error;
  }
  state = "open";
  return { close };
};

async function subscribe(connection: ReturnType<typeof connectionTo>, topic: string): Promise<void> {
  const granted = await connection.subscribe(topic, mqtt.QoS.AtLeastOnce);
  if (granted.error_code || (granted.qos as number) === SUBSCRIPTION_REFUSED)
    throw new Error("live.subscription-refused");
}
