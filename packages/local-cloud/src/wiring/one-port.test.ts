import { once } from "node:events";
import { Agent, createServer, request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, it } from "vitest";
import { takeMqttToo } from "./one-port.ts";

let port: number;
let close: () => Promise<void>;
const mqttSaid: Promise<string>[] = [];

beforeEach(async () => {
  const server = createServer((asked, response) => void asked.pipe(response));
  const onePort = takeMqttToo(server, (socket) => {
    setImmediate(() => {
      mqttSaid.push(text(socket));
      socket.end();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  ({ port } = server.address() as AddressInfo);
  close = async () => {
    const closed = once(server, "close");
    server.close();
    onePort.closeSilent();
    server.closeAllConnections();
    await closed;
  };
});
afterEach(() => close());

it("hands HTTP on whole, bodies of any size, one request after the other on one connection", async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (const size of [0, 1, 70_000, 5_000_000]) {
    const body = "x".repeat(size);
    const asked = request({ port, agent, method: "POST", host: "127.0.0.1" });
    asked.end(body);
    const [response] = await once(asked, "response");
    expect((await text(response)).length).toBe(size);
  }
  agent.destroy();
});

it("hands MQTT on whole, its first bytes included, however they are cut", async () => {
  const socket = connect(port, "127.0.0.1");
  socket.write(Buffer.from([0x10]));
  socket.end("rest");
  await once(socket, "close");
  expect(await mqttSaid[0]).toBe("\u0010rest");
});

it("closes although somebody connected and never said a word", async () => {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  await expect(fetch(`http://127.0.0.1:${port}/`)).resolves.toMatchObject({ status: 200 });
  const gone = once(socket, "close");
  await close();
  await gone;
  close = async () => undefined;
});

it("does not mind a connection that is reset before its first byte", async () => {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  socket.resetAndDestroy();
  await expect(fetch(`http://127.0.0.1:${port}/`)).resolves.toMatchObject({ status: 200 });
});
