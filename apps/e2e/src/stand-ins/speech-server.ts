import { createServer } from "node:http";
import { addresses } from "../addresses.ts";
import { TRICKY_TALK } from "./tricky-talk.ts";

/*
 * Speaks the wire format of an OpenAI-compatible `/v1/audio/transcriptions` server and hears the same made-up
 * conversation in every recording, another one in every long recording.
 */

interface Heard {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const heard: readonly Heard[] = [
  { start: 0.2, end: 2.6, text: "What is the problem and since when?" },
  { start: 3.1, end: 6.0, text: "I have had fever for four days and a dry cough." },
  { start: 6.4, end: 8.1, text: "No, there is no chest pain." },
  { start: 8.6, end: 10.4, text: "Your blood pressure is 150 by 90." },
  { start: 10.9, end: 13.2, text: "Drink plenty of water and come back after three days." },
];

const wordsOf = ({ start, end, text }: Heard) => {
  const words = text.split(" ");
  const step = (end - start) / words.length;
  return words.map((word, index) => ({ word, start: start + index * step, end: start + (index + 1) * step }));
};

const transcriptionOf = (said: readonly Heard[]) => ({
  task: "transcribe",
  language: "english",
  duration: said.at(-1)?.end,
  text: said.map(({ text }) => text).join(" "),
  segments: said.map((segment, id) => ({ id, ...segment, avg_logprob: -0.2, no_speech_prob: 0.01 })),
  words: said.flatMap(wordsOf),
});

/** A sentence every four seconds. */
const trickyTalk = TRICKY_TALK.map((text, at): Heard => ({ start: at * 4, end: at * 4 + 3, text }));

/** Half a minute and more of 16 kHz mono WAV. */
const LONG_BYTES = 960_000;

/** A second of 16 kHz mono WAV has 32,000 bytes; what is shorter finds no engine, so that failures can be shown. */
const SHORTEST_BYTES = 64_000;

const server = createServer(async (request, response) => {
  let bytes = 0;
  for await (const chunk of request) bytes += (chunk as Buffer).length;
  const answer = (status: number, body: unknown) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  if (request.url === "/healthz") return answer(200, { status: "ok" });
  if (request.method !== "POST" || request.url !== "/v1/audio/transcriptions")
    return answer(404, { error: "not here" });
  if (bytes < SHORTEST_BYTES) return answer(503, { error: "no engine for this one" });
  const isForm = request.headers["content-type"]?.startsWith("multipart/form-data") ?? false;
  return isForm
    ? answer(200, transcriptionOf(bytes > LONG_BYTES ? trickyTalk : heard))
    : answer(400, { error: "send a multipart form with a file" });
});

server.listen(addresses.speechPort, "127.0.0.1");
process.once("SIGTERM", () => server.close(() => process.exit(0)));
