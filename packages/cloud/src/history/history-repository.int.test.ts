import { type PatientId, newId } from "@swasya/domain/ids";
import { TEST_AT, TEST_NOW, aConsent, rampur } from "@swasya/domain/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAuditLog } from "../audit/audit-log.ts";
import { anAuditEvent } from "../testing/an-audit-event.ts";
import { type CloudFixture, startCloudFixture } from "../testing/cloud-fixture.ts";
import { createHistoryRepository } from "./history-repository.ts";

function aDocument(patientId: PatientId) {
  const documentId = newId("SCAN", rampur, TEST_NOW);
  return {
    documentId,
    clinicId: rampur,
    patientId,
    key: `image/rampur/${patientId}/${documentId}.jpg`,
    status: "read" as const,
    reader: "textract",
    lines: [],
    medicines: [],
    version: 1,
    scannedAt: TEST_AT,
    readAt: TEST_AT,
  };
}

const aTimeline = (patientId: PatientId, version: number) => ({
  patientId,
  clinicId: rampur,
  version,
  updatedAt: TEST_AT,
  events: [],
  medicines: [],
  conditions: [],
  allergies: [],
  highlights: [],
});

describe("history repository", () => {
  let cloud: CloudFixture;
  let history: ReturnType<typeof createHistoryRepository>;
  let audit: ReturnType<typeof createAuditLog>;
  beforeAll(async () => {
    cloud = await startCloudFixture();
    history = createHistoryRepository(cloud.database);
    audit = createAuditLog(cloud.database);
  });
  afterAll(() => cloud.close());

  const isAudited = async (auditId: string): Promise<boolean> =>
    (await audit.list(rampur, TEST_AT.slice(0, 10), 500)).some((row) => row.auditId === auditId);

  it("keeps one document for a scan that is announced twice at once", async () => {
    const document = aDocument(newId("PAT", rampur, TEST_NOW));
    const rows = [anAuditEvent(), anAuditEvent()];
    const kept = await Promise.all(rows.map((row) => history.putDocumentIfAbsent(document, row)));
    expect(kept.filter(Boolean)).toHaveLength(1);
    expect(await history.list(document.patientId)).toEqual({
      documents: [document],
      visits: [],
      consents: [],
    });
    expect(await Promise.all(rows.map((row) => isAudited(row.auditId)))).toEqual(kept);
  });

  it("saves a document over the version it was read at, and over no other", async () => {
    const document = aDocument(newId("PAT", rampur, TEST_NOW));
    await history.putDocumentIfAbsent(document, anAuditEvent());
    const changed = { ...document, printedDate: "2026-10-01", version: 2 };
    await history.saveDocument(changed, anAuditEvent());
    await expect(history.saveDocument(changed, anAuditEvent())).rejects.toThrow(
      "conflict: changed-meanwhile",
    );
    expect(await history.getDocument(document.patientId, document.documentId)).toEqual(changed);
  });

  it("takes the same consent twice as one", async () => {
    const consent = aConsent();
    await history.insertConsent(consent, anAuditEvent());
    await history.insertConsent({ ...consent, method: "thumb" }, anAuditEvent());
    expect(await history.listConsents(consent.patientId)).toEqual([consent]);
  });

  it("withdraws a consent once, and never one that was not given", async () => {
    const consent = aConsent();
    const withdrawn = { ...consent, withdrawnAt: TEST_AT };
    await expect(history.saveConsent(withdrawn, anAuditEvent())).rejects.toThrow("conflict");
    await history.insertConsent(consent, anAuditEvent());
    await history.saveConsent(withdrawn, anAuditEvent());
    await expect(history.saveConsent(withdrawn, anAuditEvent())).rejects.toThrow("conflict");
    await history.insertConsent(consent, anAuditEvent());
    expect(await history.listConsents(consent.patientId)).toEqual([withdrawn]);
  });

  it("saves a timeline only over the version it was folded from", async () => {
    const patientId = newId("PAT", rampur, TEST_NOW);
    expect(await history.timeline(patientId)).toBeUndefined();
    const first = await Promise.all([1, 2].map(() => history.saveTimeline(aTimeline(patientId, 1))));
    expect(first.toSorted((a, b) => Number(a) - Number(b))).toEqual([false, true]);
    expect(await history.saveTimeline(aTimeline(patientId, 3))).toBe(false);
    expect(await history.saveTimeline(aTimeline(patientId, 2))).toBe(true);
    expect(await history.timeline(patientId)).toEqual(aTimeline(patientId, 2));
    expect((await history.list(patientId)).documents).toEqual([]);
  });
});
