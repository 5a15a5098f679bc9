import type { SpeechEngine } from "../../contracts.ts";
import { OpenAiReply, readReply } from "./openai-reply.ts";
import type { WavThread } from "./wav-in-thread.ts";

export interface SpeechServer {
  /** Up to and with the version, e.g. `http://127.0.0.1:8000/v1`. */
  readonly baseUrl: string;
  readonly apiKey?: string;
  readonly model?: string;
}

/** A whole consultation on a slow laptop may take this long. */
const patienceMs = 15 * 60_000;

/** Any server with `POST /audio/transcriptions`. Error codes: `AUDIO_UNREADABLE`, `STT_FAILED`, `STT_UNREACHABLE`. */
export function createOpenAiCompatibleEngine(
  server: SpeechServer,
  { toSpeechWav }: Pick<WavThread, "toSpeechWav">,
): SpeechEngine {
  const url = `${server.baseUrl.replace(/\/+$/, "")}/audio/transcriptions`;
  return async (audio, hint) => {
    const wav = await toSpeechWav(audio).catch(() => {
      throw new Error("AUDIO_UNREADABLE: the recording could not be decoded.");
    });
    const response = await send(url, server, formOf(wav, server, hint.languages));
    if (!response.ok) throw new Error(`STT_FAILED: ${response.status}`);
    const reply = OpenAiReply.safeParse(await response.json().catch(() => undefined));
    if (!reply.success) throw new Error("STT_FAILED: the reply is not a transcription.");
    return readReply(reply.data, hint.languages);
  };
}

function formOf(wav: Buffer, server: SpeechServer, languages: readonly string[]): FormData {
  const form = new FormData();
  form.set("file", new Blob([new Uint8Array(wav)], { type: "audio/wav" }), "recording.wav");
  form.set("model", server.model ?? "whisper-1");
  form.set("response_format", "verbose_json");
  form.append("timestamp_granularities[]", "word");
  form.append("timestamp_granularities[]", "segment");
  // With several languages possible the server detects; naming one would force it on the others.
  const [only, ...others] = languages;
  if (only && others.length === 0) form.set("language", only.split("-")[0] ?? only);
  return form;
}

async function send(url: string, server: SpeechServer, body: FormData): Promise<Response> {
  try {
    return await fetch(url, {
      method: "POST",
      body,
      headers: server.apiKey ? { authorization: `Bearer ${server.apiKey}` } : {},
      signal: AbortSignal.timeout(patienceMs),
    });
  } catch {
    throw new Error("STT_UNREACHABLE: the speech server did not answer.");
  }
}
