import { expect, test } from "vitest";
import { TEST_PASSWORD } from "../testing/fake-identity.ts";
import { aClinic } from "../testing/a-context.ts";
import { signIn } from "./sign-in.ts";

const email = "doctor@rampur.example";
const wrong = { email, password: "wrong" };
const right = { email, password: TEST_PASSWORD };

function aDoor() {
  const clinic = aClinic();
  const from = (address = "192.0.2.1", deviceMark?: string) => ({
    ...clinic.as(),
    place: { address, deviceMark },
  });
  const guess = (address: string) => signIn(from(address), wrong).catch(() => undefined);
  return { ...clinic, from, guess };
}

test("the right password signs in, leaves an audit row and marks the device", async () => {
  const { from, rows } = aDoor();
  const outcome = await signIn(from(), right);
  expect(outcome).toMatchObject({ session: { role: "doctor", clinicId: "rampur" }, deviceMark: email });
  expect(rows.audit).toMatchObject([{ action: "auth.sign-in", outcome: "done" }]);
});

test("wrong passwords are refused, then slowed, and the right one does not help there meanwhile", async () => {
  const { from, clock } = aDoor();
  for (let attempt = 1; attempt <= 3; attempt += 1)
    await expect(signIn(from(), wrong)).rejects.toMatchObject({ code: "unauthenticated" });
  await expect(signIn(from(), wrong)).rejects.toMatchObject({
    code: "limit",
    detail: { retryAfterSeconds: 2 },
  });
  await expect(signIn(from(), right)).rejects.toMatchObject({ code: "limit" });
  clock.now += 2_000;
  expect(await signIn(from(), right)).toHaveProperty("session");
});

test("ten wrong passwords lock the account for a quarter of an hour, for that place alone", async () => {
  const { from, guess, clock } = aDoor();
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    await guess("192.0.2.66");
    clock.now += 120_000;
  }
  await expect(signIn(from("192.0.2.66"), right)).rejects.toMatchObject({ code: "limit" });
  expect(await signIn(from("192.0.2.1"), right)).toHaveProperty("session");
  clock.now += 900_000;
  expect(await signIn(from("192.0.2.66"), right)).toHaveProperty("session");
});

test("guesses from everywhere slow the account, and a device that signed in before still gets in", async () => {
  const { from, guess } = aDoor();
  const known = await signIn(from(), right);
  const mark = "deviceMark" in known ? known.deviceMark : undefined;
  for (let attempt = 1; attempt <= 37; attempt += 1) await guess(`198.51.100.${attempt}`);
  await expect(signIn(from("192.0.2.7"), right)).rejects.toMatchObject({ code: "limit" });
  expect(await signIn(from("198.51.100.1", mark), right)).toHaveProperty("session");
});

test("a device that signed in before is slowed by its own wrong passwords", async () => {
  const { from } = aDoor();
  for (let attempt = 1; attempt <= 4; attempt += 1)
    await signIn(from("192.0.2.1", email), wrong).catch(() => undefined);
  await expect(signIn(from("192.0.2.2", email), right)).rejects.toMatchObject({ code: "limit" });
  expect(await signIn(from("192.0.2.2"), right)).toHaveProperty("session");
});

test("guesses sent all at once are slowed as if they came one after another", async () => {
  const { from, ports } = aDoor();
  let asked = 0;
  const identity = {
    ...ports.identity,
    signIn: async (...args: Parameters<typeof ports.identity.signIn>) => {
      asked += 1;
      return ports.identity.signIn(...args);
    },
  };
  const guesses = Array.from({ length: 40 }, () => signIn({ ...from(), identity }, wrong));
  await Promise.allSettled(guesses);
  expect(asked).toBeLessThanOrEqual(4);
});

test("an invited colleague is asked for a password of their own", async () => {
  const { from } = aDoor();
  const outcome = await signIn(from(), { email: "new@rampur.example", password: "sent-password" });
  expect(outcome).toEqual({ challenge: "challenge:new@rampur.example" });
});
