import { expect, test } from "vitest";
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

test("a ticket is for one screen of this clinic, and two screens get two client ids", async () => {
  const { as } = aClinic();
  const first = await issueLiveTicket(as());
  const second = await issueLiveTicket(as());
  expect(first.topics.every((topic) => topic.startsWith("clinics/rampur/"))).toBe(true);
  expect(first.clientId).not.toBe(second.clientId);
  expect(first.password).toBe(`ticket-for-${first.clientId}`);
});
