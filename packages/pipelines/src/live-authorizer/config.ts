import { z } from "zod";
import { readEnvironment } from "../lambda/read-environment.ts";

const Config = z.object({
  AWS_REGION: z.string().min(1),
  APP_SECRET_ARN: z.string().min(1),
  GUARDS_TABLE: z.string().min(1),
});

export const readConfig = () => readEnvironment(Config, process.env);
