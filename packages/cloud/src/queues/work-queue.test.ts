import { expect, it } from "vitest";
import { createWorkQueue } from "./work-queue.ts";

it("hands an object to its pipeline in the shape of an S3 event", async () => {
  const sent: { QueueUrl: string; MessageBody: string }[] = [];
  const send = async (command: { input: { QueueUrl: string; MessageBody: string } }) =>
    sent.push(command.input);
  const work = createWorkQueue({
    sqs: { send },
    bucket: "media",
    queueUrls: { audio: "https://sqs.example/audio", image: "https://sqs.example/image" },
  });
  await work.reprocess("image", "image/rampur/a b+c.jpg");
  expect(sent.map(({ QueueUrl }) => QueueUrl)).toEqual(["https://sqs.example/image"]);
  expect(JSON.parse(sent[0]?.MessageBody ?? "")).toMatchObject({
    Records: [
      {
        eventSource: "aws:s3",
        eventName: "ObjectCreated:Put",
        s3: { bucket: { name: "media" }, object: { key: "image/rampur/a+b%2Bc.jpg" } },
      },
    ],
  });
});
