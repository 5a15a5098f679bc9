import { type IoTDataPlaneClient, PublishCommand } from "@aws-sdk/client-iot-data-plane";
import type { LiveMessage } from "@swasya/domain/topics";
import { type Log, errorWord } from "../log/log.ts";

interface LivePublisherDeps {
  readonly iotData: Pick<IoTDataPlaneClient, "send">;
  readonly log: Log;
}

export const createLivePublisher = ({ iotData, log }: LivePublisherDeps) => ({
  /** QoS 1. Never throws: a lost message costs a screen one snapshot, not a write. */
  async publish(topic: string, message: LiveMessage): Promise<void> {
    try {
      await iotData.send(
        new PublishCommand({
          topic,
          qos: 1,
          contentType: "application/json",
          payload: new TextEncoder().encode(JSON.stringify(message)),
        }),
      );
    } catch (error) {
      log.error("live.publish-failed", { error: errorWord(error) });
    }
  },
});
