import { parentPort, workerData } from "node:worker_threads";
import { toSpeechWav } from "./wav.ts";

if (!(workerData instanceof Uint8Array)) throw new TypeError("the decoding thread was given no bytes");
parentPort?.postMessage(await toSpeechWav(Buffer.from(workerData)));
