import type { IoTDataPlaneClient } from "@aws-sdk/client-iot-data-plane";
import { describe, expect, it } from "vitest";
import { createLog } from "../log/log.ts";
import { createLivePublisher } from "./live-publisher.ts";

const message = {
  type: "note.changed" as const,
  id: "NOTE_rampur_01J00000000000000000000000",
  version: 2,
  at: "2026-01-05T10:00:00.000Z",
};

function aPublisher(answer: () => Promise<unknown>) {
  const sent: unknown[] = [];
  const lines: string[] = [];
  const send = (command: { input: unknown }) => {
    sent.push(command.input);
    return answer();
  };
  const iotData = { send } as unknown as IoTDataPlaneClient;
  const log = createLog({ now: () => 0, write: (line) => lines.push(line) });
  return { sent, lines, publisher: createLivePublisher({ iotData, log }) };
}

describe("live publisher", () => {
  it("publishes the message as JSON, at least once", async () => {
    const { sent, publisher } = aPublisher(async () => ({}));
    await publisher.publish("clinics/rampur/queue/q/status", message);
    const payload = new TextEncoder().encode(JSON.stringify(message));
    expect(sent).toEqual([
      { topic: "clinics/rampur/queue/q/status", qos: 1, contentType: "application/json", payload },
    ]);
  });

  it("never throws; the log says what kind of error it was and nothing of the message", async () => {
    const { lines, publisher } = aPublisher(() => Promise.reject(new RangeError("broker says: Kamla Devi")));
    await publisher.publish("clinics/rampur/queue/q/status", message);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: "error", code: "live.publish-failed", error: "RangeError" },
    ]);
    expect(lines.join()).not.toContain("Kamla");
  });
});
