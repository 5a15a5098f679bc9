import { type LiveTicket, topicFilters } from "@swasya/domain/topics";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";

const TICKET_SECONDS = 300;

/** A key to this clinic's live topics for one screen: one exact client id, a few minutes to connect. */
export async function issueLiveTicket(context: Needs<"tickets" | "connections">): Promise<LiveTicket> {
  const { session, auditOf } = await authorise(context, "live.ticket");
  const clientId = `${session.clinicId}-${session.staffId}-${crypto.randomUUID().slice(0, 8)}`;
  const expiresAtSeconds = Math.floor(context.now() / 1000) + TICKET_SECONDS;
  const { staffId, signInId } = session;
  await context.connections.remember({ staffId, signInId, clientId });
  const password = await context.tickets.sign({
    clientId,
    clinicId: session.clinicId,
    staffId,
    signInId,
    expiresAtSeconds,
  });
  await context.audit.record(auditOf());
  return {
    url: context.tickets.url,
    clientId,
    username: context.tickets.username,
    password,
    topics: topicFilters(session.clinicId),
    expiresAt: new Date(expiresAtSeconds * 1000).toISOString(),
  };
}
