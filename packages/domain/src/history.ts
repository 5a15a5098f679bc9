import { z } from "zod";
import { Consent } from "./consent.ts";
import { Box } from "./evidence.ts";
import { ClinicId, Instant, NoteId, PatientId, QueueEntryId, ScanId, StaffId, VisitId } from "./ids.ts";
import { PlainLine } from "./plain-text.ts";

export const DocumentStatus = z.enum(["read", "needs_review", "failed"]);
export const DocumentReason = z.enum(["HANDWRITING", "NO_TEXT", "NOT_AN_IMAGE", "NO_CONSENT", "OCR_FAILED"]);
export type DocumentReason = z.infer<typeof DocumentReason>;

/** One line as the reader saw it; `confidence` 0 to 100. */
export const ScanLine = z.object({ lineId: z.string(), text: z.string(), confidence: z.number(), box: Box });
export type ScanLine = z.infer<typeof ScanLine>;

export const MedicineSource = z.object({
  documentId: ScanId,
  lineId: z.string(),
  quote: z.string(),
  box: Box,
});

export const MedicineStatus = z.enum(["to-confirm", "confirmed", "wrong"]);

/** What a person said of a medicine; `to-confirm` takes back what was said before. */
export const MedicineDecision = z.object({
  verdict: MedicineStatus,
  staffId: StaffId,
  name: z.string(),
  at: Instant,
});
export type MedicineDecision = z.infer<typeof MedicineDecision>;

/** A medicine read off a paper. It counts only once a person confirmed it. */
export const Medicine = z.object({
  medicineId: z.string(),
  name: z.string(),
  form: z.string().optional(),
  strength: z.string().optional(),
  dose: z.string().optional(),
  frequency: z.string().optional(),
  duration: z.string().optional(),
  timing: z.string().optional(),
  status: MedicineStatus,
  /** Names it might be, where the match with the formulary is not certain. */
  candidates: z.array(z.string()).optional(),
  source: MedicineSource,
  decidedBy: MedicineDecision.omit({ verdict: true }).optional(),
  /** Every decision, oldest first, those taken back among them. */
  decisions: z.array(MedicineDecision).optional(),
});
export type Medicine = z.infer<typeof Medicine>;

export const ScannedDocument = z.object({
  documentId: ScanId,
  clinicId: ClinicId,
  patientId: PatientId,
  key: z.string(),
  status: DocumentStatus,
  reason: DocumentReason.optional(),
  /** As printed on the paper, `yyyy-mm-dd`; never guessed. */
  printedDate: z.iso.date().optional(),
  reader: z.string(),
  lines: z.array(ScanLine),
  medicines: z.array(Medicine),
  version: z.number().int().positive(),
  scannedAt: Instant,
  readAt: Instant,
});
export type ScannedDocument = z.infer<typeof ScannedDocument>;

export const Visit = z.object({
  visitId: VisitId,
  clinicId: ClinicId,
  patientId: PatientId,
  entryId: QueueEntryId,
  token: z.string(),
  doctorId: StaffId,
  doctorName: z.string(),
  startedAt: Instant,
  completedAt: Instant,
});
export type Visit = z.infer<typeof Visit>;

export const ConfirmMedicineInput = z.object({
  patientId: PatientId,
  documentId: ScanId,
  medicineId: z.string(),
  verdict: MedicineStatus,
});
export type ConfirmMedicineInput = z.infer<typeof ConfirmMedicineInput>;

/** A document as the screens get it: with a short-lived address of its image. */
export const DocumentView = ScannedDocument.extend({ imageUrl: z.string() });
export type DocumentView = z.infer<typeof DocumentView>;

export const HistoryView = z.object({
  documents: z.array(DocumentView),
  /** Every line read off a paper, undecided ones too: the screen shows which. */
  medicines: z.array(Medicine),
  consents: z.array(Consent),
  /** Completed ones, with the token each was called by. */
  visits: z.array(Visit),
});
export type HistoryView = z.infer<typeof HistoryView>;

export const TimelineEvent = z.object({
  eventId: z.string(),
  kind: z.enum(["note", "document", "visit"]),
  /** `yyyy-mm-dd` where only the day is printed, else ISO-8601. */
  at: z.string(),
  precision: z.enum(["instant", "day"]),
  title: z.string(),
  status: z.string(),
  /** At most three lines, quoted. */
  lines: z.array(z.string()),
  noteId: NoteId.optional(),
  documentId: ScanId.optional(),
});
export type TimelineEvent = z.infer<typeof TimelineEvent>;

/** Something the record says, with what says it. */
export const TimelineFact = z.object({
  label: z.string(),
  since: z.string(),
  sourceId: z.string(),
  quote: z.string(),
  /** Who wrote it, where it was not heard but typed or decided by a person. */
  typedBy: z.string().optional(),
});
export type TimelineFact = z.infer<typeof TimelineFact>;

/** What to see first, chosen by a model: it says what its quote says, and the quote stands in the event. */
export const TimelineHighlight = z.object({ text: z.string(), quote: z.string(), eventId: z.string() });
export type TimelineHighlight = z.infer<typeof TimelineHighlight>;

export const Timeline = z.object({
  patientId: PatientId,
  clinicId: ClinicId,
  version: z.number().int().nonnegative(),
  updatedAt: Instant.optional(),
  events: z.array(TimelineEvent),
  medicines: z.array(Medicine),
  conditions: z.array(TimelineFact),
  allergies: z.array(TimelineFact),
  /** Empty without a model or the patient's consent to one. */
  highlights: z.array(TimelineHighlight).default([]),
});
export type Timeline = z.infer<typeof Timeline>;

export const AskTimelineInput = z.object({
  patientId: PatientId,
  question: PlainLine(300, "Write a question.").min(2, "Write a question."),
});
export type AskTimelineInput = z.infer<typeof AskTimelineInput>;

/** Answers are quotes with links, never new text. */
export const TimelineAnswer = z.object({
  quotes: z.array(
    z.object({
      quote: z.string(),
      source: z.enum(["note", "document"]),
      sourceId: z.string(),
      at: z.string(),
      score: z.number(),
    }),
  ),
});
export type TimelineAnswer = z.infer<typeof TimelineAnswer>;
