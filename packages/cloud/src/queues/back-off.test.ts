import fc from "fast-check";
import { expect, it } from "vitest";
import { backOffSeconds, createBackOff } from "./back-off.ts";

it("waits longer with each failure, never nothing and never more than five minutes", () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), chance, chance, (receiveCount, one, other) => {
      const seconds = backOffSeconds(receiveCount, () => one);
      expect(Number.isInteger(seconds)).toBe(true);
      expect(seconds).toBeGreaterThanOrEqual(1);
      expect(seconds).toBeLessThanOrEqual(300);
      expect(backOffSeconds(receiveCount + 1, () => other)).toBeGreaterThanOrEqual(Math.min(seconds, 150));
    }),
  );
  expect([1, 2, 3, 4, 5].map((count) => backOffSeconds(count, () => 1))).toEqual([2, 10, 50, 250, 300]);
});

it("tells the queue when the message comes back", async () => {
  const sent: object[] = [];
  const send = async (command: { input: object }) => sent.push(command.input);
  const backOff = createBackOff({ sqs: { send }, queueUrl: "https://sqs.example/audio", random: () => 0 });
  expect(await backOff.comeBackLater({ receiptHandle: "r-1", receiveCount: 2 })).toBe(5);
  expect(sent).toEqual([
    { QueueUrl: "https://sqs.example/audio", ReceiptHandle: "r-1", VisibilityTimeout: 5 },
  ]);
});
