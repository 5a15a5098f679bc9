import { newId } from "@swasya/domain/ids";
import { TEST_NOW, aPatient, rampur, sitapur } from "@swasya/domain/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAuditLog } from "../audit/audit-log.ts";
import { anAuditEvent } from "../testing/an-audit-event.ts";
import { type CloudFixture, startCloudFixture } from "../testing/cloud-fixture.ts";
import { createPatientRepository } from "./patient-repository.ts";

describe("patient repository", () => {
  let cloud: CloudFixture;
  let patients: ReturnType<typeof createPatientRepository>;
  let audit: ReturnType<typeof createAuditLog>;
  beforeAll(async () => {
    cloud = await startCloudFixture();
    const phoneKey = async () => new Uint8Array(32);
    patients = createPatientRepository({ ...cloud.database, phoneKey });
    audit = createAuditLog(cloud.database);
  });
  afterAll(() => cloud.close());

  it("keeps a patient whole", async () => {
    const patient = aPatient({ name: "Kamla Devi" });
    await patients.insert(patient, anAuditEvent());
    expect(await patients.get(patient.patientId)).toEqual(patient);
    expect(await patients.get(newId("PAT", rampur, TEST_NOW))).toBeUndefined();
  });

  it("refuses an id that exists, and leaves the first one and no second audit row", async () => {
    const patient = aPatient({ clinicId: sitapur });
    await patients.insert(patient, anAuditEvent({ clinicId: sitapur, auditId: "first" }));
    const again = patients.insert(
      { ...patient, name: "Somebody Else" },
      anAuditEvent({ clinicId: sitapur, auditId: "second" }),
    );
    await expect(again).rejects.toThrow("conflict: changed-meanwhile");
    expect((await patients.get(patient.patientId))?.name).toBe("Test Patient");
    const rows = await audit.list(sitapur, anAuditEvent().at.slice(0, 10), 10);
    expect(rows.map((row) => row.auditId)).toEqual(["first"]);
  });

  it("saves over the version it was read at, and over no other", async () => {
    const patient = aPatient();
    await patients.insert(patient, anAuditEvent());
    await patients.save({ ...patient, age: 35, version: 2 }, anAuditEvent());
    const stale = patients.save({ ...patient, age: 36, version: 2 }, anAuditEvent());
    await expect(stale).rejects.toThrow("conflict: changed-meanwhile");
    expect(await patients.get(patient.patientId)).toMatchObject({ age: 35, version: 2 });
  });

  it("finds by the beginning of the folded name, in its own clinic only", async () => {
    const sita = aPatient({ name: "Sītā Devi" });
    const elsewhere = aPatient({ name: "Sita Ram", clinicId: sitapur });
    await patients.insert(sita, anAuditEvent());
    await patients.insert(elsewhere, anAuditEvent());
    expect(await patients.searchByName(rampur, "sita", 10)).toEqual([sita]);
    expect(await patients.searchByName(sitapur, "sita", 10)).toEqual([elsewhere]);
    expect(await patients.searchByName(rampur, "gita", 10)).toEqual([]);
  });

  it("finds everybody with the number, and keeps no readable number in the index key", async () => {
    const phone = "9000000077";
    const family = [aPatient({ phone }), aPatient({ phone, createdAt: "2026-11-23T06:00:00.000Z" })];
    for (const patient of family) await patients.insert(patient, anAuditEvent());
    expect(await patients.searchByPhone(rampur, phone, 10)).toEqual(family.toReversed());
    expect(await patients.searchByPhone(rampur, phone, 1)).toHaveLength(1);
    expect(await patients.searchByPhone(sitapur, phone, 10)).toEqual([]);
  });

  it("gets many at once and leaves out the unknown", async () => {
    const [one, two] = [aPatient(), aPatient()];
    await patients.insert(one, anAuditEvent());
    await patients.insert(two, anAuditEvent());
    const found = await patients.getMany([
      one.patientId,
      two.patientId,
      one.patientId,
      newId("PAT", rampur, TEST_NOW),
    ]);
    expect(new Set(found)).toEqual(new Set([one, two]));
    expect(await patients.getMany([])).toEqual([]);
  });
});
