import { ApiError, GoogleGenAI, type GoogleGenAIOptions, type Part } from "@google/genai";
import { z } from "zod";
import { type Question, ModelError } from "./model.ts";
import type { ModelCredentials } from "./model-credentials.ts";

interface GeminiCall<Answer> {
  readonly credentials: ModelCredentials;
  readonly modelId: string;
  readonly instructions: string;
  readonly question: Question<Answer>;
  readonly timeoutMs: number;
}

export interface GeminiAnswer<Answer> {
  readonly answer: Answer;
  readonly promptTokens: number;
  readonly answerTokens: number;
}

/**
 * One request and its checked answer. Sampling is left to the provider: the thinking models refuse some of it.
 * Retries are the caller's, who knows how much time is left.
 */
export async function callGemini<Answer>(call: GeminiCall<Answer>): Promise<GeminiAnswer<Answer>> {
  const gemini = new GoogleGenAI(optionsOf(call.credentials));
  const response = await gemini.models
    .generateContent({
      model: call.modelId,
      contents: [{ role: "user", parts: partsOf(call.question) }],
      config: {
        systemInstruction: call.instructions,
        responseMimeType: "application/json",
        responseJsonSchema: jsonSchemaOf(call.question.answer),
        abortSignal: AbortSignal.timeout(call.timeoutMs),
        httpOptions: { retryOptions: { attempts: 1 } },
      },
    })
    .catch((error: unknown) => {
      throw failureOf(error);
    });
  if (response.promptFeedback?.blockReason) throw new ModelError("blocked");
  const finish = response.candidates?.[0]?.finishReason;
  if (finish === "MAX_TOKENS") throw new ModelError("cut-short");
  if (finish !== undefined && finish !== "STOP") throw new ModelError("blocked");
  return {
    answer: readAnswer(call.question.answer, response.text ?? ""),
    promptTokens: response.usageMetadata?.promptTokenCount ?? 0,
    answerTokens: response.usageMetadata?.candidatesTokenCount ?? 0,
  };
}

function optionsOf({
  apiKey,
  project,
  location,
  credentials,
  baseUrl,
}: ModelCredentials): GoogleGenAIOptions {
  const httpOptions = baseUrl === undefined ? {} : { baseUrl };
  if (project === undefined) return { apiKey, enterprise: false, httpOptions };
  return { enterprise: true, project, location, googleAuthOptions: { credentials }, httpOptions };
}

const partsOf = ({ text, image }: Question<unknown>): Part[] => [
  { text },
  ...(image === undefined
    ? []
    : [{ inlineData: { mimeType: image.mimeType, data: Buffer.from(image.bytes).toString("base64") } }]),
];

/** The provider knows a subset of JSON Schema, and the dialect's name is not in it. */
function jsonSchemaOf(schema: z.ZodType): unknown {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema);
  return described;
}

function readAnswer<Answer>(schema: z.ZodType<Answer>, text: string): Answer {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new ModelError("invalid-answer");
  }
}

function failureOf(error: unknown): ModelError {
  if (error instanceof ApiError) {
    const refused = error.status === 401 || error.status === 403;
    return new ModelError(refused ? "refused" : "unavailable", error.status);
  }
  const timedOut = error instanceof Error && (error.name === "AbortError" || error.name === "TimeoutError");
  return new ModelError(timedOut ? "timeout" : "unavailable");
}
