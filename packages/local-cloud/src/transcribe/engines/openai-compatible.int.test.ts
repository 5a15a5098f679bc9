import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { createOpenAiCompatibleEngine } from "./openai-compatible.ts";
import { toSpeechWav } from "./wav.ts";

const recording = readFileSync(
  join(import.meta.dirname, "../../../../../samples/recordings/khansi-hindi.webm"),
);

let server: Server | undefined;
afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined))));

interface Asked {
  path: string | undefined;
  authorization: string | undefined;
  form: string;
}

/** Speaks the documented wire format, and remembers what it was asked. */
async function standIn(status: number, ...replies: unknown[]): Promise<{ baseUrl: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const { url: path, headers } = request;
    asked.push({
      path,
      authorization: headers.authorization,
      form: Buffer.concat(chunks).toString("latin1"),
    });
    response
      .writeHead(status, { "content-type": "application/json" })
      .end(JSON.stringify(replies[asked.length - 1] ?? replies.at(-1)));
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked };
}

test("sends WAV, model and format with the key, and reads top-level words", async () => {
  const { baseUrl, asked } = await standIn(200, {
    language: "hi",
    words: [{ word: "नमस्ते", start: 0.1, end: 0.6 }],
  });
  const heard = await createOpenAiCompatibleEngine({ baseUrl, apiKey: "k", model: "m" }, { toSpeechWav })(
    recording,
    {
      languages: ["hi-IN"],
    },
  );
  expect(heard).toEqual({
    languages: ["hi-IN"],
    items: [{ text: "नमस्ते", startSeconds: 0.1, endSeconds: 0.6 }],
  });
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({ path: "/v1/audio/transcriptions", authorization: "Bearer k" });
  for (const part of [
    "RIFF",
    'name="model"\r\n\r\nm',
    "verbose_json",
    'name="language"\r\n\r\nhi',
    "timestamp_granularities[]",
  ])
    expect(asked[0]?.form).toContain(part);
});

test("names no language when several are possible", async () => {
  const { baseUrl, asked } = await standIn(200, { text: "" });
  await createOpenAiCompatibleEngine({ baseUrl }, { toSpeechWav })(recording, {
    languages: ["hi-IN", "en-IN"],
  });
  expect(asked[0]?.form).not.toContain('name="language"');
});

test("asks once more for Hindi where the answer came in Arabic script, and takes what comes then", async () => {
  const { baseUrl, asked } = await standIn(
    200,
    { language: "urdu", text: "تین دن سے بخار ہے", duration: 2 },
    { language: "hindi", text: "तीन दिन से बुखार है", duration: 2 },
  );
  const engine = createOpenAiCompatibleEngine({ baseUrl }, { toSpeechWav });
  const heard = await engine(recording, { languages: ["hi-IN", "en-IN"] });
  expect(heard.items.map(({ text }) => text).join(" ")).toBe("तीन दिन से बुखार है");
  expect(heard.languages).toEqual(["hi-IN"]);
  expect(asked.map(({ form }) => form.includes('name="language"\r\n\r\nhi'))).toEqual([false, true]);
});

test("does not ask twice where the answer is in no Arabic script, or Hindi is not possible", async () => {
  const { baseUrl, asked } = await standIn(200, { text: "bukhar hai" }, { text: "بخار" });
  const engine = createOpenAiCompatibleEngine({ baseUrl }, { toSpeechWav });
  await engine(recording, { languages: ["hi-IN", "en-IN"] });
  expect(asked).toHaveLength(1);
  await engine(recording, { languages: ["ur-IN", "en-IN"] });
  expect(asked).toHaveLength(2);
});

test("prompts with talk of the kind, and takes its echo over silence for nothing said", async () => {
  const prompt = "Bukhar कितने दिन से है? Paracetamol 500, Metformin.";
  const { baseUrl, asked } = await standIn(
    200,
    { text: "paracetamol 500 Metformin", duration: 2 },
    { text: "Paracetamol 500 lete hain", duration: 2 },
  );
  const engine = createOpenAiCompatibleEngine({ baseUrl, prompt }, { toSpeechWav });
  expect((await engine(recording, { languages: ["hi-IN"] })).items).toEqual([]);
  expect(Buffer.from(asked[0]?.form ?? "", "latin1").toString("utf8")).toContain(prompt);
  const said = await engine(recording, { languages: ["hi-IN"] });
  expect(said.items.map(({ text }) => text).join(" ")).toBe("Paracetamol 500 lete hain");
});

test("a server's refusal is STT_FAILED with its status", async () => {
  const { baseUrl } = await standIn(500, {});
  await expect(
    createOpenAiCompatibleEngine({ baseUrl }, { toSpeechWav })(recording, { languages: [] }),
  ).rejects.toThrow("STT_FAILED: 500");
});

test("bytes that are no audio never reach the server", async () => {
  const { baseUrl, asked } = await standIn(200, {});
  const engine = createOpenAiCompatibleEngine({ baseUrl }, { toSpeechWav });
  await expect(engine(Buffer.from("text"), { languages: [] })).rejects.toThrow(/^AUDIO_UNREADABLE/);
  expect(asked).toEqual([]);
});
