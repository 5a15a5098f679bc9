import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DetectDocumentTextCommand, TextractClient } from "@aws-sdk/client-textract";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { LocalCloud } from "../contracts.ts";
import { startTestCloud } from "../testing.ts";

const scan = readFileSync(join(import.meta.dirname, "../../../../samples/scans/lab-slip-english.jpg"));
let cloud: LocalCloud;
let client: TextractClient;

beforeAll(async () => {
  cloud = await startTestCloud();
  client = new TextractClient({
    region: "ap-south-1",
    endpoint: cloud.url,
    credentials: { accessKeyId: "local", secretAccessKey: "local-secret" },
  });
});
afterAll(async () => {
  client.destroy();
  await cloud.close();
});

it("reads a printed slip into pages, lines and words, each with its place on the paper", async () => {
  const { Blocks: blocks = [] } = await client.send(
    new DetectDocumentTextCommand({ Document: { Bytes: scan } }),
  );
  const ofType = (type: string) => blocks.filter((block) => block.BlockType === type);
  const [page] = ofType("PAGE");
  const lines = ofType("LINE");
  expect(lines.map(({ Text }) => Text).join("\n")).toMatch(/mg\/dL/);
  expect(page?.Relationships?.[0]?.Ids).toEqual(lines.map(({ Id }) => Id));
  const words = new Set(ofType("WORD").map(({ Id }) => Id));
  for (const { Relationships: children, Confidence: confidence, Geometry: geometry } of lines) {
    expect(children?.[0]?.Ids?.every((id) => words.has(id))).toBe(true);
    expect(confidence).toBeGreaterThan(0);
    const { Left = -1, Top = -1, Width = 2, Height = 2 } = geometry?.BoundingBox ?? {};
    expect(Math.min(Left, Top)).toBeGreaterThanOrEqual(0);
    expect(Math.max(Left + Width, Top + Height)).toBeLessThanOrEqual(1.001);
  }
});

it("refuses bytes that are no picture, as AWS does", async () => {
  const text = new TextEncoder().encode("not a picture");
  await expect(
    client.send(new DetectDocumentTextCommand({ Document: { Bytes: text } })),
  ).rejects.toMatchObject({ name: "UnsupportedDocumentException" });
});
