import { expect, test } from "vitest";
import { TEST_PASSWORD } from "../testing/fake-identity.ts";
import { aClinic } from "../testing/a-context.ts";
import { signIn } from "./sign-in.ts";

const email = "doctor@rampur.example";
const wrong = { email, password: "wrong" };

test("the right password signs in and leaves an audit row", async () => {
  const { as, rows } = aClinic();
  const outcome = await signIn(as(), { email, password: TEST_PASSWORD });
  expect(outcome).toMatchObject({ session: { role: "doctor", clinicId: "rampur" } });
  expect(rows.audit).toMatchObject([{ action: "auth.sign-in", outcome: "done" }]);
});

test("wrong passwords are refused, then slowed, then locked, and the right one does not help meanwhile", async () => {
  const { as, clock } = aClinic();
  for (let attempt = 1; attempt <= 3; attempt += 1)
    await expect(signIn(as(), wrong)).rejects.toMatchObject({ code: "unauthenticated" });
  await expect(signIn(as(), wrong)).rejects.toMatchObject({
    code: "limit",
    detail: { retryAfterSeconds: 2 },
  });
  await expect(signIn(as(), { email, password: TEST_PASSWORD })).rejects.toMatchObject({ code: "limit" });
  clock.now += 2_000;
  expect(await signIn(as(), { email, password: TEST_PASSWORD })).toHaveProperty("session");
});

test("ten wrong passwords lock the address for a quarter of an hour", async () => {
  const { as, clock } = aClinic();
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    await signIn(as(), wrong).catch(() => undefined);
    clock.now += 120_000;
  }
  await expect(signIn(as(), { email, password: TEST_PASSWORD })).rejects.toMatchObject({ code: "limit" });
  clock.now += 900_000;
  expect(await signIn(as(), { email, password: TEST_PASSWORD })).toHaveProperty("session");
});

test("guesses sent all at once are slowed as if they came one after another", async () => {
  const { as, ports } = aClinic();
  let asked = 0;
  const identity = {
    ...ports.identity,
    signIn: async (...args: Parameters<typeof ports.identity.signIn>) => {
      asked += 1;
      return ports.identity.signIn(...args);
    },
  };
  const guesses = Array.from({ length: 40 }, () => signIn({ ...as(), identity }, wrong));
  await Promise.allSettled(guesses);
  expect(asked).toBeLessThanOrEqual(4);
});

test("an invited colleague is asked for a password of their own", async () => {
  const { as } = aClinic();
  const outcome = await signIn(as(), { email: "new@rampur.example", password: "sent-password" });
  expect(outcome).toEqual({ challenge: "challenge:new@rampur.example" });
});
