import { createRemoteJWKSet, jwtVerify, type JWTPayload } from "jose";

/** The claims of a good bearer token as strings, as API Gateway passes them on; undefined for any other. */
export type JwtAuthorizer = (
  authorization: string | undefined,
) => Promise<Record<string, string> | undefined>;

export interface JwtAuthorizerOptions {
  readonly issuer: string;
  readonly audience: readonly string[];
}

export function createJwtAuthorizer({ issuer, audience }: JwtAuthorizerOptions): JwtAuthorizer {
  const keys = createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`));
  return async (authorization) => {
    const token = /^(?:Bearer\s+)?(\S+)$/i.exec(authorization ?? "")?.[1];
    if (!token) return undefined;
    try {
      const { payload } = await jwtVerify(token, keys, { issuer });
      return isForAudience(payload, audience) ? claimsOf(payload) : undefined;
    } catch {
      return undefined;
    }
  };
}

/** Cognito's id tokens name the client in `aud`, its access tokens in `client_id`. */
function isForAudience(payload: JWTPayload, audience: readonly string[]): boolean {
  const named = [payload.aud ?? payload["client_id"]].flat();
  return named.some((client) => typeof client === "string" && audience.includes(client));
}

const claimsOf = (payload: JWTPayload): Record<string, string> =>
  Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(" ")}]` : String(value),
    ]),
  );
