import { doctorTexts } from "@swasya/messages/doctor";
import { errors } from "@swasya/messages/errors";
import { common } from "@swasya/messages/common";
import { translator } from "@swasya/messages/catalogue";
import { TRPCClientError } from "@trpc/client";
import { describe, expect, it } from "vitest";
import { signInRefusalText } from "../features/session/model.ts";
import { isRefusedFor, refusalOf } from "./refusal.ts";
import { refusalText } from "./refusal-text.ts";

const en = { ...common.en, ...errors.en, ...doctorTexts.en };
const t = translator({ en, hi: en }, "en");

const refused = (domain: object) =>
  TRPCClientError.from({
    error: { code: -32000, message: "secret detail", data: { code: "X", httpStatus: 409, domain } },
  });
const answered = (status: number) =>
  TRPCClientError.from(new Error("secret detail"), { meta: { response: new Response(null, { status }) } });

describe("a failed call", () => {
  it("is the server's refusal when it says why", () => {
    const error = refused({ code: "unauthenticated", reason: "signed-out" });
    expect(refusalOf(error)).toMatchObject({ kind: "domain", reason: "signed-out" });
    expect(isRefusedFor(error, "signed-out")).toBe(true);
    expect(isRefusedFor(error, "not-found")).toBe(false);
  });

  it("is no connection when nothing answered or only the proxy in front did", () => {
    expect(refusalOf(TRPCClientError.from(new TypeError("failed to fetch")))).toEqual({
      kind: "unreachable",
    });
    expect(refusalOf(answered(502))).toEqual({ kind: "unreachable" });
  });

  it("is unknown when the server broke", () => {
    expect(refusalOf(answered(500))).toEqual({ kind: "unknown" });
    expect(refusalOf(new Error("anything"))).toEqual({ kind: "unknown" });
  });
});

describe("the sentence for it", () => {
  it("tells the loser of a race who won", () => {
    const text = refusalText(
      refused({
        code: "conflict",
        reason: "started-by-another",
        by: "Dr Test",
        at: "2026-11-24T05:00:00.000Z",
      }),
      t,
    );
    expect(text).toContain("Dr Test started this patient at");
  });

  it("never is the error's own message", () => {
    for (const error of [answered(500), answered(502), new Error("secret detail")]) {
      expect(refusalText(error, t)).not.toContain("secret");
    }
  });

  it("tells a wrong password from a slowed-down and from a locked sign-in", () => {
    const wrong = signInRefusalText(refused({ code: "unauthenticated", reason: "bad-credentials" }), t);
    const slowed = signInRefusalText(
      refused({ code: "limit", reason: "too-many-attempts", retryAfterSeconds: 8 }),
      t,
    );
    const locked = signInRefusalText(
      refused({ code: "limit", reason: "too-many-attempts", retryAfterSeconds: 900 }),
      t,
    );
    expect(wrong).toBe(errors.en["bad-credentials"]);
    expect(slowed).toContain("8 s");
    expect(locked).toContain("locked");
    expect(locked).toContain("15 min");
  });
});
