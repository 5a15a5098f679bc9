import { AdminSetUserPasswordCommand } from "@aws-sdk/client-cognito-identity-provider";
import { StaffId } from "@swasya/domain/ids";
import { rampur, sitapur } from "@swasya/domain/testing";
import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CloudFixture, startCloudFixture } from "../testing/cloud-fixture.ts";
import { createIdentityProvider } from "./identity-provider.ts";

const FIRST_PASSWORD = "Made-up-first-1";
const PASSWORD = "Made-up-second-2";

describe("identity provider", () => {
  let cloud: CloudFixture;
  let identity: ReturnType<typeof createIdentityProvider>;
  beforeAll(async () => {
    cloud = await startCloudFixture();
    identity = createIdentityProvider({
      cognito: cloud.cognito,
      userPoolId: cloud.env("USER_POOL_ID"),
      clientId: cloud.env("USER_POOL_CLIENT_ID"),
      issuer: cloud.env("TOKEN_ISSUER"),
    });
  });
  afterAll(() => cloud.close());

  const setPassword = (email: string, password: string, permanent: boolean) =>
    cloud.cognito.send(
      new AdminSetUserPasswordCommand({
        UserPoolId: cloud.env("USER_POOL_ID"),
        Username: email,
        Password: password,
        Permanent: permanent,
      }),
    );

  async function signedIn(email: string, clinicId = rampur) {
    const member = await identity.invite(clinicId, {
      email,
      name: "Made Up",
      role: "doctor",
      registrationNo: "TEST/12",
    });
    await setPassword(email, PASSWORD, true);
    const result = await identity.signIn(email, PASSWORD);
    if (result.kind !== "tokens") throw new Error(result.kind);
    return { member, tokens: result.tokens };
  }

  it("turns a password into tokens, and the id token into the person", async () => {
    const { member, tokens } = await signedIn("doctor-one@rampur.example");
    expect(await identity.session(tokens.idToken)).toEqual({
      staffId: member.staffId,
      name: "Made Up",
      email: "doctor-one@rampur.example",
      role: "doctor",
      clinicId: rampur,
      registrationNo: "TEST/12",
      signInId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      issuedAtSeconds: expect.closeTo(Date.now() / 1000, -2),
    });
  });

  it("knows all tokens of one sign-in by one id, and another sign-in by another", async () => {
    const { tokens } = await signedIn("doctor-six@rampur.example");
    const first = await identity.session(tokens.idToken);
    const renewed = await identity.session(
      (await identity.refresh(tokens.refreshToken ?? ""))?.idToken ?? "",
    );
    const again = await identity.signIn("doctor-six@rampur.example", PASSWORD);
    if (again.kind !== "tokens") throw new Error(again.kind);
    expect(renewed?.signInId).toBe(first?.signInId);
    expect((await identity.session(again.tokens.idToken))?.signInId).not.toBe(first?.signInId);
  });

  it("refuses a wrong password and an unknown address alike", async () => {
    await signedIn("doctor-two@rampur.example");
    const wrong = await identity.signIn("doctor-two@rampur.example", "not this one");
    const unknown = await identity.signIn("nobody@rampur.example", "not this one");
    expect([wrong, unknown]).toEqual([{ kind: "refused" }, { kind: "refused" }]);
  });

  it("has an invited colleague choose a password first", async () => {
    const email = "invited@rampur.example";
    await identity.invite(rampur, { email, name: "Made Up", role: "nurse" });
    await setPassword(email, FIRST_PASSWORD, false);
    const first = await identity.signIn(email, FIRST_PASSWORD);
    if (first.kind !== "new-password-required") throw new Error(first.kind);
    expect(await identity.answerNewPassword(email, PASSWORD, "made up")).toEqual({ kind: "refused" });
    expect(await identity.answerNewPassword(email, PASSWORD, first.challenge)).toMatchObject({
      kind: "tokens",
    });
    expect(await identity.signIn(email, PASSWORD)).toMatchObject({ kind: "tokens" });
  });

  it("refreshes, until the refresh token is revoked", async () => {
    const { tokens } = await signedIn("doctor-three@rampur.example");
    const refreshToken = tokens.refreshToken ?? "";
    const fresh = await identity.refresh(refreshToken);
    expect(await identity.session(fresh?.idToken ?? "")).toMatchObject({ clinicId: rampur });
    await identity.revoke(refreshToken);
    expect(await identity.refresh(refreshToken)).toBeUndefined();
  });

  it("knows no person behind an access token, a forged token or a word", async () => {
    const { tokens } = await signedIn("doctor-four@rampur.example");
    const forged = await new SignJWT({ token_use: "id" })
      .setProtectedHeader({ alg: "HS256", kid: "made-up" })
      .setIssuer(cloud.env("TOKEN_ISSUER"))
      .setAudience(cloud.env("USER_POOL_CLIENT_ID"))
      .setExpirationTime("5m")
      .sign(new Uint8Array(32));
    for (const token of [tokens.accessToken, forged, "word", ""]) {
      expect(await identity.session(token)).toBeUndefined();
    }
  });

  it("lists the staff of one clinic and disables only there", async () => {
    const { member } = await signedIn("doctor-five@sitapur.example", sitapur);
    expect(await identity.listStaff(sitapur)).toContainEqual(member);
    expect(await identity.listStaff(rampur)).not.toContainEqual(member);
    await expect(identity.disable(rampur, member.staffId)).rejects.toThrow("not-found");
    await expect(identity.disable(sitapur, StaffId.parse("nobody"))).rejects.toThrow("not-found");
    await identity.disable(sitapur, member.staffId);
    expect(await identity.listStaff(sitapur)).toContainEqual({ ...member, enabled: false });
    expect(await identity.signIn("doctor-five@sitapur.example", PASSWORD)).toEqual({ kind: "refused" });
  });

  it("invites an address once", async () => {
    const input = { email: "twice@rampur.example", name: "Made Up", role: "nurse" as const };
    await identity.invite(rampur, input);
    await expect(identity.invite(rampur, input)).rejects.toThrow("conflict");
  });
});
