import { randomUUID } from "node:crypto";
import type { AppClient } from "cognito-local/lib/services/appClient.js";
import type { User } from "cognito-local/lib/services/userPoolService.js";
import { SignJWT, type JWTPayload } from "jose";
import type { TokenSigningKey } from "./token-signing-key.ts";

export interface TokenIssuer {
  /** Id and access token, each with Cognito's claims; `iss` is `<origin>/<pool id>`. */
  issue(subject: TokenSubject): Promise<{ IdToken: string; AccessToken: string; ExpiresIn: number }>;
}

export interface TokenSubject {
  readonly user: User;
  readonly groups: readonly string[];
  readonly client: AppClient;
  /** One for all tokens of a sign-in, those renewed by its refresh token too: `origin_jti`. */
  readonly signInId: string;
}

const SECONDS_OF_UNIT = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 } as const;

export function secondsOf(amount: number | undefined, unit: string | undefined, fallback: number): number {
  if (amount === undefined) return fallback;
  return amount * (SECONDS_OF_UNIT[unit as keyof typeof SECONDS_OF_UNIT] ?? SECONDS_OF_UNIT.hours);
}

interface IssuerDeps {
  readonly key: TokenSigningKey;
  readonly origin: () => string;
  /** Milliseconds. */
  readonly now: () => number;
}

export function createTokenIssuer({ key, origin, now }: IssuerDeps): TokenIssuer {
  const sign = (claims: JWTPayload, seconds: number): Promise<string> =>
    new SignJWT({ ...claims, exp: Number(claims.iat) + seconds })
      .setProtectedHeader({ alg: "RS256", kid: key.publicJwk.kid })
      .sign(key.privateKey);

  return {
    issue: async ({ user, groups, client, signInId }) => {
      const at = Math.floor(now() / 1000);
      const attributes = new Map(user.Attributes.map(({ Name, Value }) => [Name, Value ?? ""]));
      const shared = {
        sub: attributes.get("sub"),
        iss: `${origin()}/${client.UserPoolId}`,
        ...(groups.length > 0 ? { "cognito:groups": groups } : {}),
        origin_jti: signInId,
        event_id: randomUUID(),
        auth_time: at,
        iat: at,
      };
      const units = client.TokenValidityUnits;
      const accessSeconds = secondsOf(client.AccessTokenValidity, units?.AccessToken, 3600);
      const idSeconds = secondsOf(client.IdTokenValidity, units?.IdToken, 3600);
      const access = {
        ...shared,
        jti: randomUUID(),
        token_use: "access",
        scope: "aws.cognito.signin.user.admin",
        client_id: client.ClientId,
        username: user.Username,
      };
      const id = {
        ...readableAttributes(attributes, client.ReadAttributes),
        ...shared,
        jti: randomUUID(),
        token_use: "id",
        aud: client.ClientId,
        "cognito:username": user.Username,
      };
      const [AccessToken, IdToken] = await Promise.all([sign(access, accessSeconds), sign(id, idSeconds)]);
      return { AccessToken, IdToken, ExpiresIn: accessSeconds };
    },
  };
}

function readableAttributes(
  attributes: ReadonlyMap<string, string>,
  readable: readonly string[] | undefined,
) {
  const shown = [...attributes].filter(([name]) => readable === undefined || readable.includes(name));
  return Object.fromEntries(
    shown.map(([name, value]) => [name, name.endsWith("_verified") ? value === "true" : value]),
  );
}
