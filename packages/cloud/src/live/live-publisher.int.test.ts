import { type QueueEntryId, newId } from "@swasya/domain/ids";
import { TEST_AT, TEST_NOW, rampur } from "@swasya/domain/testing";
import { topics } from "@swasya/domain/topics";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createLog } from "../log/log.ts";
import { type CloudFixture, startCloudFixture } from "../testing/cloud-fixture.ts";
import { createLivePublisher } from "./live-publisher.ts";

let cloud: CloudFixture;
beforeAll(async () => {
  cloud = await startCloudFixture();
});
afterAll(() => cloud.close());

it("is let publish to a topic of the design, with nothing to complain of", async () => {
  const lines: string[] = [];
  const log = createLog({ now: Date.now, write: (line) => lines.push(line) });
  const entryId: QueueEntryId = newId("Q", rampur, TEST_NOW);
  await createLivePublisher({ iotData: cloud.iotData, log }).publish(topics.queueStatus(rampur, entryId), {
    type: "queue.changed",
    id: entryId,
    version: 1,
    at: TEST_AT,
  });
  expect(lines).toEqual([]);
});
