import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { AppClient } from "cognito-local/lib/services/appClient.js";
import type { User, UserPoolService } from "cognito-local/lib/services/userPoolService.js";
import { z } from "zod";
import type { Json } from "../contracts.ts";
import { Fault } from "../fault.ts";
import { SILENT_CONTEXT, type EmbeddedCognito } from "./embedded-cognito.ts";
import { secondsOf, type TokenIssuer } from "./issue-tokens.ts";
import { checkPasswordPolicy, hashPassword, isPassword } from "./passwords.ts";

const Parameters = z.record(z.string(), z.string()).default({});
const InitiateAuth = z.object({ AuthFlow: z.string(), ClientId: z.string(), AuthParameters: Parameters });
const Respond = z.object({
  ChallengeName: z.literal("NEW_PASSWORD_REQUIRED"),
  ClientId: z.string(),
  Session: z.string(),
  ChallengeResponses: Parameters,
});
const Revoke = z.object({ ClientId: z.string(), Token: z.string() });

const CHALLENGE_LIFETIME_MS = 3 * 60_000;
const DEFAULT_REFRESH_SECONDS = 30 * 86_400;

interface SignInDeps {
  readonly embedded: EmbeddedCognito;
  readonly issuer: TokenIssuer;
  /** Milliseconds. */
  readonly now: () => number;
}

interface Challenge {
  readonly clientId: string;
  readonly username: string;
  readonly expiresAt: number;
}

const notAuthorized = (message: string): Fault => new Fault("NotAuthorizedException", message);

/**
 * Signing in, in place of cognito-local's, which does not check a temporary password or a challenge's session, signs
 * disabled users in and names a wrong password `InvalidPasswordException`.
 */
export function createSignIn({ embedded, issuer, now }: SignInDeps) {
  const { cognito } = embedded;
  const challenges = new Map<string, Challenge>();

  async function clientOf(clientId: string): Promise<{ client: AppClient; pool: UserPoolService }> {
    const client = await cognito.getAppClient(SILENT_CONTEXT, clientId);
    if (!client) throw new Fault("ResourceNotFoundException", "User pool client does not exist.");
    return { client, pool: await cognito.getUserPool(SILENT_CONTEXT, client.UserPoolId) };
  }

  async function signIn(pool: UserPoolService, client: AppClient, user: User): Promise<Json> {
    const groups = await pool.listUserGroupMembership(SILENT_CONTEXT, user);
    const signInId = randomUUID();
    const tokens = await issuer.issue({ user, groups, client, signInId });
    const refresh = randomBytes(48).toString("base64url");
    const { RefreshTokenValidity: validity, TokenValidityUnits: units } = client;
    const seconds = secondsOf(validity, units?.RefreshToken ?? "days", DEFAULT_REFRESH_SECONDS);
    const kept = user.RefreshTokens.filter((entry) => expiryOf(entry) > now());
    const RefreshTokens = [...kept, `${refreshKey(refresh, client)}.${signInId}.${now() + seconds * 1000}`];
    await pool.saveUser(SILENT_CONTEXT, { ...user, RefreshTokens });
    return {
      ChallengeParameters: {},
      AuthenticationResult: { ...tokens, RefreshToken: refresh, TokenType: "Bearer" },
    };
  }

  async function withPassword(clientId: string, parameters: Record<string, string>): Promise<Json> {
    const { client, pool } = await clientOf(clientId);
    const flows = client.ExplicitAuthFlows ?? [];
    if (!flows.includes("ALLOW_USER_PASSWORD_AUTH"))
      throw new Fault("InvalidParameterException", "USER_PASSWORD_AUTH flow not enabled for this client");
    const user = await pool.getUserByUsername(SILENT_CONTEXT, parameters.USERNAME ?? "");
    // An unknown user is answered like a wrong password, after the same work, so that nobody can ask who works here.
    if (!isPassword(parameters.PASSWORD ?? "", user?.Password) || !user)
      throw notAuthorized("Incorrect username or password.");
    if (!user.Enabled) throw notAuthorized("User is disabled.");
    if (user.UserStatus !== "FORCE_CHANGE_PASSWORD") return signIn(pool, client, user);
    if (temporaryPasswordEnds(user, pool) < now())
      throw notAuthorized("Temporary password has expired and must be reset by an administrator.");
    return challenge(client, user);
  }

  function challenge(client: AppClient, user: User): Json {
    const session = randomUUID();
    for (const [id, { expiresAt }] of challenges) if (expiresAt < now()) challenges.delete(id);
    const expiresAt = now() + CHALLENGE_LIFETIME_MS;
    challenges.set(session, { clientId: client.ClientId, username: user.Username, expiresAt });
    return {
      ChallengeName: "NEW_PASSWORD_REQUIRED",
      Session: session,
      ChallengeParameters: { USER_ID_FOR_SRP: user.Username, requiredAttributes: "[]", userAttributes: "{}" },
    };
  }

  async function findRefresh(pool: UserPoolService, client: AppClient, token: string) {
    const key = `${refreshKey(token, client)}.`;
    const users = await pool.listUsers(SILENT_CONTEXT);
    for (const user of users) {
      const entry = user.RefreshTokens.find((candidate) => candidate.startsWith(key));
      if (entry !== undefined) return { user, entry };
    }
    return undefined;
  }

  async function withRefreshToken(clientId: string, token: string): Promise<Json> {
    const { client, pool } = await clientOf(clientId);
    const found = await findRefresh(pool, client, token);
    if (!found) throw notAuthorized("Invalid Refresh Token");
    if (expiryOf(found.entry) <= now()) throw notAuthorized("Refresh Token has expired");
    if (!found.user.Enabled) throw notAuthorized("User is disabled.");
    const groups = await pool.listUserGroupMembership(SILENT_CONTEXT, found.user);
    const signInId = signInOf(found.entry);
    const tokens = await issuer.issue({ user: found.user, groups, client, signInId });
    return { ChallengeParameters: {}, AuthenticationResult: { ...tokens, TokenType: "Bearer" } };
  }

  return {
    initiateAuth: async (input: Json): Promise<Json> => {
      const { AuthFlow, ClientId, AuthParameters } = parse(InitiateAuth, input);
      if (AuthFlow === "USER_PASSWORD_AUTH") return withPassword(ClientId, AuthParameters);
      if (AuthFlow === "REFRESH_TOKEN_AUTH" || AuthFlow === "REFRESH_TOKEN")
        return withRefreshToken(ClientId, AuthParameters.REFRESH_TOKEN ?? "");
      throw new Fault("InvalidParameterException", `The local Cognito does not know the flow ${AuthFlow}.`);
    },
    respondToAuthChallenge: async (input: Json): Promise<Json> => {
      const { ClientId, Session, ChallengeResponses } = parse(Respond, input);
      const { client, pool } = await clientOf(ClientId);
      const asked = challenges.get(Session);
      const user = await pool.getUserByUsername(SILENT_CONTEXT, ChallengeResponses.USERNAME ?? "");
      if (
        !asked ||
        asked.clientId !== ClientId ||
        asked.expiresAt < now() ||
        asked.username !== user?.Username
      )
        throw notAuthorized("Invalid session for the user.");
      if (!user.Enabled) throw notAuthorized("User is disabled.");
      const password = ChallengeResponses.NEW_PASSWORD ?? "";
      checkPasswordPolicy(password, pool.options);
      challenges.delete(Session);
      return signIn(pool, client, { ...user, ...confirmedWith(password, now()) });
    },
    revokeToken: async (input: Json): Promise<Json> => {
      const { ClientId, Token } = parse(Revoke, input);
      const { client, pool } = await clientOf(ClientId);
      const found = await findRefresh(pool, client, Token);
      if (!found) return {};
      const RefreshTokens = found.user.RefreshTokens.filter((entry) => entry !== found.entry);
      await pool.saveUser(SILENT_CONTEXT, { ...found.user, RefreshTokens });
      return {};
    },
  };
}

const confirmedWith = (password: string, at: number) => ({
  Password: hashPassword(password),
  UserStatus: "CONFIRMED" as const,
  UserLastModifiedDate: new Date(at),
});

/** Only a hash of the token is kept, bound to its client. */
const refreshKey = (token: string, client: AppClient): string =>
  createHash("sha256").update(`${client.ClientId} ${token}`).digest("base64url");

/** A kept refresh token is `hash.signInId.expiry`; older ones have no id, and each renewal is one of its own. */
const signInOf = (entry: string): string =>
  entry
    .split(".")
    .at(-2)
    ?.match(/^[0-9a-f-]{36}$/)?.[0] ?? randomUUID();

const expiryOf = (entry: string): number => Number(entry.split(".").at(-1));

function temporaryPasswordEnds(user: User, pool: UserPoolService): number {
  const days = pool.options.Policies?.PasswordPolicy?.TemporaryPasswordValidityDays ?? 7;
  return user.UserLastModifiedDate.getTime() + days * 86_400_000;
}

function parse<T extends z.ZodType>(schema: T, input: Json): z.infer<T> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  // zod's own message could quote a password.
  throw new Fault("InvalidParameterException", "A required parameter is missing or of the wrong form.");
}
