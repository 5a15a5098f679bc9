import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { PutCommand } from "@aws-sdk/lib-dynamodb";
import type { AuditEvent } from "@swasya/domain/audit";
import { Consent } from "@swasya/domain/consent";
import { ScannedDocument, Timeline, Visit } from "@swasya/domain/history";
import type { PatientId, ScanId } from "@swasya/domain/ids";
import type { z } from "zod";
import { consentKey, documentKey, historyPrefixes, timelineKey } from "../keys.ts";
import { commit } from "../table/commit.ts";
import { type Condition, isAbsent, isAtVersion } from "../table/conditions.ts";
import type { Database } from "../table/database.ts";
import { getRow, queryRows } from "../table/read.ts";
import { unlessConflict } from "../table/unless-conflict.ts";

const isOpenConsent: Condition = {
  ConditionExpression: "attribute_exists(#key) AND attribute_not_exists(#withdrawn)",
  ExpressionAttributeNames: { "#key": "patient_id", "#withdrawn": "withdrawnAt" },
};

export function createHistoryRepository(database: Database) {
  const table = database.tables.history;

  const listRows = <T>(patientId: PatientId, prefix: string, schema: z.ZodType<T>): Promise<T[]> =>
    queryRows(database, schema, {
      TableName: table,
      KeyConditionExpression: "#patient = :patient AND begins_with(#timestamp, :prefix)",
      ExpressionAttributeNames: { "#patient": "patient_id", "#timestamp": "timestamp" },
      ExpressionAttributeValues: { ":patient": patientId, ":prefix": prefix },
      newestFirst: true,
    });

  const putDocument = (document: ScannedDocument, condition: Condition, audit: AuditEvent): Promise<void> => {
    const item = { ...document, ...documentKey(document.patientId, document.documentId) };
    return commit(database, [{ item: { Put: { TableName: table, Item: item, ...condition } } }], audit);
  };

  const putConsent = (consent: Consent, condition: Condition, audit: AuditEvent): Promise<void> => {
    const item = { ...consent, ...consentKey(consent.patientId, consent.consentId) };
    return commit(database, [{ item: { Put: { TableName: table, Item: item, ...condition } } }], audit);
  };

  const listConsents = (patientId: PatientId): Promise<Consent[]> =>
    listRows(patientId, historyPrefixes.consent, Consent);

  return {
    /** Each list newest first. */
    async list(patientId: PatientId) {
      const [documents, visits, consents] = await Promise.all([
        listRows(patientId, historyPrefixes.document, ScannedDocument),
        listRows(patientId, historyPrefixes.visit, Visit),
        listConsents(patientId),
      ]);
      return { documents, visits, consents };
    },

    getDocument: (patientId: PatientId, documentId: ScanId): Promise<ScannedDocument | undefined> =>
      getRow(database, { table, key: documentKey(patientId, documentId), schema: ScannedDocument }),

    /** Only when the stored version is `document.version - 1`. */
    saveDocument: (document: ScannedDocument, audit: AuditEvent): Promise<void> =>
      putDocument(document, isAtVersion(document.version - 1), audit),

    /** False when the document exists already: the same scan was announced twice. */
    putDocumentIfAbsent: (document: ScannedDocument, audit: AuditEvent): Promise<boolean> =>
      unlessConflict(putDocument(document, isAbsent("patient_id"), audit)),

    listConsents,

    /** Giving the same consent id twice is one consent. */
    async insertConsent(consent: Consent, audit: AuditEvent): Promise<void> {
      await unlessConflict(putConsent(consent, isAbsent("patient_id"), audit));
    },

    /** Replaces the consent with its withdrawn form; conflict when it is withdrawn already. */
    saveConsent: (consent: Consent, audit: AuditEvent): Promise<void> =>
      putConsent(consent, isOpenConsent, audit),

    timeline: (patientId: PatientId): Promise<Timeline | undefined> =>
      getRow(database, { table, key: timelineKey(patientId), schema: Timeline }),

    /**
     * Only when the stored version is `timeline.version - 1` (0: none yet). False when somebody else was
     * first. Derived wholly from audited rows, so it has no audit row of its own.
     */
    async saveTimeline(timeline: Timeline): Promise<boolean> {
      const condition = timeline.version === 1 ? isAbsent("patient_id") : isAtVersion(timeline.version - 1);
      try {
        const item = { ...timeline, ...timelineKey(timeline.patientId) };
        await database.documents.send(new PutCommand({ TableName: table, Item: item, ...condition }));
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
  };
}
