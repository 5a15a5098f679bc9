import { TextractClient } from "@aws-sdk/client-textract";
import type { ClientConfig } from "../clients.ts";

/** A page takes seconds where the reader is a laptop's. */
export const createTextract = ({ region }: ClientConfig): TextractClient =>
  new TextractClient({
    region,
    maxAttempts: 4,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 120_000 },
  });
