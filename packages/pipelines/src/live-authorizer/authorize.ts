import type { LiveTicketClaims } from "@swasya/cloud/live/ticket";
import { type Log, wordOf } from "@swasya/cloud/log/log";
import type { Context, IoTCustomAuthorizerResult } from "aws-lambda";
import { z } from "zod";
import { livePolicy } from "./live-policy.ts";

/** Of the event only what decides; the password is base64 of the ticket. */
const ConnectEvent = z.object({
  protocolData: z.object({ mqtt: z.object({ clientId: z.string(), password: z.string() }) }),
});

/** A screen reconnects with a new ticket at least this often; one that signs out is disconnected at once. */
const DISCONNECT_SECONDS = 60 * 60;
/** The longest AWS allows: a shorter one would run this function for every open screen again and again. */
const REFRESH_SECONDS = 24 * 60 * 60;

const REFUSED: IoTCustomAuthorizerResult = {
  isAuthenticated: false,
  principalId: "refused",
  policyDocuments: [],
  disconnectAfterInSeconds: 300,
  refreshAfterInSeconds: 300,
};

interface Deps {
  readonly verify: (ticket: string) => Promise<LiveTicketClaims | undefined>;
  /** The sign-in the ticket was given to has ended. */
  readonly isEnded: (claims: LiveTicketClaims) => Promise<boolean>;
  readonly log: Log;
}

/** Lets a screen in that presents a ticket for exactly the client id it connects with. */
export function createAuthorizer({ verify, isEnded, log }: Deps) {
  const refuse = (why: string): IoTCustomAuthorizerResult => {
    log.warn("authorizer.refused", { why: wordOf(why) });
    return REFUSED;
  };

  return async (
    event: unknown,
    { invokedFunctionArn }: Pick<Context, "invokedFunctionArn">,
  ): Promise<IoTCustomAuthorizerResult> => {
    const connect = ConnectEvent.safeParse(event);
    if (!connect.success) return refuse("no-ticket");
    const { clientId, password } = connect.data.protocolData.mqtt;
    const claims = await verify(Buffer.from(password, "base64").toString("utf8"));
    if (!claims) return refuse("bad-ticket");
    if (claims.clientId !== clientId) return refuse("other-client");
    if (await isEnded(claims)) return refuse("signed-out");
    log.info("authorizer.connected", { staffId: claims.staffId });
    return {
      isAuthenticated: true,
      principalId: claims.staffId.replace(/[^A-Za-z0-9]/g, "").slice(0, 128) || "staff",
      policyDocuments: livePolicy(claims, invokedFunctionArn),
      disconnectAfterInSeconds: DISCONNECT_SECONDS,
      refreshAfterInSeconds: REFRESH_SECONDS,
    };
  };
}
