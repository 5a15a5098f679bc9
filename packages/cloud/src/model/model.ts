import type { ModelFailure } from "@swasya/domain/note";
import type { z } from "zod";

export interface ModelImage {
  readonly mimeType: "image/jpeg" | "image/png";
  readonly bytes: Uint8Array;
}

export interface Question<Answer> {
  /** Name of the prompt under `prompts/`, e.g. `draft-note`. */
  readonly prompt: string;
  /** Its version, where it is not the one set for all prompts. */
  readonly version?: string;
  /** What the prompt is about, pseudonymised. */
  readonly text: string;
  readonly image?: ModelImage;
  readonly answer: z.ZodType<Answer>;
}

export interface Model {
  /** What a draft of it is labelled with, e.g. `gemini:gemini-3.8-flash`. */
  readonly drafter: string;
  /** Undefined where no model is set up. Throws `ModelError` when it gave no usable answer in time. */
  ask<Answer>(question: Question<Answer>): Promise<Answer | undefined>;
}

/** Why there is no answer; never with a word of the question or the answer in it. */
export class ModelError extends Error {
  readonly failure: ModelFailure;
  readonly status: number | undefined;

  constructor(failure: ModelFailure, status?: number) {
    super(`model: ${failure}`);
    this.name = "ModelError";
    this.failure = failure;
    this.status = status;
  }
}
