import type { Server } from "node:http";
import type { Socket } from "node:net";

/** The packet every MQTT client begins with; a line of HTTP begins with a letter. */
const MQTT_CONNECT = 0x10;

export interface OnePort {
  /** Ends the connections on which nobody has said anything yet. */
  closeSilent(): void;
}

/**
 * Lets clients of plain MQTT in on the port of an HTTP server: the first byte tells which of the two they speak. A
 * socket is accepted paused, with all it sent: who accepts it may take time to read.
 */
export function takeMqttToo(server: Server, accept: (socket: Socket) => void): OnePort {
  const silent = new Set<Socket>();
  const [speakHttp] = server.listeners("connection");
  server.removeAllListeners("connection");
  server.on("connection", (socket: Socket) => {
    silent.add(socket);
    socket.once("close", () => silent.delete(socket));
    socket.on("error", () => socket.destroy());
    socket.once("data", (first: Buffer) => {
      silent.delete(socket);
      socket.pause();
      socket.unshift(first);
      if (first[0] === MQTT_CONNECT) return accept(socket);
      speakHttp?.call(server, socket);
      socket.resume();
    });
  });
  return { closeSilent: () => silent.forEach((socket) => socket.destroy()) };
}
