import { type Log, wordOf } from "../log/log.ts";
import type { SecretCache } from "../secrets/secret-cache.ts";
import { callGemini } from "./gemini-call.ts";
import { type Model, ModelError, type Question } from "./model.ts";
import { type ModelCredentials, parseModelSecret } from "./model-credentials.ts";

interface GeminiModelDeps {
  readonly secret: SecretCache;
  readonly prompts: { read(name: string, version: string): Promise<string | undefined> };
  readonly modelId: string;
  readonly promptVersion: string;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Of one request; there are at most two. */
  readonly timeoutMs?: number;
}

/** Two of these fit into the shortest of the workers' timeouts. */
const TIMEOUT_MS = 45_000;

export function createGeminiModel(deps: GeminiModelDeps): Model {
  const instructionsFor = async ({ prompt, version }: Question<unknown>): Promise<string> => {
    const instructions = await deps.prompts.read(prompt, version ?? deps.promptVersion);
    if (instructions === undefined) throw new ModelError("prompt-missing");
    return instructions;
  };

  async function askOnce<Answer>(question: Question<Answer>, credentials: ModelCredentials): Promise<Answer> {
    const started = deps.now();
    try {
      const { answer, promptTokens, answerTokens } = await callGemini({
        credentials,
        question,
        modelId: deps.modelId,
        instructions: await instructionsFor(question),
        timeoutMs: deps.timeoutMs ?? TIMEOUT_MS,
      });
      deps.log.info("model.call-done", {
        prompt: wordOf(question.prompt),
        ms: deps.now() - started,
        promptTokens,
        answerTokens,
      });
      return answer;
    } catch (error) {
      const failure = error instanceof ModelError ? error : new ModelError("unavailable");
      const { status } = failure;
      deps.log.warn("model.call-failed", {
        prompt: wordOf(question.prompt),
        ms: deps.now() - started,
        failure: wordOf(failure.failure),
        status,
      });
      throw failure;
    }
  }

  return {
    drafter: `gemini:${deps.modelId}`,

    async ask(question) {
      const credentials = parseModelSecret(await deps.secret.value());
      if (!credentials) return undefined;
      try {
        return await askOnce(question, credentials);
      } catch (error) {
        if (!(error instanceof ModelError) || FINAL.has(error.failure)) throw error;
        // Refused means that the key was rotated since it was fetched.
        const again =
          error.failure === "refused" ? parseModelSecret(await deps.secret.refresh()) : credentials;
        if (!again) return undefined;
        return await askOnce(question, again);
      }
    },
  };
}

/** Asking the same again would not help. */
const FINAL: ReadonlySet<string> = new Set(["blocked", "prompt-missing"]);
