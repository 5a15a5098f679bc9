import { ClinicId, StaffId } from "@swasya/domain/ids";
import { SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { createTicketSigner, createTicketVerifier } from "./ticket.ts";

const NOW = Date.parse("2026-01-05T10:00:00.000Z");
const ticketKey = async () => new Uint8Array(32).fill(7);
const claims = {
  clientId: "rampur-web-1",
  clinicId: ClinicId.parse("rampur"),
  staffId: StaffId.parse("sub-1"),
  signInId: "sign-in-1",
  expiresAtSeconds: NOW / 1000 + 300,
};

const aSigner = (now = NOW) =>
  createTicketSigner({
    ticketKey,
    now: () => now,
    url: "wss://live.example/mqtt",
    authorizerName: "swasya live",
  });
const aVerifier = (now = NOW, key = ticketKey) => createTicketVerifier({ ticketKey: key, now: () => now });

describe("live ticket", () => {
  it("comes back as it was signed", async () => {
    expect(await aVerifier().verify(await aSigner().sign(claims))).toEqual({
      ...claims,
      issuedAtSeconds: NOW / 1000,
    });
  });

  it("is cut to ten minutes", async () => {
    const ticket = await aSigner().sign({ ...claims, expiresAtSeconds: NOW / 1000 + 86_400 });
    expect((await aVerifier().verify(ticket))?.expiresAtSeconds).toBe(NOW / 1000 + 600);
  });

  it("is refused once it has expired", async () => {
    const ticket = await aSigner().sign(claims);
    expect(await aVerifier(NOW + 301_000).verify(ticket)).toBeUndefined();
  });

  it("is refused under another key", async () => {
    const ticket = await aSigner().sign(claims);
    const otherKey = async () => new Uint8Array(32).fill(8);
    expect(await aVerifier(NOW, otherKey).verify(ticket)).toBeUndefined();
  });

  it.each(["", "not a token", "eyJhbGciOiJub25lIn0.e30."])("is refused when it is %j", async (ticket) => {
    expect(await aVerifier().verify(ticket)).toBeUndefined();
  });

  it("is refused when the key signed it for something else", async () => {
    const other = await new SignJWT({ clientId: "c", clinicId: "rampur" })
      .setProtectedHeader({ alg: "HS256" })
      .setIssuer("swasya-api")
      .setAudience("somewhere-else")
      .setSubject("sub-1")
      .setIssuedAt(NOW / 1000)
      .setExpirationTime(NOW / 1000 + 60)
      .sign(await ticketKey());
    expect(await aVerifier().verify(other)).toBeUndefined();
  });

  it("names the authorizer in the username", () => {
    expect(aSigner().username).toBe("?x-amz-customauthorizer-name=swasya%20live");
  });
});
