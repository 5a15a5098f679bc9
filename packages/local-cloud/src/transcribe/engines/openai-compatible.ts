import type { HeardSpeech, SpeechEngine } from "../../contracts.ts";
import { OpenAiReply, readReply } from "./openai-reply.ts";
import type { WavThread } from "./wav-in-thread.ts";

export interface SpeechServer {
  /** Up to and with the version, e.g. `http://127.0.0.1:8000/v1`. */
  readonly baseUrl: string;
  readonly apiKey?: string;
  readonly model?: string;
  /** How talk of this kind is written: a hint, code-mixed and with the names of medicines, that no server must follow. */
  readonly prompt?: string;
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
    const ask = async (language: string | undefined): Promise<OpenAiReply> => {
      const response = await send(url, server, formOf(wav, server, language));
      if (!response.ok) throw new Error(`STT_FAILED: ${response.status}`);
      const reply = OpenAiReply.safeParse(await response.json().catch(() => undefined));
      if (!reply.success) throw new Error("STT_FAILED: the reply is not a transcription.");
      return reply.data;
    };
    // With several languages possible the server detects; naming one would force it on the others.
    const [only, ...others] = hint.languages;
    const first = await ask(others.length === 0 ? only : undefined);
    const hindi = others.length === 0 ? undefined : hint.languages.find((tag) => tag.startsWith("hi"));
    const reply = hindi && isInUrduScript(first) ? await ask(hindi) : first;
    const heard = readReply(reply, hint.languages);
    return isEcho(heard, server.prompt) ? { ...heard, items: [] } : heard;
  };
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, "");

/** Over silence a server may give back what it was prompted with: nobody said that. */
function isEcho({ items }: HeardSpeech, prompt = ""): boolean {
  const heard = lettersOf(items.map(({ text }) => text).join(" "));
  return heard !== "" && lettersOf(prompt).includes(heard);
}

/** Spoken Hindi and Urdu sound alike: asked for neither, a server may write Hindi in Arabic script. */
const isInUrduScript = (reply: OpenAiReply): boolean => /\p{Script=Arabic}/u.test(JSON.stringify(reply));

function formOf(wav: Buffer, server: SpeechServer, language: string | undefined): FormData {
  const form = new FormData();
  form.set("file", new Blob([new Uint8Array(wav)], { type: "audio/wav" }), "recording.wav");
  form.set("model", server.model ?? "whisper-1");
  form.set("response_format", "verbose_json");
  form.append("timestamp_granularities[]", "word");
  form.append("timestamp_granularities[]", "segment");
  if (server.prompt) form.set("prompt", server.prompt);
  if (language) form.set("language", language.split("-")[0] ?? language);
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
