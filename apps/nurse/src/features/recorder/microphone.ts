import type { ErrorKey } from "@swasya/messages/errors";

export interface Microphone {
  readonly contentType: string;
  readonly pause: () => void;
  readonly resume: () => void;
  /** Resolves after the last slice was handed over. */
  readonly stop: () => Promise<void>;
}

export interface MicrophoneHandlers {
  readonly onSlice: (slice: Blob) => void;
  /** Loudness 0 to 1, about ten times a second. */
  readonly onLevel: (value: number) => void;
  /** The track ended by itself: unplugged, or taken by a call. */
  readonly onLost: () => void;
}

const SLICE_MS = 1000;
const LEVEL_MS = 100;
const BITS_PER_SECOND = 32_000;
/** First that this browser can write. AAC where there is no Opus; Opus in MP4 is never called m4a. */
const FORMATS = ["audio/webm;codecs=opus", "audio/mp4;codecs=mp4a.40.2"];

export const micFailure = (error: unknown): ErrorKey =>
  error instanceof DOMException && (error.name === "NotFoundError" || error.name === "NotReadableError")
    ? "device.mic-missing"
    : "device.mic-refused";

/** Asks for the microphone; throws what the browser throws. */
export async function openMicrophone(handlers: MicrophoneHandlers): Promise<Microphone> {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
  });
  const mimeType = FORMATS.find((format) => MediaRecorder.isTypeSupported(format));
  const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: BITS_PER_SECOND });
  const stopLevels = watchLevels(stream, handlers.onLevel);
  recorder.addEventListener("dataavailable", ({ data }) =>
    data.size > 0 ? handlers.onSlice(data) : undefined,
  );
  for (const track of stream.getTracks()) track.addEventListener("ended", handlers.onLost);
  recorder.start(SLICE_MS);
  return {
    contentType: recorder.mimeType,
    pause: () => recorder.pause(),
    resume: () => recorder.resume(),
    stop: () =>
      new Promise((resolve) => {
        const finish = () => {
          stopLevels();
          for (const track of stream.getTracks()) {
            track.removeEventListener("ended", handlers.onLost);
            track.stop();
          }
          resolve();
        };
        if (recorder.state === "inactive") return finish();
        recorder.addEventListener("stop", finish, { once: true });
        recorder.stop();
      }),
  };
}

function watchLevels(stream: MediaStream, onLevel: (value: number) => void): () => void {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 2048;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    onLevel(loudness(samples));
  }, LEVEL_MS);
  return () => {
    clearInterval(timer);
    void context.close();
  };
}

/** Root mean square on a scale where speech at arm's length is about a half. */
function loudness(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return Math.min(1, Math.sqrt(Math.sqrt(sum / samples.length)) * 1.4);
}
