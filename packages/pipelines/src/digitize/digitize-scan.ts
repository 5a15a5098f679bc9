import { historyChanged } from "@swasya/domain/news";
import { printedDate } from "@swasya/clinical/medicine/printed-date";
import { judgeScan } from "@swasya/clinical/gate/scan-gate";
import { type Log, wordOf } from "@swasya/cloud/log/log";
import { covers } from "@swasya/domain/consent";
import type { Medicine, ScanLine, ScannedDocument } from "@swasya/domain/history";
import { instantOf } from "@swasya/domain/ids";
import { isImage, sniffMedia } from "@swasya/domain/media";
import { systemAudit } from "../lambda/system-audit.ts";
import type { Upload } from "../lambda/uploaded-objects.ts";
import type { Clock, HistoryRows, LiveMessages, MediaObjects, ScanReader } from "../ports.ts";

const SNIFFED_BYTES = 64;

export type Scan = Extract<Upload, { kind: "image" }>;
type Reading = Pick<ScannedDocument, "status" | "reason" | "lines" | "medicines" | "printedDate">;

interface Deps extends Clock {
  readonly log: Log;
  readonly history: Pick<HistoryRows, "listConsents" | "getDocument" | "putDocumentIfAbsent">;
  readonly media: Pick<MediaObjects, "readStart">;
  readonly reader: ScanReader;
  readonly live: LiveMessages;
  readonly readMedicines: (
    scan: Scan,
    lines: readonly ScanLine[],
    consent: { readonly allowsModel: boolean },
  ) => Promise<Medicine[]>;
}

/** A photograph arrived: reads it once and adds it to the history. A repeat finds it there and says so. */
export const createDigitizing =
  (deps: Deps) =>
  async (upload: Upload): Promise<void> => {
    if (upload.kind !== "image") return deps.log.warn("digitize.key-ignored");
    const known = await deps.history.getDocument(upload.patientId, upload.objectId);
    if (known) {
      deps.log.info("digitize.duplicate-ignored", { documentId: upload.objectId });
      return deps.live.publish(...documentChanged(known));
    }
    const start = await deps.media.readStart(upload.key, SNIFFED_BYTES);
    // Erased since it was announced: there is nothing to read.
    if (!start) return deps.log.warn("digitize.key-ignored", { documentId: upload.objectId });

    const document = toDocument(deps, upload, await readScan(deps, upload, start));
    const { patientId, clinicId, documentId, readAt: at } = document;
    const audit = systemAudit({
      worker: "digitize",
      action: "history.read-scan",
      clinicId,
      patientId,
      subjectId: documentId,
      at,
    });
    const isFirst = await deps.history.putDocumentIfAbsent(document, audit);
    const stored = isFirst ? document : await deps.history.getDocument(patientId, documentId);
    await deps.live.publish(...documentChanged(stored ?? document));
    const { status, reason, lines, medicines } = document;
    deps.log.info("digitize.document-read", {
      documentId,
      status: wordOf(status),
      reason: reason && wordOf(reason),
      lines: lines.length,
      medicines: medicines.length,
    });
  };

const withoutText = (status: Reading["status"], reason: Reading["reason"]): Reading => ({
  status,
  reason,
  lines: [],
  medicines: [],
});

async function readScan(deps: Deps, scan: Scan, start: Uint8Array): Promise<Reading> {
  if (!isImage(sniffMedia(start))) return withoutText("failed", "NOT_AN_IMAGE");
  const read = await deps.reader.read(scan.key);
  if (read.kind === "unreadable") return withoutText("failed", "OCR_FAILED");
  const lines = [...read.lines];
  switch (judgeScan(lines)) {
    case "no-text":
      return { ...withoutText("needs_review", "NO_TEXT"), lines };
    case "handwriting":
      return { ...withoutText("needs_review", "HANDWRITING"), lines };
    case "print": {
      const allowsModel = covers(await deps.history.listConsents(scan.patientId), "ai-processing");
      const medicines = await deps.readMedicines(scan, lines, { allowsModel });
      return { status: "read", lines, medicines, printedDate: printedDate(lines) };
    }
  }
}

function toDocument(
  deps: Deps,
  { clinicId, patientId, objectId, key }: Scan,
  reading: Reading,
): ScannedDocument {
  return {
    documentId: objectId,
    clinicId,
    patientId,
    key,
    ...reading,
    reader: deps.reader.name,
    version: 1,
    scannedAt: instantOf(objectId),
    readAt: new Date(deps.now()).toISOString(),
  };
}

const documentChanged = (document: ScannedDocument) =>
  historyChanged({ ...document, id: document.documentId, at: document.readAt });
