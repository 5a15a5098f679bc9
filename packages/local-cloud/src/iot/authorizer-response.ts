import { z } from "zod";

const SECONDS = z.number().int().min(300).max(86_400);
const LONGEST_POLICY = 2048;

/** What AWS IoT takes from a custom authorizer; it refuses the connection when a limit is not kept. */
export const AuthorizerResponse = z.object({
  isAuthenticated: z.boolean(),
  principalId: z.string().regex(/^[a-zA-Z0-9]{1,128}$/),
  disconnectAfterInSeconds: SECONDS,
  refreshAfterInSeconds: SECONDS,
  policyDocuments: z
    .array(
      z
        .union([z.string(), z.record(z.string(), z.unknown())])
        .refine((document) => sizeOf(document) <= LONGEST_POLICY),
    )
    .max(10),
});
export type AuthorizerResponse = z.infer<typeof AuthorizerResponse>;

const sizeOf = (document: unknown): number =>
  (typeof document === "string" ? document : JSON.stringify(document)).length;

export interface AuthorizeInput {
  readonly clientId: string;
  /** As sent, with its `?x-amz-customauthorizer-name=…` parameters. */
  readonly username: string | undefined;
  readonly password: Uint8Array | undefined;
  /** Request target of the WebSocket upgrade; empty for a client of plain MQTT. */
  readonly url: string;
}

/** Runs the template's authorizer. The answer is checked by the caller; a rejection refuses the connection. */
export type Authorize = (input: AuthorizeInput) => Promise<unknown>;
