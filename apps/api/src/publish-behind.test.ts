import { expect, test } from "vitest";
import { publishBehind } from "./publish-behind.ts";

test("publishing does not hold the answer up, and a stop waits for it", async () => {
  const { promise: broker, resolve: brokerAnswers } = Promise.withResolvers<void>();
  const published: string[] = [];
  const live = publishBehind({
    publish: async (topic) => {
      await broker;
      published.push(topic);
    },
  });
  await live.publish("a/topic", { type: "queue.changed", id: "x", version: 1, at: "now" });
  expect(published).toEqual([]);
  brokerAnswers();
  await live.settled();
  expect(published).toEqual(["a/topic"]);
});
