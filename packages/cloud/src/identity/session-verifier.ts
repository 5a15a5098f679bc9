import { hash } from "node:crypto";
import { Role, Session } from "@swasya/domain/staff";
import { JwtVerifier } from "aws-jwt-verify";
import { FetchError, JwtBaseError } from "aws-jwt-verify/error";
import { SimpleJwksCache } from "aws-jwt-verify/jwk";
import { z } from "zod";

const IdClaims = z.object({
  sub: z.string(),
  name: z.string(),
  email: z.string(),
  token_use: z.literal("id"),
  origin_jti: z.string(),
  iat: z.number(),
  exp: z.number(),
  "cognito:groups": z.array(z.string()),
  "custom:clinic_id": z.string(),
  "custom:registration_no": z.string().optional(),
});

type IdClaims = z.infer<typeof IdClaims>;

/** More people than work at the clinics of one process in an hour. */
const MOST_VERIFIED = 5_000;

interface Verified {
  readonly session: Session;
  readonly expiresAtSeconds: number;
}

export interface SessionVerifierConfig {
  /** The user pool's address: `iss` of its tokens, and where its keys are. */
  readonly issuer: string;
  readonly clientId: string;
}

/** The library's own fetcher speaks https only; the pool's address decides. */
const fetcher = {
  async fetch(uri: string): Promise<ArrayBuffer> {
    const answer = await fetch(uri, { signal: AbortSignal.timeout(3_000) });
    if (!answer.ok) throw new FetchError(uri, `status ${answer.status}`);
    return answer.arrayBuffer();
  },
};

/** From an id token to the person, or undefined when it is forged, expired, or not of a member of staff. */
export function createSessionVerifier({ issuer, clientId }: SessionVerifierConfig) {
  const verifier = JwtVerifier.create(
    { issuer, audience: clientId, jwksUri: `${issuer}/.well-known/jwks.json` },
    { jwksCache: new SimpleJwksCache({ fetcher }) },
  );
  const verified = new Map<string, Verified>();

  async function verify(idToken: string): Promise<Session | undefined> {
    // A token says the same until it expires, and checking its signature is half the cost of a small request.
    const name = hash("sha256", idToken, "base64");
    const known = verified.get(name);
    if (known && Date.now() < known.expiresAtSeconds * 1000) return known.session;
    const claims = IdClaims.safeParse(await verifier.verify(idToken));
    const session = claims.success ? sessionOf(claims.data) : undefined;
    if (verified.size >= MOST_VERIFIED) verified.clear();
    if (claims.success && session) verified.set(name, { session, expiresAtSeconds: claims.data.exp });
    return session;
  }

  return {
    /** Whether the sign-in has ended meanwhile is the guard's to say, at every request. */
    async session(idToken: string): Promise<Session | undefined> {
      try {
        return await verify(idToken);
      } catch (error) {
        if (error instanceof JwtBaseError && !(error instanceof FetchError)) return undefined;
        throw error;
      }
    },
  };
}

function sessionOf(claims: IdClaims): Session | undefined {
  const role = claims["cognito:groups"].find((group) => Role.safeParse(group).success);
  const session = Session.safeParse({
    staffId: claims.sub,
    name: claims.name,
    email: claims.email,
    role,
    clinicId: claims["custom:clinic_id"],
    registrationNo: claims["custom:registration_no"] || undefined,
    signInId: claims.origin_jti,
    issuedAtSeconds: claims.iat,
  });
  return session.success ? session.data : undefined;
}
