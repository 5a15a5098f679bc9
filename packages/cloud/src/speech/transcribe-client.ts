import { TranscribeClient } from "@aws-sdk/client-transcribe";
import type { ClientConfig } from "../clients.ts";

export const createTranscribe = ({ region }: ClientConfig): TranscribeClient =>
  new TranscribeClient({
    region,
    maxAttempts: 4,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 15_000 },
  });
