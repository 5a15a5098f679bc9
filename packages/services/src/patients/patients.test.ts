import { expect, test } from "vitest";
import { newId } from "@swasya/domain/ids";
import { TEST_NOW, aPatient, aSession, rampur, sitapur } from "@swasya/domain/testing";
import { aClinic } from "../testing/a-context.ts";
import { getPatient } from "./get.ts";
import { registerPatient } from "./register.ts";
import { searchPatients } from "./search.ts";
import { updatePatient } from "./update.ts";

const person = { name: "Test Patient", phone: "9000000001", age: 40, sex: "female" } as const;

test("registering makes one record, one audit row and one message without the name", async () => {
  const { as, rows } = aClinic();
  const patient = await registerPatient(as(), person);
  expect(patient).toMatchObject({ ...person, clinicId: rampur, version: 1 });
  expect(rows.audit).toMatchObject([
    { action: "patients.register", patientId: patient.patientId, outcome: "done" },
  ]);
  expect(rows.published).toHaveLength(1);
  expect(JSON.stringify(rows.published)).not.toContain("Test Patient");
});

test("registering twice with the phone's id gives the one record and tells nobody again", async () => {
  const { as, rows } = aClinic();
  const input = { ...person, patientId: newId("PAT", rampur, TEST_NOW) };
  const first = await registerPatient(as(), input);
  expect(await registerPatient(as(), { ...input, name: "Somebody Else" })).toEqual(first);
  expect(rows.patients.size).toBe(1);
  expect(rows.published).toHaveLength(1);
});

test("a correction of an older version is refused, and what the other wrote stays", async () => {
  const { as, rows } = aClinic();
  const patient = aPatient({ version: 2 });
  rows.patients.set(patient.patientId, patient);
  const stale = updatePatient(as(), { patientId: patient.patientId, version: 1, age: 99 });
  await expect(stale).rejects.toMatchObject({ code: "conflict" });
  const fresh = await updatePatient(as(), { patientId: patient.patientId, version: 2, age: 41 });
  expect(fresh).toMatchObject({ age: 41, version: 3 });
});

test("reading a record is written down", async () => {
  const { as, rows } = aClinic();
  const patient = aPatient();
  rows.patients.set(patient.patientId, patient);
  await getPatient(as(), { patientId: patient.patientId });
  expect(rows.audit).toMatchObject([{ action: "patients.get", patientId: patient.patientId }]);
});

test("people are found by the beginning of a name or a whole number, in their own clinic only", async () => {
  const { as, rows } = aClinic();
  for (const clinicId of [rampur, sitapur]) {
    const patient = aPatient({ clinicId, name: "Kamla Namoona" });
    rows.patients.set(patient.patientId, patient);
  }
  expect(await searchPatients(as(), { text: "KAMLA" })).toMatchObject([{ clinicId: rampur }]);
  expect(await searchPatients(as(), { text: "+91 90000 00001" })).toMatchObject([{ clinicId: rampur }]);
  expect(await searchPatients(as(aSession({ clinicId: sitapur })), { text: "kam" })).toMatchObject([
    { clinicId: sitapur },
  ]);
  expect(await searchPatients(as(), { text: "..." })).toEqual([]);
});
