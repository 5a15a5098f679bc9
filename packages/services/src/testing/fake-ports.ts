import type { AuditEvent } from "@swasya/domain/audit";
import type { Consent } from "@swasya/domain/consent";
import { DomainError, changedMeanwhile } from "@swasya/domain/errors";
import type { ScannedDocument, Timeline, Visit } from "@swasya/domain/history";
import { sortKeyOf } from "@swasya/domain/ids";
import type { Note } from "@swasya/domain/note";
import { type Patient, foldName } from "@swasya/domain/patient";
import { OPEN_STATUSES, type QueueEntry, type TokenBlock, aheadOfNewcomer } from "@swasya/domain/queue";
import type { LiveMessage } from "@swasya/domain/topics";
import type { Transcript } from "@swasya/domain/transcript";
import { TEST_NOW } from "@swasya/domain/testing";
import type { Ports } from "../context.ts";
import type { AuditLog, LiveScreen } from "../ports.ts";
import { createFakeIdentity } from "./fake-identity.ts";

/* In-memory ports that keep the promises of ports.ts: conditions, one transaction with the audit row. */

export function createFakePorts() {
  const rows = {
    patients: new Map<string, Patient>(),
    entries: new Map<string, QueueEntry>(),
    notes: new Map<string, Note>(),
    documents: new Map<string, ScannedDocument>(),
    consents: new Map<string, Consent>(),
    visits: [] as Visit[],
    screens: [] as LiveScreen[],
    timelines: new Map<string, Timeline>(),
    tokens: new Map<string, number>(),
    blocks: new Map<string, TokenBlock>(),
    tokensGiven: new Set<string>(),
    audit: [] as AuditEvent[],
    published: [] as { topic: string; message: LiveMessage }[],
    reprocessed: [] as string[],
    objects: new Set<string>(),
    /** Bytes of each multipart upload under way. */
    uploads: new Map<string, number>(),
    transcripts: new Map<string, Transcript>(),
  };
  const audit: AuditLog = {
    record: async (event) => void rows.audit.push(event),
    listOfPatient: async (patientId, limit) =>
      rows.audit
        .filter((event) => event.patientId === patientId)
        .toReversed()
        .slice(0, limit),
    list: async (clinicId, day, limit) =>
      rows.audit
        .filter((event) => event.clinicId === clinicId && event.at.startsWith(day))
        .toReversed()
        .slice(0, limit),
  };
  /** Nothing of a refused write is kept, its audit row neither. */
  const commit = (allowed: boolean, event: AuditEvent, write: () => void) => {
    if (!allowed) throw changedMeanwhile();
    write();
    rows.audit.push(event);
  };
  const isOpen = (entry: QueueEntry) => (OPEN_STATUSES as readonly string[]).includes(entry.status);
  const isNext = (stored: { version: number } | undefined, next: { version: number }) =>
    stored?.version === next.version - 1;

  const ports: Ports = {
    patients: {
      get: async (patientId) => rows.patients.get(patientId),
      getMany: async (ids) => ids.flatMap((patientId) => rows.patients.get(patientId) ?? []),
      insert: async (patient, event) =>
        commit(!rows.patients.has(patient.patientId), event, () =>
          rows.patients.set(patient.patientId, patient),
        ),
      save: async (patient, event) =>
        commit(isNext(rows.patients.get(patient.patientId), patient), event, () =>
          rows.patients.set(patient.patientId, patient),
        ),
      searchByName: async (clinicId, prefix, limit) =>
        [...rows.patients.values()]
          .filter((patient) => patient.clinicId === clinicId && foldName(patient.name).startsWith(prefix))
          .slice(0, limit),
      searchByPhone: async (clinicId, phone, limit) =>
        [...rows.patients.values()]
          .filter((patient) => patient.clinicId === clinicId && patient.phone === phone)
          .slice(0, limit),
    },
    queue: {
      get: async (entryId) => rows.entries.get(entryId),
      findOpen: async (patientId) =>
        [...rows.entries.values()].find((entry) => entry.patientId === patientId && isOpen(entry)),
      arrival: async ({ clinicId, patientId, entryId }) => ({
        patient: rows.patients.get(patientId),
        entry: entryId && rows.entries.get(entryId),
        isInQueue: (await ports.queue.findOpen(patientId)) !== undefined,
        recentSeconds: await ports.queue.recentConsultationSeconds(clinicId),
      }),
      countAhead: async (clinicId, priority) => {
        const open = await ports.queue.listOpen(clinicId);
        return aheadOfNewcomer(priority).flatMap((ahead) =>
          open.filter(
            (entry) => entry.status === ahead.status && entry.priority === (ahead.priority ?? entry.priority),
          ),
        ).length;
      },
      listOpen: async (clinicId) =>
        [...rows.entries.values()].filter((entry) => entry.clinicId === clinicId && isOpen(entry)),
      nextTokenNumber: async (clinicId, day) => {
        const count = (rows.tokens.get(clinicId + day) ?? 0) + 1;
        rows.tokens.set(clinicId + day, count);
        return count;
      },
      holdTokens: async (clinicId, day, count, event) => {
        const from = (rows.tokens.get(clinicId + day) ?? 0) + 1;
        const block = { day, from, to: from + count - 1 };
        commit(true, event, () => rows.tokens.set(clinicId + day, block.to));
        rows.blocks.set(`${clinicId} ${day} ${from}`, block);
        return block;
      },
      isHeld: async (clinicId, { day, from, number }) => {
        const block = rows.blocks.get(`${clinicId} ${day} ${from}`);
        return block !== undefined && from <= number && number <= block.to;
      },
      insert: async (entry, event, held) => {
        const token = held && `${entry.clinicId} ${held.day} ${held.number}`;
        if (token !== undefined && rows.tokensGiven.has(token))
          throw new DomainError("conflict", "token-taken");
        if ([...rows.entries.values()].some((other) => other.patientId === entry.patientId && isOpen(other)))
          throw new DomainError("conflict", "already-in-queue");
        commit(!rows.entries.has(entry.entryId), event, () => rows.entries.set(entry.entryId, entry));
        if (token !== undefined) rows.tokensGiven.add(token);
      },
      move: async (entry, from, event) => {
        const stored = rows.entries.get(entry.entryId);
        const allowed = stored !== undefined && from.includes(stored.status) && isNext(stored, entry);
        commit(allowed, event, () => rows.entries.set(entry.entryId, entry));
      },
      cancel: async (entry, from, event) => ports.queue.move(entry, from, event),
      complete: async (entry, visit, event) =>
        commit(isNext(rows.entries.get(entry.entryId), entry), event, () => {
          rows.entries.delete(entry.entryId);
          rows.visits.push(visit);
        }),
      recentConsultationSeconds: async (clinicId) =>
        rows.visits
          .filter((visit) => visit.clinicId === clinicId)
          .map((visit) => (Date.parse(visit.completedAt) - Date.parse(visit.startedAt)) / 1000),
    },
    notes: {
      get: async ({ noteId }) => rows.notes.get(noteId),
      list: async (patientId) =>
        [...rows.notes.values()]
          .filter((note) => note.patientId === patientId)
          .toSorted((a, b) => (sortKeyOf(a.noteId) < sortKeyOf(b.noteId) ? 1 : -1)),
      listByStatus: async (clinicId, statuses) =>
        [...rows.notes.values()].filter(
          (note) => note.clinicId === clinicId && statuses.includes(note.status),
        ),
      insert: async (note, event) =>
        commit(!rows.notes.has(note.noteId), event, () => rows.notes.set(note.noteId, note)),
      save: async (note, from, event) => {
        const stored = rows.notes.get(note.noteId);
        const allowed = stored !== undefined && from.includes(stored.status) && isNext(stored, note);
        commit(allowed, event, () => rows.notes.set(note.noteId, note));
      },
    },
    history: {
      list: async (patientId) => ({
        documents: [...rows.documents.values()].filter((document) => document.patientId === patientId),
        visits: rows.visits.filter((visit) => visit.patientId === patientId),
        consents: [...rows.consents.values()].filter((consent) => consent.patientId === patientId),
      }),
      getDocument: async (_patientId, documentId) => rows.documents.get(documentId),
      saveDocument: async (document, event) =>
        commit(isNext(rows.documents.get(document.documentId), document), event, () =>
          rows.documents.set(document.documentId, document),
        ),
      listConsents: async (patientId) =>
        [...rows.consents.values()].filter((consent) => consent.patientId === patientId),
      insertConsent: async (consent, event) =>
        commit(true, event, () => rows.consents.set(consent.consentId, consent)),
      saveConsent: async (consent, event) =>
        commit(rows.consents.has(consent.consentId), event, () =>
          rows.consents.set(consent.consentId, consent),
        ),
      timeline: async (patientId) => rows.timelines.get(patientId),
    },
    objects: {
      presignUpload: async ({ contentType }) => ({
        url: "http://127.0.0.1/upload",
        headers: { "content-type": contentType },
        expiresAt: new Date(TEST_NOW + 300_000).toISOString(),
      }),
      startMultipart: async () => "upload-1",
      presignParts: async (_key, _uploadId, numbers) =>
        numbers.map((partNumber) => ({ partNumber, url: `http://127.0.0.1/part/${partNumber}` })),
      completeMultipart: async (key) => void rows.objects.add(key),
      uploadedBytes: async (_key, uploadId) => rows.uploads.get(uploadId),
      abandonMultipart: async (_key, uploadId) => void rows.uploads.delete(uploadId),
      presignDownload: async () => "http://127.0.0.1/download",
      exists: async (key) => rows.objects.has(key),
      findKey: async (prefix) => [...rows.objects].find((key) => key.startsWith(prefix)),
      readTranscript: async (key) => rows.transcripts.get(key),
    },
    work: { reprocess: async (_kind, key) => void rows.reprocessed.push(key) },
    live: { publish: async (topic, message) => void rows.published.push({ topic, message }) },
    connections: {
      remember: async (screen) => void rows.screens.push(screen),
      end: async ({ staffId, signInId }) => {
        rows.screens = rows.screens.filter(
          (screen) => screen.staffId !== staffId || (signInId && screen.signInId !== signInId),
        );
      },
    },
    tickets: {
      url: "ws://127.0.0.1/mqtt",
      username: "?x-amz-customauthorizer-name=test",
      sign: async ({ clientId }) => `ticket-for-${clientId}`,
    },
    ...createFakeIdentity(),
  };
  return { ports, audit, rows };
}
