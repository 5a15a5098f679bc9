import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";
import { takeMqttToo } from "./one-port.ts";

export interface Front {
  listener(request: IncomingMessage, response: ServerResponse): void;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** A client that speaks MQTT without HTTP around it. */
  mqtt(socket: Socket): void;
}

export interface Listening {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Until then requests wait. */
  open(front: Front): void;
  close(): Promise<void>;
}

/** Takes the port first, because names in the template hold it. Throws one sentence when it is taken. */
export async function listen(port: number): Promise<Listening> {
  const opened = Promise.withResolvers<Front>();
  const server = createServer((request, response) => {
    void opened.promise.then((front) => front.listener(request, response));
  });
  server.on("upgrade", (request, socket, head) => {
    void opened.promise.then((front) => front.upgrade(request, socket, head));
  });
  const onePort = takeMqttToo(server, (socket) => void opened.promise.then((front) => front.mqtt(socket)));
  await bind(server, port);
  const { port: bound } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${bound}`,
    open: (front) => opened.resolve(front),
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      onePort.closeSilent();
      server.closeAllConnections();
      await closed;
    },
  };
}

function bind(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      reject(
        taken
          ? new Error(`Port ${port} is taken by another program. Stop it, or choose another port.`)
          : error,
      );
    });
    server.listen(port, "127.0.0.1", resolve);
  });
}
