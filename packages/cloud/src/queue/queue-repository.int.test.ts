import { newId } from "@swasya/domain/ids";
import type { QueueEntry } from "@swasya/domain/queue";
import { TEST_AT, TEST_NOW, aDoctor, aPatient, anEntry, rampur, sitapur } from "@swasya/domain/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAuditLog } from "../audit/audit-log.ts";
import { createHistoryRepository } from "../history/history-repository.ts";
import { createPatientRepository } from "../patients/patient-repository.ts";
import { anAuditEvent } from "../testing/an-audit-event.ts";
import { type CloudFixture, startCloudFixture } from "../testing/cloud-fixture.ts";
import { createQueueRepository } from "./queue-repository.ts";

const doctor = aDoctor();

const consulting = (entry: QueueEntry): QueueEntry => ({
  ...entry,
  status: "consulting",
  version: entry.version + 1,
  doctorId: doctor.staffId,
  doctorName: doctor.name,
  startedAt: TEST_AT,
});

const completed = (entry: QueueEntry): QueueEntry => ({
  ...entry,
  status: "completed",
  version: entry.version + 1,
});

const visitOf = (entry: QueueEntry, minutes = 4) => ({
  visitId: newId("VISIT", entry.clinicId, TEST_NOW),
  clinicId: entry.clinicId,
  patientId: entry.patientId,
  entryId: entry.entryId,
  token: entry.token,
  doctorId: doctor.staffId,
  doctorName: doctor.name,
  startedAt: TEST_AT,
  completedAt: new Date(TEST_NOW + minutes * 60_000).toISOString(),
});

const outcomes = async (writes: readonly Promise<void>[]): Promise<string[]> =>
  (await Promise.allSettled(writes))
    .map((result) => (result.status === "fulfilled" ? "done" : String(result.reason.message)))
    .toSorted();

describe("queue repository", () => {
  let cloud: CloudFixture;
  let queue: ReturnType<typeof createQueueRepository>;
  let history: ReturnType<typeof createHistoryRepository>;
  let audit: ReturnType<typeof createAuditLog>;
  beforeAll(async () => {
    cloud = await startCloudFixture();
    queue = createQueueRepository(cloud.database);
    history = createHistoryRepository(cloud.database);
    audit = createAuditLog(cloud.database);
  });
  afterAll(() => cloud.close());

  const auditIdsOf = async (): Promise<string[]> =>
    (await audit.list(rampur, TEST_AT.slice(0, 10), 500)).map((row) => row.auditId);

  it("counts tokens up from one, each clinic and day for itself, also at once", async () => {
    const counted = await Promise.all([1, 2, 3, 4].map(() => queue.nextTokenNumber(sitapur, "2026-11-23")));
    expect(counted.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4]);
    expect(await queue.nextTokenNumber(sitapur, "2026-11-24")).toBe(1);
    expect(await queue.nextTokenNumber(rampur, "2026-11-23")).toBe(1);
  });

  it("adds with six requests: one read of all that decides, three counts, the number, and the entry", async () => {
    const sent: string[] = [];
    const documents = {
      send: (command: Parameters<typeof cloud.database.documents.send>[0]) => {
        sent.push(command.constructor.name);
        return cloud.database.documents.send(command);
      },
    } as typeof cloud.database.documents;
    const counted = createQueueRepository({ ...cloud.database, documents });
    const entry = anEntry();
    const { clinicId, patientId, entryId } = entry;
    await Promise.all([
      counted.arrival({ clinicId, patientId, entryId }),
      counted.countAhead(clinicId, entry.priority),
    ]);
    await counted.nextTokenNumber(clinicId, "2026-11-20");
    await counted.insert(entry, anAuditEvent());
    expect(sent.toSorted()).toEqual([
      "BatchGetCommand",
      "QueryCommand",
      "QueryCommand",
      "QueryCommand",
      "TransactWriteCommand",
      "UpdateCommand",
    ]);
  });

  it("knows of an arrival who they are, whether they wait already, and how long it takes here", async () => {
    const patients = createPatientRepository({
      ...cloud.database,
      phoneKey: async () => new Uint8Array(32),
    });
    const patient = aPatient();
    const entry = anEntry({ patientId: patient.patientId });
    const keys = { clinicId: patient.clinicId, patientId: patient.patientId };
    const nothing = { patient: undefined, entry: undefined, isInQueue: false };
    expect(await queue.arrival(keys)).toMatchObject(nothing);
    await patients.insert(patient, anAuditEvent());
    expect(await queue.arrival({ ...keys, entryId: entry.entryId })).toMatchObject({ ...nothing, patient });
    await queue.insert(entry, anAuditEvent());
    expect(await queue.arrival(keys)).toMatchObject({ patient, entry: undefined, isInQueue: true });
    const again = await queue.arrival({ ...keys, entryId: entry.entryId });
    expect(again).toMatchObject({ patient, entry, isInQueue: true });
    expect(again.recentSeconds).toEqual(await queue.recentConsultationSeconds(patient.clinicId));
  });

  it("counts who is served before a newcomer, by urgency, in this clinic", async () => {
    const before = {
      normal: await queue.countAhead(rampur, "normal"),
      urgent: await queue.countAhead(rampur, "urgent"),
    };
    const more = [
      anEntry(),
      anEntry({ priority: "urgent" }),
      anEntry({ status: "ready" }),
      consulting(anEntry()),
      anEntry({ clinicId: sitapur }),
    ];
    for (const entry of more) await queue.insert(entry, anAuditEvent());
    expect(await queue.countAhead(rampur, "normal")).toBe(before.normal + 3);
    expect(await queue.countAhead(rampur, "urgent")).toBe(before.urgent + 2);
  });

  it("lets a patient into the queue once, however many ask at the same time", async () => {
    const first = anEntry();
    const rivals = [first, anEntry({ patientId: first.patientId }), anEntry({ patientId: first.patientId })];
    expect(await outcomes(rivals.map((entry) => queue.insert(entry, anAuditEvent())))).toEqual([
      "conflict: already-in-queue",
      "conflict: already-in-queue",
      "done",
    ]);
    const open = await queue.findOpen(first.patientId);
    expect(rivals).toContainEqual(open);
    expect((await queue.listOpen(rampur)).filter((entry) => entry.patientId === first.patientId)).toEqual([
      open,
    ]);
  });

  it("holds numbers for phones that no other phone and no counter gives out, each once", async () => {
    const day = "2026-11-25";
    const blocks = await Promise.all(
      [5, 5, 5].map((count) => queue.holdTokens(rampur, day, count, anAuditEvent())),
    );
    const numbers = blocks.flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, at) => from + at),
    );
    expect(new Set(numbers).size).toBe(15);
    expect(numbers).not.toContain(await queue.nextTokenNumber(rampur, day));
    const [{ from } = { from: 0 }] = blocks;
    expect(await queue.isHeld(rampur, { day, from, number: from + 4 })).toBe(true);
    expect(await queue.isHeld(rampur, { day, from, number: from + 5 })).toBe(false);
    expect(await queue.isHeld(sitapur, { day, from, number: from })).toBe(false);
    const held = { day, from, number: from };
    const rivals = [anEntry(), anEntry()].map((entry) => queue.insert(entry, anAuditEvent(), held));
    expect(await outcomes(rivals)).toEqual(["conflict: token-taken", "done"]);
  });

  it("lists what is open in the clinic and nothing of another", async () => {
    const mine = anEntry({ clinicId: sitapur });
    await queue.insert(mine, anAuditEvent());
    const open = await queue.listOpen(sitapur);
    expect(open).toContainEqual(mine);
    expect(open.filter(({ clinicId }) => clinicId !== sitapur)).toEqual([]);
  });

  it("lets one of two doctors start, and tells the other", async () => {
    const entry = anEntry();
    await queue.insert(entry, anAuditEvent());
    const started = [consulting(entry), { ...consulting(entry), doctorName: "Other Doctor" }];
    const [winner, loser] = [anAuditEvent(), anAuditEvent()];
    expect(
      await outcomes([
        queue.move(started[0] as QueueEntry, ["waiting", "ready"], winner),
        queue.move(started[1] as QueueEntry, ["waiting", "ready"], loser),
      ]),
    ).toEqual(["conflict: changed-meanwhile", "done"]);
    expect(started).toContainEqual(await queue.get(entry.entryId));
    const rows = await auditIdsOf();
    expect(rows.filter((id) => id === winner.auditId || id === loser.auditId)).toHaveLength(1);
  });

  it("completes in one transaction: entry gone, visit written, patient free, duration kept", async () => {
    const entry = anEntry();
    await queue.insert(entry, anAuditEvent());
    const started = consulting(entry);
    await queue.move(started, ["waiting"], anAuditEvent());
    const visit = visitOf(entry);
    const row = anAuditEvent();
    await queue.complete(completed(started), visit, row);
    expect(await queue.get(entry.entryId)).toBeUndefined();
    expect(await queue.findOpen(entry.patientId)).toBeUndefined();
    expect((await history.list(entry.patientId)).visits).toEqual([visit]);
    expect((await queue.recentConsultationSeconds(rampur)).at(-1)).toBe(240);
    expect(await auditIdsOf()).toContain(row.auditId);
    await queue.insert(anEntry({ patientId: entry.patientId }), anAuditEvent());
  });

  it("writes nothing at all when it may not complete", async () => {
    const entry = anEntry();
    await queue.insert(entry, anAuditEvent());
    const row = anAuditEvent();
    const tooEarly = queue.complete(completed(entry), visitOf(entry), row);
    await expect(tooEarly).rejects.toThrow("conflict: changed-meanwhile");
    expect(await queue.findOpen(entry.patientId)).toEqual(entry);
    expect((await history.list(entry.patientId)).visits).toEqual([]);
    expect(await auditIdsOf()).not.toContain(row.auditId);
  });

  it("remembers the last twenty durations", async () => {
    const minutes = Array.from({ length: 22 }, (_, index) => index + 1);
    for (const taken of minutes) {
      const entry = anEntry({ clinicId: sitapur });
      await queue.insert(entry, anAuditEvent());
      await queue.move(consulting(entry), ["waiting"], anAuditEvent());
      await queue.complete(completed(consulting(entry)), visitOf(entry, taken), anAuditEvent());
    }
    expect(await queue.recentConsultationSeconds(sitapur)).toEqual(
      minutes.slice(2).map((taken) => taken * 60),
    );
  });

  it("frees the patient when the entry is cancelled", async () => {
    const entry = anEntry();
    await queue.insert(entry, anAuditEvent());
    await queue.cancel({ ...entry, status: "cancelled", version: 2 }, ["waiting"], anAuditEvent());
    expect(await queue.findOpen(entry.patientId)).toBeUndefined();
    expect((await queue.listOpen(rampur)).map((open) => open.entryId)).not.toContain(entry.entryId);
    await queue.insert(anEntry({ patientId: entry.patientId }), anAuditEvent());
  });
});
