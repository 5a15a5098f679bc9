import {
  type AuthenticationResultType,
  type CognitoIdentityProviderClient,
  InitiateAuthCommand,
  type InitiateAuthResponse,
  RespondToAuthChallengeCommand,
  RevokeTokenCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { invalidField } from "@swasya/domain/errors";
import { z } from "zod";
import { createSessionVerifier } from "./session-verifier.ts";
import { createStaffDirectory } from "./staff-directory.ts";

interface IdentityProviderDeps {
  readonly cognito: CognitoIdentityProviderClient;
  readonly userPoolId: string;
  readonly clientId: string;
  /** The user pool's address: `iss` of its tokens, and where its keys are. */
  readonly issuer: string;
}

interface Tokens {
  readonly idToken: string;
  readonly accessToken: string;
  readonly refreshToken?: string;
}

type SignInResult =
  | { readonly kind: "tokens"; readonly tokens: Tokens }
  | { readonly kind: "new-password-required"; readonly challenge: string }
  | { readonly kind: "refused" };

/** Every way Cognito says "not with this": telling them apart would tell who has an account. */
const REFUSALS = new Set([
  "CodeMismatchException",
  "NotAuthorizedException",
  "PasswordResetRequiredException",
  "UserNotConfirmedException",
  "UserNotFoundException",
]);

/** Of a new password. */
const BREAKS_THE_RULES = new Set(["InvalidPasswordException"]);

const isNamed = (error: unknown, names: ReadonlySet<string>): boolean =>
  error instanceof Error && names.has(error.name);

export function createIdentityProvider({ cognito, userPoolId, clientId, issuer }: IdentityProviderDeps) {
  return {
    ...createSessionVerifier({ issuer, clientId }),
    ...createStaffDirectory({ cognito, userPoolId }),

    async signIn(email: string, password: string): Promise<SignInResult> {
      try {
        const answer = await cognito.send(
          new InitiateAuthCommand({
            ClientId: clientId,
            AuthFlow: "USER_PASSWORD_AUTH",
            AuthParameters: { USERNAME: email, PASSWORD: password },
          }),
        );
        return resultOf(answer, email);
      } catch (error) {
        if (isNamed(error, REFUSALS)) return { kind: "refused" };
        throw error;
      }
    },

    /** Invalid-input on `newPassword` when the pool's rules refuse it. */
    async answerNewPassword(email: string, newPassword: string, challenge: string): Promise<SignInResult> {
      const pending = decodeChallenge(challenge);
      if (!pending) return { kind: "refused" };
      try {
        const answer = await cognito.send(
          new RespondToAuthChallengeCommand({
            ClientId: clientId,
            ChallengeName: "NEW_PASSWORD_REQUIRED",
            Session: pending.session,
            ChallengeResponses: { USERNAME: pending.username, NEW_PASSWORD: newPassword },
          }),
        );
        return resultOf(answer, email);
      } catch (error) {
        if (isNamed(error, BREAKS_THE_RULES)) {
          throw invalidField(
            "newPassword",
            "Use at least 12 characters with a capital, a small letter and a digit.",
          );
        }
        if (isNamed(error, REFUSALS)) return { kind: "refused" };
        throw error;
      }
    },

    /** Undefined when the refresh token is no longer good. */
    async refresh(refreshToken: string): Promise<Tokens | undefined> {
      try {
        const { AuthenticationResult: result } = await cognito.send(
          new InitiateAuthCommand({
            ClientId: clientId,
            AuthFlow: "REFRESH_TOKEN_AUTH",
            AuthParameters: { REFRESH_TOKEN: refreshToken },
          }),
        );
        return result && tokensOf(result);
      } catch (error) {
        if (isNamed(error, REFUSALS)) return undefined;
        throw error;
      }
    },

    async revoke(refreshToken: string): Promise<void> {
      try {
        await cognito.send(new RevokeTokenCommand({ ClientId: clientId, Token: refreshToken }));
      } catch (error) {
        if (!isNamed(error, REFUSALS)) throw error;
      }
    },
  };
}

function tokensOf(result: AuthenticationResultType): Tokens {
  if (!result.IdToken || !result.AccessToken) throw new Error("COGNITO_GAVE_NO_TOKENS");
  return { idToken: result.IdToken, accessToken: result.AccessToken, refreshToken: result.RefreshToken };
}

function resultOf(answer: InitiateAuthResponse, email: string): SignInResult {
  if (answer.AuthenticationResult) return { kind: "tokens", tokens: tokensOf(answer.AuthenticationResult) };
  if (answer.ChallengeName !== "NEW_PASSWORD_REQUIRED" || !answer.Session) return { kind: "refused" };
  const username = answer.ChallengeParameters?.["USER_ID_FOR_SRP"] ?? email;
  return { kind: "new-password-required", challenge: encodeChallenge({ session: answer.Session, username }) };
}

/** Cognito wants the challenge answered under the user's own id, not the address, so both travel together. */
const Challenge = z.object({ session: z.string().min(1), username: z.string().min(1) });
type Challenge = z.infer<typeof Challenge>;

const encodeChallenge = (challenge: Challenge): string =>
  Buffer.from(JSON.stringify(challenge)).toString("base64url");

function decodeChallenge(text: string): Challenge | undefined {
  try {
    const challenge = Challenge.safeParse(JSON.parse(Buffer.from(text, "base64url").toString()));
    return challenge.success ? challenge.data : undefined;
  } catch {
    return undefined;
  }
}
