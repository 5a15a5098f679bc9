import { ClinicId, StaffId } from "@swasya/domain/ids";
import { SignJWT, errors, jwtVerify } from "jose";
import { z } from "zod";

const ISSUER = "swasya-api";
const AUDIENCE = "swasya-live";
const LONGEST_SECONDS = 10 * 60;

const TicketClaims = z.object({
  sub: StaffId,
  clientId: z.string().min(1).max(128),
  clinicId: ClinicId,
  signInId: z.string().min(1),
  iat: z.number().int(),
  exp: z.number().int(),
});

export interface LiveTicketClaims {
  readonly clientId: string;
  readonly clinicId: ClinicId;
  readonly staffId: StaffId;
  readonly signInId: string;
  readonly expiresAtSeconds: number;
  /** Set when it is signed. */
  readonly issuedAtSeconds: number;
}

interface TicketDeps {
  readonly ticketKey: () => Promise<Uint8Array>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

interface TicketSignerDeps extends TicketDeps {
  readonly url: string;
  readonly authorizerName: string;
}

export const createTicketSigner = ({ ticketKey, now, url, authorizerName }: TicketSignerDeps) => ({
  /** Where browsers connect. */
  url,
  /** The MQTT username: AWS reads from it which authorizer to ask. Addresses get logged, usernames do not. */
  username: `?x-amz-customauthorizer-name=${encodeURIComponent(authorizerName)}`,

  /** A JWT (HS256), cut to 10 minutes where more is asked. */
  async sign(claims: Omit<LiveTicketClaims, "issuedAtSeconds">): Promise<string> {
    const issued = Math.floor(now() / 1000);
    return new SignJWT({ clientId: claims.clientId, clinicId: claims.clinicId, signInId: claims.signInId })
      .setProtectedHeader({ alg: "HS256" })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setSubject(claims.staffId)
      .setIssuedAt(issued)
      .setExpirationTime(Math.min(claims.expiresAtSeconds, issued + LONGEST_SECONDS))
      .sign(await ticketKey());
  },
});

export const createTicketVerifier = ({ ticketKey, now }: TicketDeps) => ({
  /** Undefined for a ticket that is forged, expired, meant for something else or not one at all. */
  async verify(ticket: string): Promise<LiveTicketClaims | undefined> {
    try {
      const { payload } = await jwtVerify(ticket, await ticketKey(), {
        algorithms: ["HS256"],
        issuer: ISSUER,
        audience: AUDIENCE,
        maxTokenAge: LONGEST_SECONDS,
        currentDate: new Date(now()),
      });
      const claims = TicketClaims.safeParse(payload);
      if (!claims.success) return undefined;
      const { sub: staffId, clientId, clinicId, signInId, iat, exp } = claims.data;
      return { staffId, clientId, clinicId, signInId, issuedAtSeconds: iat, expiresAtSeconds: exp };
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  },
});
