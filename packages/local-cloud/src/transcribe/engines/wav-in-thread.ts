import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** `toSpeechWav` in a thread of its own: decoding takes seconds, which every other service would stand still for. */
export async function toSpeechWavInThread(audio: Buffer): Promise<Buffer> {
  const worker = new Worker(new URL("./wav-thread.ts", import.meta.url), { workerData: audio });
  try {
    const [wav]: unknown[] = await once(worker, "message");
    if (!(wav instanceof Uint8Array)) throw new TypeError("the decoding thread sent no bytes");
    return Buffer.from(wav.buffer, wav.byteOffset, wav.byteLength);
  } finally {
    await worker.terminate();
  }
}
