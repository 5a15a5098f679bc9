import { z } from "zod";
import { readEnvironment } from "../lambda/read-environment.ts";

const Config = z.object({
  AWS_REGION: z.string().min(1),
  PATIENTS_TABLE: z.string().min(1),
  HISTORY_TABLE: z.string().min(1),
  AUDIT_TABLE: z.string().min(1),
  MEDIA_BUCKET: z.string().min(1),
  QUEUE_URL: z.url(),
  CONFIG_BUCKET: z.string().min(1),
  MODEL_SECRET_ARN: z.string().min(1),
  MODEL_ID: z.string().min(1),
  PROMPT_VERSION: z.string().min(1),
});

export const readConfig = () => readEnvironment(Config, process.env);
