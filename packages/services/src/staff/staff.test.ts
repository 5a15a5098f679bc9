import { expect, test } from "vitest";
import { signOut } from "../auth/sign-out.ts";
import { issueLiveTicket } from "../live/ticket.ts";
import { aSession, rampur, sitapur } from "@swasya/domain/testing";
import { aClinic } from "../testing/a-context.ts";
import { disableStaff } from "./disable.ts";
import { inviteStaff } from "./invite.ts";
import { listStaff } from "./list.ts";

const admin = aSession({ role: "admin", staffId: "staff-admin" as never });

test("a colleague is invited into the administrator's own clinic, and listed there", async () => {
  const { as, rows } = aClinic();
  const invited = await inviteStaff(as(admin), {
    email: "second@rampur.example",
    name: "Second Doctor",
    role: "doctor",
  });
  expect(invited).toMatchObject({ clinicId: rampur, role: "doctor", enabled: true });
  expect(await listStaff(as(admin))).toContainEqual(invited);
  expect(rows.audit.map((event) => event.action)).toEqual(["staff.invite", "staff.list"]);
});

test("somebody of another clinic cannot be disabled, nor can oneself", async () => {
  const { as } = aClinic();
  const elsewhere = as(aSession({ ...admin, clinicId: sitapur }));
  await expect(disableStaff(elsewhere, { staffId: "staff-nurse" as never })).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(disableStaff(as(admin), { staffId: admin.staffId })).rejects.toMatchObject({
    code: "invalid-input",
  });
});

test("closing an account ends what its owner has open, and what they were given counts no more", async () => {
  const { as, rows, ports } = aClinic();
  const nurse = aSession();
  await issueLiveTicket(as(nurse));
  await issueLiveTicket(as(admin));
  await disableStaff(as(admin), { staffId: nurse.staffId });
  expect(rows.screens.map(({ staffId }) => staffId)).toEqual([admin.staffId]);
  expect(await ports.guard.isEnded(nurse)).toBe(true);
  expect(await ports.guard.isEnded(aSession({ ...admin, signInId: "sign-in-2" }))).toBe(false);
});

test("signing out ends this sign-in alone: its screens and every token made from it", async () => {
  const { as, rows, ports } = aClinic();
  const [here, elsewhere] = [aSession(), aSession({ signInId: "sign-in-2" })];
  await issueLiveTicket(as(here));
  await issueLiveTicket(as(elsewhere));
  await signOut(as(here), {});
  expect(rows.screens.map(({ signInId }) => signInId)).toEqual(["sign-in-2"]);
  expect(await ports.guard.isEnded(aSession({ issuedAtSeconds: here.issuedAtSeconds + 60 }))).toBe(true);
  expect(await ports.guard.isEnded(elsewhere)).toBe(false);
});

test("a ticket is for one screen of this clinic, and two screens get two client ids", async () => {
  const { as } = aClinic();
  const first = await issueLiveTicket(as());
  const second = await issueLiveTicket(as());
  expect(first.topics.every((topic) => topic.startsWith("clinics/rampur/"))).toBe(true);
  expect(first.clientId).not.toBe(second.clientId);
  expect(first.password).toBe(`ticket-for-${first.clientId}`);
});
