import { newId } from "@swasya/domain/ids";
import { type Action, mayDo, permissions } from "@swasya/domain/permissions";
import type { Session } from "@swasya/domain/staff";
import { TEST_NOW, aPatient, aSession, rampur, sitapur } from "@swasya/domain/testing";
import { aClinic } from "@swasya/services/testing/a-context";
import { expect, test } from "vitest";
import type { TrpcContext } from "./context.ts";
import { appRouter } from "./router.ts";

const noCookies = {
  idToken: "id:x",
  refreshToken: undefined,
  set: () => undefined,
  clear: () => undefined,
  markDevice: () => undefined,
};

function callerOf(clinic: ReturnType<typeof aClinic>, session?: Session) {
  const context: TrpcContext = {
    ports: clinic.ports,
    audit: clinic.audit,
    now: () => TEST_NOW,
    session,
    cookies: noCookies,
    address: "192.0.2.1",
  };
  return appRouter.createCaller(context);
}
type Caller = ReturnType<typeof callerOf>;

const ids = (clinicId = rampur) => ({
  patientId: newId("PAT", clinicId, TEST_NOW),
  noteId: newId("NOTE", clinicId, TEST_NOW),
  entryId: newId("Q", clinicId, TEST_NOW),
  consentId: newId("CON", clinicId, TEST_NOW),
  documentId: newId("SCAN", clinicId, TEST_NOW),
});
type Ids = ReturnType<typeof ids>;
const typed = { subjective: ["x"], objective: [], assessment: [], plan: [] };

/** One valid call of every procedure that needs a session. */
const calls: Record<Action, (caller: Caller, id: Ids) => Promise<unknown>> = {
  "auth.me": (c) => c.auth.me(),
  "auth.sign-out": (c) => c.auth.signOut(),
  "patients.register": (c, { patientId }) =>
    c.patients.register({ patientId, name: "Test", phone: "9000000001", age: 1, sex: "other" }),
  "patients.update": (c, { patientId }) => c.patients.update({ patientId, version: 1, age: 2 }),
  "patients.get": (c, { patientId }) => c.patients.get({ patientId }),
  "patients.search": (c) => c.patients.search({ text: "Test" }),
  "consents.give": (c, { patientId }) =>
    c.consents.give({
      patientId,
      purposes: ["record"],
      method: "tap",
      givenBy: "self",
      noticeVersion: "1",
      noticeLanguage: "en",
    }),
  "consents.withdraw": (c, { patientId, consentId }) => c.consents.withdraw({ patientId, consentId }),
  "uploads.request": (c, { patientId }) =>
    c.uploads.request({ patientId, kind: "image", contentType: "image/png", bytes: 9 }),
  "uploads.parts": (c, { patientId }) =>
    c.uploads.parts({ patientId, key: "k", uploadId: "u", partNumbers: [1] }),
  "uploads.complete": (c, { patientId }) =>
    c.uploads.complete({ patientId, key: "k", uploadId: "u", parts: [{ partNumber: 1, etag: "e" }] }),
  "queue.list": (c) => c.queue.list(),
  "queue.add": (c, { patientId }) => c.queue.add({ patientId }),
  "queue.hold-tokens": (c) => c.queue.holdTokens({ count: 10 }),
  "queue.start-intake": (c, { entryId }) => c.queue.startIntake({ entryId }),
  "queue.send-to-doctor": (c, { entryId }) => c.queue.sendToDoctor({ entryId }),
  "queue.start": (c, { entryId }) => c.queue.start({ entryId }),
  "queue.complete": (c, { entryId }) => c.queue.complete({ entryId }),
  "queue.cancel": (c, { entryId }) => c.queue.cancel({ entryId }),
  "notes.list": (c, { patientId }) => c.notes.list({ patientId }),
  "notes.get": (c, { patientId, noteId }) => c.notes.get({ patientId, noteId }),
  "notes.transcript": (c, { patientId, noteId }) => c.notes.transcript({ patientId, noteId }),
  "notes.write-by-hand": (c, { patientId }) => c.notes.writeByHand({ patientId, soap: typed }),
  "notes.retry": (c, { patientId, noteId }) => c.notes.retry({ patientId, noteId }),
  "notes.edit": (c, { patientId, noteId }) =>
    c.notes.edit({ patientId, noteId, version: 1, edits: [{ kind: "remove", statementId: "s" }] }),
  "notes.name-speaker": (c, { patientId, noteId }) =>
    c.notes.nameSpeaker({ patientId, noteId, version: 1, segmentId: "s1", speaker: "nurse" }),
  "notes.sign": (c, { patientId, noteId }) => c.notes.sign({ patientId, noteId, version: 1 }),
  "notes.to-sign": (c) => c.notes.toSign(),
  "notes.addend": (c, { patientId, noteId }) => c.notes.addend({ patientId, noteId, soap: typed }),
  "history.list": (c, { patientId }) => c.history.list({ patientId }),
  "history.confirm": (c, { patientId, documentId }) =>
    c.history.confirm({ patientId, documentId, medicineId: "m", verdict: "confirmed" }),
  "timeline.get": (c, { patientId }) => c.timeline.get({ patientId }),
  "timeline.ask": (c, { patientId }) => c.timeline.ask({ patientId, question: "allergy" }),
  "live.ticket": (c) => c.live.ticket(),
  "staff.list": (c) => c.staff.list(),
  "staff.invite": (c) => c.staff.invite({ email: "another@rampur.example", name: "Test", role: "nurse" }),
  "staff.disable": (c) => c.staff.disable({ staffId: "nobody" }),
  "audit.list": (c) => c.audit.list({ day: "2026-11-23" }),
  "system.jobs": (c) => c.system.jobs(),
  "system.retry-job": (c, { patientId, noteId }) => c.system.retryJob({ patientId, noteId }),
};

const actions = Object.keys(permissions) as Action[];
const roles = ["nurse", "doctor", "admin"] as const;

test("every procedure but the two before a session is in the table of permissions", () => {
  const procedures = Object.keys(appRouter._def.procedures).filter(
    (name) => !/^auth\.(signIn|newPassword)$/.test(name),
  );
  const dashed = procedures.map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  expect(dashed.toSorted()).toEqual(actions.toSorted());
});

test.each(actions.flatMap((action) => roles.map((role) => [action, role] as const)))(
  "%s by a %s is allowed or refused by the table, and a refusal is written down",
  async (action, role) => {
    const clinic = aClinic();
    const caller = callerOf(clinic, aSession({ role }));
    const outcome = await calls[action](caller, ids()).then(
      () => "done",
      (error: { code: string }) => error.code,
    );
    if (mayDo(role, action)) {
      expect(outcome).not.toBe("FORBIDDEN");
      if (outcome === "done")
        expect(clinic.rows.audit).toMatchObject([{ action, actorRole: role, outcome: "done" }]);
      else expect(clinic.rows.audit).toEqual([]);
      return;
    }
    expect(outcome).toBe("FORBIDDEN");
    expect(clinic.rows.audit).toMatchObject([{ action, actorRole: role, outcome: "refused" }]);
  },
);

test.each(actions)("%s without a session is refused before anything is read", async (action) => {
  const clinic = aClinic();
  await expect(calls[action](callerOf(clinic), ids())).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  expect(clinic.rows.audit).toEqual([]);
});

const ofARecord = actions.filter(
  (action) =>
    !/^(auth|live|staff|audit)\.|queue\.(list|hold-tokens)|notes\.to-sign|patients\.search|system\.jobs/.test(
      action,
    ),
);

test.each(ofARecord)(
  "%s of another clinic's record is not found, and the attempt is written down",
  async (action) => {
    const clinic = aClinic();
    const role = roles.find((candidate) => mayDo(candidate, action)) ?? "admin";
    const call = calls[action](callerOf(clinic, aSession({ role })), ids(sitapur));
    await expect(call).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(clinic.rows.audit).toMatchObject([{ action, outcome: "refused", clinicId: rampur }]);
  },
);

test("an error nobody meant to throw tells the caller nothing", async () => {
  const clinic = aClinic();
  const patient = aPatient({ name: "Canary Name" });
  clinic.ports.patients.get = async () => {
    throw new Error(`connection lost while reading ${patient.name}`);
  };
  const { publicMessage } = await import("./errors.ts");
  const error = await callerOf(clinic, aSession())
    .patients.get({ patientId: patient.patientId })
    .catch((thrown: unknown) => thrown);
  expect(publicMessage(error as Parameters<typeof publicMessage>[0])).not.toContain("Canary");
});
