import { Worker } from "node:worker_threads";
import { z } from "zod";

export interface WavThread {
  /** `toSpeechWav` beside this thread: decoding takes seconds, which every other service would stand still for. */
  toSpeechWav(audio: Buffer): Promise<Buffer>;
  close(): Promise<void>;
}

const Answer = z.object({ id: z.number(), wav: z.instanceof(Uint8Array).optional() });

/** One thread, started at the first recording and kept warm; idle, it does not hold the process up. */
export function createWavThread(): WavThread {
  const waiting = new Map<number, PromiseWithResolvers<Buffer>>();
  let worker: Worker | undefined;
  let asked = 0;

  const settle = (message: unknown): void => {
    const { id, wav } = Answer.parse(message);
    const asker = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker?.unref();
    if (wav) asker?.resolve(Buffer.from(wav.buffer, wav.byteOffset, wav.byteLength));
    else asker?.reject(new Error("the recording could not be decoded"));
  };
  const ended = (): void => {
    worker = undefined;
    for (const asker of waiting.values()) asker.reject(new Error("the decoding thread ended"));
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(new URL("./wav-thread.ts", import.meta.url));
    started.on("message", settle);
    // An error is followed by the exit, which tells everybody who waits.
    started.on("error", () => undefined);
    started.on("exit", ended);
    return started;
  };

  return {
    toSpeechWav: (audio) => {
      worker ??= start();
      worker.ref();
      const asker = Promise.withResolvers<Buffer>();
      asked += 1;
      waiting.set(asked, asker);
      worker.postMessage({ id: asked, audio });
      return asker.promise;
    },
    close: async () => {
      await worker?.terminate();
    },
  };
}
