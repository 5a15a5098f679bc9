import { z } from "zod";
import { readEnvironment } from "../lambda/read-environment.ts";

const Config = z.object({
  AWS_REGION: z.string().min(1),
  PATIENTS_TABLE: z.string().min(1),
  NOTES_TABLE: z.string().min(1),
  HISTORY_TABLE: z.string().min(1),
  AUDIT_TABLE: z.string().min(1),
  MEDIA_BUCKET: z.string().min(1),
  CONFIG_BUCKET: z.string().min(1),
  MODEL_SECRET_ARN: z.string().min(1),
  MODEL_ID: z.string().min(1),
  PROMPT_VERSION: z.string().min(1),
  /** `v1=90,v2=10`; empty for PROMPT_VERSION alone. */
  DRAFT_VARIANTS: z.string().default(""),
  /** Of the drafts that the rules write: `en`, or with clinics of their own `en,rampur=hi`. */
  NOTE_LANGUAGE: z.string().default("en"),
});

export const readConfig = () => readEnvironment(Config, process.env);
