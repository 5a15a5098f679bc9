import { z } from "zod";
import { readEnvironment } from "../lambda/read-environment.ts";

const Config = z.object({
  AWS_REGION: z.string().min(1),
  NOTES_TABLE: z.string().min(1),
  HISTORY_TABLE: z.string().min(1),
});

export const readConfig = () => readEnvironment(Config, process.env);
