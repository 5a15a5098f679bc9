import { newId } from "@swasya/domain/ids";
import { TEST_AT, TEST_NOW, rampur } from "@swasya/domain/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anAuditEvent } from "../testing/an-audit-event.ts";
import { type CloudFixture, startCloudFixture } from "../testing/cloud-fixture.ts";
import { createAuditLog } from "./audit-log.ts";

describe("audit log", () => {
  let cloud: CloudFixture;
  let audit: ReturnType<typeof createAuditLog>;
  beforeAll(async () => {
    cloud = await startCloudFixture();
    audit = createAuditLog(cloud.database);
  });
  afterAll(() => cloud.close());

  const eventsOf = (count: number, more: object = {}) =>
    Array.from({ length: count }, () => anAuditEvent({ auditId: crypto.randomUUID(), ...more }));
  const idsOf = (events: readonly { auditId: string }[]) => events.map(({ auditId }) => auditId).toSorted();

  it("keeps what is recorded alone and what is recorded together, more than one transaction takes", async () => {
    const day = "2026-03-01";
    const events = eventsOf(103, { at: `${day}T05:00:00.000Z` });
    await audit.record(events[0] ?? anAuditEvent());
    await Promise.all(events.slice(1).map(audit.record));
    expect(idsOf(await audit.list(rampur, day, 500))).toEqual(idsOf(events));
  });

  it("never changes what was written down, and takes the same event twice for once", async () => {
    const day = "2026-03-02";
    const event = anAuditEvent({ auditId: "once", at: `${day}T05:00:00.000Z`, outcome: "refused" });
    await audit.record(event);
    await audit.record({ ...event, outcome: "done" });
    expect(await audit.list(rampur, day, 10)).toEqual([event]);
  });

  it("lists who opened one patient, on all days, newest first", async () => {
    const patientId = newId("PAT", rampur, TEST_NOW);
    const events = ["2026-03-03", "2026-03-05", "2026-03-04"].map((day) =>
      anAuditEvent({ auditId: day, patientId, at: `${day}T05:00:00.000Z` }),
    );
    const other = anAuditEvent({ auditId: "other", patientId: newId("PAT", rampur, TEST_NOW), at: TEST_AT });
    await Promise.all([...events, other].map(audit.record));
    const listed = await audit.listOfPatient(patientId, 10);
    expect(listed.map(({ auditId }) => auditId)).toEqual(["2026-03-05", "2026-03-04", "2026-03-03"]);
    expect(await audit.listOfPatient(patientId, 1)).toHaveLength(1);
  });
});
