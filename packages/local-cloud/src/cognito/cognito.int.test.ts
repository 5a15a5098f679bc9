import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminGetUserCommand,
  AdminListGroupsForUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  InitiateAuthCommand,
  ListUsersCommand,
  ListUsersInGroupCommand,
  RespondToAuthChallengeCommand,
  RevokeTokenCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { createRemoteJWKSet, decodeJwt, jwtVerify } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startFrontForTest, TEST_CREDENTIALS, TEST_REGION, type FrontForTest } from "../front-testing.ts";
import { createCognito, type Cognito } from "./cognito.ts";

const PASSWORD = "Long-enough-1";
const NEW_PASSWORD = "Another-one-22";

let front: FrontForTest;
let cognito: Cognito;
let client: CognitoIdentityProviderClient;
let UserPoolId: string;
let ClientId: string;
const clock = { now: Date.now };

beforeAll(async () => {
  const forward: Cognito["handle"] = (...request) => cognito.handle(...request);
  front = await startFrontForTest(() => ({ cognito: { handle: forward } }));
  await open();
  client = new CognitoIdentityProviderClient({
    endpoint: front.url,
    region: TEST_REGION,
    credentials: TEST_CREDENTIALS,
    maxAttempts: 1,
  });
});
afterAll(async () => {
  client.destroy();
  await cognito.close();
  await front.close();
});

async function open() {
  cognito = await createCognito({
    dir: join(front.dir, "cognito"),
    region: TEST_REGION,
    account: "000000000000",
    origin: () => front.url,
    now: () => clock.now(),
    onFailure: (_operation, error) => front.failures.push(error),
  });
  const { id } = await cognito.ensureUserPool({
    logicalId: "UserPool",
    name: "swasya-test",
    customAttributes: ["clinic_id"],
    usernameAttributes: ["email"],
    passwordPolicy: { MinimumLength: 12, RequireSymbols: false },
  });
  UserPoolId = id;
  ({ clientId: ClientId } = await cognito.ensureClient(id, {
    logicalId: "UserPoolClient",
    name: "api",
    ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
    ReadAttributes: ["email", "name", "custom:clinic_id"],
    AccessTokenValidity: 15,
    IdTokenValidity: 15,
    RefreshTokenValidity: 7,
    TokenValidityUnits: { AccessToken: "minutes", IdToken: "minutes", RefreshToken: "days" },
  }));
  await cognito.ensureGroup(id, "nurse");
}

let made = 0;
async function newUser(options: { confirmed: boolean }) {
  made += 1;
  const Username = `person${made}@clinic.example`;
  const { User } = await client.send(
    new AdminCreateUserCommand({
      UserPoolId,
      Username,
      TemporaryPassword: PASSWORD,
      MessageAction: "SUPPRESS",
      UserAttributes: [
        { Name: "email", Value: Username },
        { Name: "email_verified", Value: "true" },
        { Name: "name", Value: `Person ${made}` },
        { Name: "custom:clinic_id", Value: "c1" },
      ],
    }),
  );
  if (options.confirmed)
    await client.send(
      new AdminSetUserPasswordCommand({ UserPoolId, Username, Password: PASSWORD, Permanent: true }),
    );
  return { Username, id: User?.Username ?? "" };
}
const signIn = (USERNAME: string, secret = PASSWORD) =>
  client.send(
    new InitiateAuthCommand({
      ClientId,
      AuthFlow: "USER_PASSWORD_AUTH",
      AuthParameters: { USERNAME, PASSWORD: secret },
    }),
  );
const refresh = (token = "") =>
  client.send(
    new InitiateAuthCommand({
      ClientId,
      AuthFlow: "REFRESH_TOKEN_AUTH",
      AuthParameters: { REFRESH_TOKEN: token },
    }),
  );
const answer = (USERNAME: string, Session: string | undefined, newPassword = NEW_PASSWORD) =>
  client.send(
    new RespondToAuthChallengeCommand({
      ClientId,
      ChallengeName: "NEW_PASSWORD_REQUIRED",
      Session,
      ChallengeResponses: { USERNAME, NEW_PASSWORD: newPassword },
    }),
  );
const refused = { name: "NotAuthorizedException" };

describe("tokens", () => {
  it("verify against the pool's published keys and carry clinic, name and groups", async () => {
    const { Username, id } = await newUser({ confirmed: true });
    await client.send(new AdminAddUserToGroupCommand({ UserPoolId, Username, GroupName: "nurse" }));
    const { AuthenticationResult: result } = await signIn(Username);
    const issuer = `${front.url}/${UserPoolId}`;
    const keys = createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`));
    const verified = await jwtVerify(result?.IdToken ?? "", keys, { issuer, audience: ClientId });
    expect(verified.payload).toMatchObject({
      token_use: "id",
      "cognito:username": id,
      "cognito:groups": ["nurse"],
      "custom:clinic_id": "c1",
      name: `Person ${made}`,
      email: Username,
    });
    const { payload } = await jwtVerify(result?.AccessToken ?? "", keys, { issuer });
    expect(payload).toMatchObject({
      token_use: "access",
      client_id: ClientId,
      username: id,
      sub: verified.payload.sub,
    });
    expect(Number(payload.exp) - Number(payload.iat)).toBe(15 * 60);
    expect([result?.ExpiresIn, result?.TokenType]).toEqual([900, "Bearer"]);
  });

  it("are renewed by a refresh token until it is revoked or expires", async () => {
    const { Username } = await newUser({ confirmed: true });
    const { AuthenticationResult: result } = await signIn(Username);
    const renewed = await refresh(result?.RefreshToken);
    expect(decodeJwt(renewed.AuthenticationResult?.IdToken ?? "").email).toBe(Username);
    clock.now = () => Date.now() + 8 * 86_400_000;
    await expect(refresh(result?.RefreshToken)).rejects.toMatchObject(refused);
    clock.now = Date.now;
    await client.send(new RevokeTokenCommand({ ClientId, Token: result?.RefreshToken }));
    await expect(refresh(result?.RefreshToken)).rejects.toMatchObject(refused);
    await expect(refresh("made up")).rejects.toMatchObject(refused);
  });
});

describe("signing in", () => {
  it("answers a wrong password and an unknown person alike", async () => {
    const { Username } = await newUser({ confirmed: true });
    const message = "Incorrect username or password.";
    await expect(signIn(Username, "Wrong-password-1")).rejects.toMatchObject({ ...refused, message });
    await expect(signIn("nobody@clinic.example")).rejects.toMatchObject({ ...refused, message });
  });

  it("asks for a new password after the temporary one, which must be right", async () => {
    const { Username, id } = await newUser({ confirmed: false });
    await expect(signIn(Username, "Wrong-password-1")).rejects.toMatchObject(refused);
    const { ChallengeName, ChallengeParameters, Session } = await signIn(Username);
    expect([ChallengeName, ChallengeParameters?.USER_ID_FOR_SRP]).toEqual(["NEW_PASSWORD_REQUIRED", id]);
    await expect(answer(id, "made-up-session")).rejects.toMatchObject(refused);
    await expect(answer(id, Session, "short")).rejects.toMatchObject({ name: "InvalidPasswordException" });
    const done = await answer(id, Session);
    expect(
      (await refresh(done.AuthenticationResult?.RefreshToken)).AuthenticationResult?.IdToken,
    ).toBeDefined();
    await expect(answer(id, Session)).rejects.toMatchObject(refused);
    await expect(signIn(Username)).rejects.toMatchObject(refused);
    expect((await signIn(Username, NEW_PASSWORD)).AuthenticationResult?.IdToken).toBeDefined();
  });

  it("does not take one person's session for another", async () => {
    const mine = await newUser({ confirmed: false });
    const other = await newUser({ confirmed: false });
    const { Session } = await signIn(mine.Username);
    await expect(answer(other.id, Session)).rejects.toMatchObject(refused);
  });

  it("turns away a disabled person, with a refresh token too", async () => {
    const { Username } = await newUser({ confirmed: true });
    const { AuthenticationResult: result } = await signIn(Username);
    await client.send(new AdminDisableUserCommand({ UserPoolId, Username }));
    await expect(signIn(Username)).rejects.toMatchObject(refused);
    await expect(refresh(result?.RefreshToken)).rejects.toMatchObject(refused);
  });
});

describe("administration", () => {
  it("lists people, their groups and a group's people", async () => {
    const { Username, id } = await newUser({ confirmed: true });
    await client.send(new AdminAddUserToGroupCommand({ UserPoolId, Username, GroupName: "nurse" }));
    const groups = await client.send(new AdminListGroupsForUserCommand({ UserPoolId, Username }));
    expect(groups.Groups?.map(({ GroupName }) => GroupName)).toEqual(["nurse"]);
    const nurses = await client.send(new ListUsersInGroupCommand({ UserPoolId, GroupName: "nurse" }));
    expect(nurses.Users?.map((user) => user.Username)).toContain(id);
    const found = await client.send(new ListUsersCommand({ UserPoolId, Filter: `email = "${Username}"` }));
    expect(found.Users?.map((user) => user.Username)).toEqual([id]);
    const user = await client.send(new AdminGetUserCommand({ UserPoolId, Username }));
    expect(user.UserCreateDate).toBeInstanceOf(Date);
    expect(user.UserAttributes).toContainEqual({ Name: "custom:clinic_id", Value: "c1" });
  });

  it("refuses a taken address, an attribute the pool does not have and a weak password", async () => {
    const { Username } = await newUser({ confirmed: true });
    const create = (input: object) =>
      client.send(new AdminCreateUserCommand({ UserPoolId, Username, ...input }));
    await expect(create({})).rejects.toMatchObject({ name: "UsernameExistsException" });
    const strange = { UserAttributes: [{ Name: "custom:other", Value: "x" }] };
    await expect(create(strange)).rejects.toMatchObject({ name: "InvalidParameterException" });
    const weak = new AdminSetUserPasswordCommand({
      UserPoolId,
      Username,
      Password: "short",
      Permanent: true,
    });
    await expect(client.send(weak)).rejects.toMatchObject({ name: "InvalidPasswordException" });
  });

  it("puts an invitation with a first password into the mailbox", async () => {
    const Username = "invited@clinic.example";
    await client.send(
      new AdminCreateUserCommand({ UserPoolId, Username, DesiredDeliveryMediums: ["EMAIL"] }),
    );
    const mailbox = join(front.dir, "cognito", "mailbox");
    const [file = ""] = readdirSync(mailbox);
    const letter = JSON.parse(readFileSync(join(mailbox, file), "utf8")) as Record<string, string>;
    expect(letter.to).toBe(Username);
    expect((await signIn(Username, letter.temporaryPassword)).ChallengeName).toBe("NEW_PASSWORD_REQUIRED");
  });

  it("is not for callers without a signature", async () => {
    const response = await fetch(front.url, {
      method: "POST",
      body: JSON.stringify({ UserPoolId }),
      headers: {
        "x-amz-target": "AWSCognitoIdentityProviderService.ListUsers",
        "content-type": "application/x-amz-json-1.1",
      },
    });
    expect(response.status).toBe(403);
  });
});

describe("a restart", () => {
  it("keeps people, refresh tokens, ids and keys", async () => {
    const { Username } = await newUser({ confirmed: true });
    const { AuthenticationResult: result } = await signIn(Username);
    const jwks = () => fetch(`${front.url}/${UserPoolId}/.well-known/jwks.json`).then((got) => got.text());
    const before = [UserPoolId, ClientId, await jwks()];
    await cognito.close();
    await open();
    expect([UserPoolId, ClientId, await jwks()]).toEqual(before);
    expect((await refresh(result?.RefreshToken)).AuthenticationResult?.IdToken).toBeDefined();
    expect((await signIn(Username)).AuthenticationResult?.IdToken).toBeDefined();
  });

  it("finds no password and no token in the files", async () => {
    const { Username } = await newUser({ confirmed: true });
    const { AuthenticationResult: result } = await signIn(Username);
    const stored = readFileSync(join(front.dir, "cognito", "db", `${UserPoolId}.json`), "utf8");
    expect(stored).toContain(Username);
    expect(stored).not.toContain(PASSWORD);
    expect(stored).not.toContain(result?.RefreshToken);
  });
});
