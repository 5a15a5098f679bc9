import { aClinic } from "@swasya/services/testing/a-context";
import { TEST_PASSWORD } from "@swasya/services/testing/fake-identity";
import { expect, test } from "vitest";
import { createServer } from "./server.ts";

const webOrigin = "http://localhost:8080";

async function aServer() {
  const clinic = aClinic();
  const unknown: string[] = [];
  const server = await createServer({
    ports: clinic.ports,
    audit: clinic.audit,
    now: () => clinic.clock.now,
    webOrigin,
    trustedProxies: 1,
    ready: async () => undefined,
    onRequestDone: () => undefined,
    onUnknownError: (procedure) => void unknown.push(procedure),
  });
  const post = (procedure: string, body: unknown, headers: Record<string, string> = {}) =>
    server.inject({
      method: "POST",
      url: `/trpc/${procedure}`,
      headers: { "content-type": "application/json", ...headers },
      payload: JSON.stringify(body),
    });
  const signIn = async (email = "nurse@rampur.example") => {
    const response = await post("auth.signIn", { email, password: TEST_PASSWORD });
    const cookies = response.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
    return { response, cookies };
  };
  return { ...clinic, server, post, signIn, unknown };
}

const valid = { name: "Test Patient", phone: "9000000001", age: 30, sex: "female" };

test("signing in sets cookies page scripts cannot read and other sites cannot send", async () => {
  const { signIn } = await aServer();
  const { response } = await signIn();
  expect(response.json()).toEqual({
    result: {
      data: { user: { staffId: "staff-nurse", name: "Test Nurse", role: "nurse", clinicId: "rampur" } },
    },
  });
  expect(response.cookies.map(({ httpOnly, sameSite }) => ({ httpOnly, sameSite }))).toEqual([
    { httpOnly: true, sameSite: "Strict" },
    { httpOnly: true, sameSite: "Strict" },
    { httpOnly: true, sameSite: "Strict" },
  ]);
  expect(response.body).not.toContain("id:nurse");
});

test("a mutation from another site is refused before it is looked at", async () => {
  const { post, signIn, rows } = await aServer();
  const { cookies } = await signIn();
  const response = await post("patients.register", valid, { cookie: cookies, origin: "http://evil.example" });
  expect(response.statusCode).toBe(403);
  expect(rows.patients.size).toBe(0);
});

test("bad input is answered with a sentence for each field and changes nothing", async () => {
  const { post, signIn, rows } = await aServer();
  const { cookies } = await signIn();
  const response = await post("patients.register", { ...valid, phone: "12", age: 200 }, { cookie: cookies });
  expect(response.statusCode).toBe(400);
  expect(response.json().error.data.domain).toEqual({
    code: "invalid-input",
    reason: "field",
    issues: [
      { field: "phone", message: "Write a 10-digit mobile number that begins with 6, 7, 8 or 9." },
      { field: "age", message: "Age cannot be above 120." },
    ],
  });
  expect(rows.patients.size).toBe(0);
});

test("after signing out the old cookies open nothing", async () => {
  const { post, signIn } = await aServer();
  const { cookies } = await signIn();
  expect((await post("auth.signOut", {}, { cookie: cookies })).statusCode).toBe(200);
  expect((await post("patients.register", valid, { cookie: cookies })).statusCode).toBe(401);
});

test("an expired id token is renewed with the refresh token, once for requests that come together", async () => {
  const { server, ports } = await aServer();
  let refreshes = 0;
  const refresh = ports.identity.refresh;
  ports.identity.refresh = async (token) => {
    refreshes += 1;
    return refresh(token);
  };
  const me = () =>
    server.inject({
      url: "/trpc/auth.me",
      headers: { cookie: "swasya_refresh=refresh:nurse@rampur.example" },
    });
  const answers = await Promise.all([me(), me(), me()]);
  expect(answers.map((answer) => answer.statusCode)).toEqual([200, 200, 200]);
  expect(refreshes).toBe(1);
});

test("wrong passwords from one address lock nobody out from another, nor a device that signed in before", async () => {
  const { post, signIn } = await aServer();
  const { response } = await signIn();
  const mark = response.cookies.find(({ name }) => name === "swasya_device")?.value ?? "";
  const email = "nurse@rampur.example";
  const from = (address: string, password: string, cookie = "") =>
    post("auth.signIn", { email, password }, { "x-forwarded-for": address, cookie });
  for (let guess = 1; guess <= 4; guess += 1) await from("192.0.2.66", "wrong");
  expect((await from("192.0.2.66", TEST_PASSWORD)).statusCode).toBe(429);
  expect((await from("192.0.2.66", TEST_PASSWORD, `swasya_device=${mark}`)).statusCode).toBe(200);
  expect((await from("192.0.2.1", TEST_PASSWORD)).statusCode).toBe(200);
});

test("an unknown error is masked towards the caller and handed to the log", async () => {
  const { post, signIn, ports, unknown } = await aServer();
  const { cookies } = await signIn();
  ports.patients.insert = async () => {
    throw new Error("Canary Name in a driver's message");
  };
  const response = await post("patients.register", valid, { cookie: cookies });
  expect(response.statusCode).toBe(500);
  expect(response.body).not.toContain("Canary");
  expect(unknown).toEqual(["patients.register"]);
});

test.each([
  [
    "a body above 1 MB",
    { payload: "x".repeat(2 * 1024 * 1024) },
    413,
    { code: "limit", reason: "too-large" },
  ],
  ["a body that is not JSON", { payload: "{" }, 400, { code: "invalid-input", reason: "field" }],
  ["an address that is not one", { url: "/trpc/%E0%A4%A" }, 400, { code: "invalid-input", reason: "field" }],
  [
    "a kind of body nobody reads",
    { headers: { "content-type": "application/x-nothing" }, payload: "a" },
    415,
    { code: "invalid-input", reason: "field" },
  ],
])("%s is refused in the API's own shape", async (_name, request, status, domain) => {
  const { server, unknown } = await aServer();
  const response = await server.inject({
    method: "POST",
    url: "/trpc/auth.signIn",
    headers: { "content-type": "application/json" },
    ...request,
  });
  expect(response.statusCode).toBe(status);
  expect(response.json().error.data).toMatchObject({ httpStatus: status, domain });
  expect(unknown).toEqual([]);
});

test("health is the process, readiness is what it needs", async () => {
  const { server } = await aServer();
  expect((await server.inject("/healthz")).json()).toEqual({ status: "ok" });
  expect((await server.inject("/readyz")).statusCode).toBe(200);
});

test("answers are never cached and never sniffed", async () => {
  const { server } = await aServer();
  expect((await server.inject("/healthz")).headers).toMatchObject({
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
});

test("a query may come by POST, so that nothing of it stands in an address, also without an input", async () => {
  const { server, signIn } = await aServer();
  const { cookies } = await signIn();
  const headers = { cookie: cookies, "content-type": "application/json" };
  const listed = await server.inject({ method: "POST", url: "/trpc/queue.list", headers });
  expect(listed.json()).toEqual({ result: { data: [] } });
});
