import { parentPort } from "node:worker_threads";
import { z } from "zod";
import { toSpeechWav } from "./wav.ts";

const Question = z.object({ id: z.number(), audio: z.instanceof(Uint8Array) });

async function answer(message: unknown): Promise<void> {
  const { id, audio } = Question.parse(message);
  const wav = await toSpeechWav(Buffer.from(audio)).catch(() => undefined);
  parentPort?.postMessage({ id, wav });
}

parentPort?.on("message", (message) => void answer(message));
