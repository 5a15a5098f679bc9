import { newId } from "@swasya/domain/ids";
import { TEST_NOW, aPatient, aSession, rampur, sitapur } from "@swasya/domain/testing";
import { expect, test } from "vitest";
import { getPatient } from "../patients/get.ts";
import { aClinic } from "../testing/a-context.ts";
import { listAudit } from "./list.ts";

const admin = () => aSession({ role: "admin" });

test("an administrator sees who opened a patient, on all days, and asking is written down with it", async () => {
  const { as, rows, clock } = aClinic();
  const [patient, other] = [aPatient(), aPatient()];
  for (const each of [patient, other]) rows.patients.set(each.patientId, each);
  await getPatient(as(), patient);
  await getPatient(as(), other);
  clock.now += 3 * 86_400_000;
  await getPatient(as(), patient);

  const input = { patientId: patient.patientId, limit: 200 };
  const events = await listAudit(as(admin()), input);
  expect(events.map(({ action, patientId }) => [action, patientId])).toEqual([
    ["patients.get", patient.patientId],
    ["patients.get", patient.patientId],
  ]);
  expect(new Set(events.map(({ at }) => at.slice(0, 10))).size).toBe(2);
  expect(rows.audit.at(-1)).toMatchObject({ action: "audit.list", patientId: patient.patientId });
});

test("another clinic's patient is not found, and a nurse may not ask", async () => {
  const { as } = aClinic();
  const abroad = { patientId: newId("PAT", sitapur, TEST_NOW), limit: 10 };
  await expect(listAudit(as(admin()), abroad)).rejects.toMatchObject({ code: "not-found" });
  const here = { patientId: newId("PAT", rampur, TEST_NOW), limit: 10 };
  await expect(listAudit(as(), here)).rejects.toMatchObject({ code: "forbidden" });
});
