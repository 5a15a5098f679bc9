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
  "cognito:groups": z.array(z.string()),
  "custom:clinic_id": z.string(),
  "custom:registration_no": z.string().optional(),
});

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
  return {
    async session(idToken: string): Promise<Session | undefined> {
      try {
        return sessionOf(await verifier.verify(idToken));
      } catch (error) {
        if (error instanceof JwtBaseError && !(error instanceof FetchError)) return undefined;
        throw error;
      }
    },
  };
}

function sessionOf(payload: unknown): Session | undefined {
  const claims = IdClaims.safeParse(payload);
  if (!claims.success) return undefined;
  const role = claims.data["cognito:groups"].find((group) => Role.safeParse(group).success);
  const session = Session.safeParse({
    staffId: claims.data.sub,
    name: claims.data.name,
    email: claims.data.email,
    role,
    clinicId: claims.data["custom:clinic_id"],
    registrationNo: claims.data["custom:registration_no"] || undefined,
    signInId: claims.data.origin_jti,
    issuedAtSeconds: claims.data.iat,
  });
  return session.success ? session.data : undefined;
}
