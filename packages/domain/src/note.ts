import { z } from "zod";
import { DomainError } from "./errors.ts";
import { Evidence, PersonEvidence, SpokenEvidence, Support } from "./evidence.ts";
import { ClinicId, Instant, NoteId, PatientId, RecordingId, StaffId } from "./ids.ts";
import { Sex } from "./patient.ts";
import { PlainLine } from "./plain-text.ts";
import { Speaker, Transcript } from "./transcript.ts";

export const NoteStatus = z.enum([
  "uploaded",
  "transcribing",
  "drafting",
  "draft",
  "signed",
  "no_speech",
  "needs_review",
  "failed",
]);
export type NoteStatus = z.infer<typeof NoteStatus>;

/** Why a note stopped where a person must act; catalogue text is keyed by it. */
export const NoteReason = z.enum([
  "STT_NOT_CONFIGURED",
  "STT_FAILED",
  "NOT_AUDIO",
  "NO_CONSENT",
  "NO_SPEECH",
  "TRANSCRIPT_UNSURE",
  "DRAFT_FAILED",
]);
export type NoteReason = z.infer<typeof NoteReason>;

export const SECTIONS = ["subjective", "objective", "assessment", "plan"] as const;
export const SoapSection = z.enum(SECTIONS);
export type SoapSection = z.infer<typeof SoapSection>;

/** A fact read out of the words, shown as a chip: `fever · 4 days`. */
export const Fact = z.object({
  kind: z.enum(["symptom", "negated-symptom", "duration", "vital", "medicine"]),
  label: z.string(),
  value: z.string().optional(),
});
export type Fact = z.infer<typeof Fact>;

/** Why a line is doubted: which of its words, and what was said instead. */
export const Reason = z.object({
  /** contradicted: the words it quotes say otherwise · not-found: they do not say it. */
  kind: z.enum(["contradicted", "not-found"]),
  /** What is wrong: `dose`, `course`, `assertion`, `who`, `word`… */
  slot: z.string(),
  /** Offsets in the line's text, UTF-16 units. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** The nearest words, where they were said. */
  said: z
    .object({ quote: z.string(), segmentId: z.string().optional(), startSeconds: z.number().optional() })
    .optional(),
});
export type Reason = z.infer<typeof Reason>;

/** Some of a line's words, and what they rest on. */
export const Phrase = z.object({
  /** Offsets in the line's text, UTF-16 units. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** Indices into the line's evidence. */
  evidence: z.array(z.number().int().nonnegative()).min(1),
});
export type Phrase = z.infer<typeof Phrase>;

/** A model's second opinion on words of a line that its quotes do not have in so many words. */
export const Opinion = z.object({
  model: z.string(),
  words: z.array(
    z.object({
      /** Offsets in the line's text, UTF-16 units. */
      start: z.number().int().nonnegative(),
      end: z.number().int().nonnegative(),
      /** Of the line's quotes. */
      quote: z.string().min(1),
    }),
  ),
});
export type Opinion = z.infer<typeof Opinion>;

export const Statement = z.object({
  statementId: z.string(),
  text: z.string().min(1).max(2000),
  evidence: z.array(Evidence),
  support: Support,
  facts: z.array(Fact).optional(),
  /** Which of its words rest on which of its evidence, where the drafter knows. */
  phrases: z.array(Phrase).optional(),
  /** Supported only since a model found some of its words in other words of its quotes. */
  opinion: Opinion.optional(),
  /** Of a doubted line; gone once a person has decided it. */
  reasons: z.array(Reason).optional(),
  /** What was drafted, where a person changed it; kept until signed. */
  drafted: z.string().optional(),
});
export type Statement = z.infer<typeof Statement>;

export const Soap = z.object({
  subjective: z.array(Statement),
  objective: z.array(Statement),
  assessment: z.array(Statement),
  plan: z.array(Statement),
});
export type Soap = z.infer<typeof Soap>;

export const emptySoap = (): Soap => ({ subjective: [], objective: [], assessment: [], plan: [] });

/** How much it matters that the note leaves it out; worst first. */
export const HEARD_WEIGHTS = [
  "allergy",
  "medicine",
  "danger",
  "measurement",
  "complaint",
  "instruction",
] as const;

/** Said in the talk and not in the note's lines. A person adds it with its evidence, or dismisses it. */
export const HeardLine = z.object({
  /** Becomes the statement's id when it is added. */
  statementId: z.string(),
  weight: z.enum(HEARD_WEIGHTS),
  /** Where in the note it belongs. */
  section: SoapSection,
  text: z.string().min(1).max(2000),
  evidence: z.array(SpokenEvidence),
});
export type HeardLine = z.infer<typeof HeardLine>;

/** What a person did to one line of a draft; kept with the note, so that it can be taken back until it is signed. */
export const LineChange = z.object({
  kind: z.enum(["add", "change", "keep", "remove", "dismiss"]),
  statementId: z.string(),
  section: SoapSection,
  /** The line as it stood; absent for one that was added. */
  before: Statement.optional(),
  /** Of a removed line: the line it stood below on the page, absent for the first of its section. */
  after: z.string().optional(),
  by: PersonEvidence,
  /** Who took it back, and when. */
  undone: PersonEvidence.optional(),
});
export type LineChange = z.infer<typeof LineChange>;

/** `rules`: rule-based, no AI model · `gemini:<model>` · `person`: typed. `none` until drafted. */
export const Drafter = z.string().regex(/^(none|rules|person|gemini:[\w.-]+)$/);

/** Why a model's reply could not be used; `invented`: not one of its quotes was said. */
export const ModelFailure = z.enum([
  "blocked",
  "cut-short",
  "invalid-answer",
  "invented",
  "prompt-missing",
  "refused",
  "timeout",
  "unavailable",
]);
export type ModelFailure = z.infer<typeof ModelFailure>;

/** How a draft came about where a model was asked. With a failure the rules wrote it. */
export const Drafting = z.object({
  model: z.string(),
  /** The prompt's name and version: `draft-note`, `v1`. */
  prompt: z.string(),
  variant: z.string(),
  failure: ModelFailure.optional(),
  /** Lines left out because their quotes were not said. */
  dropped: z.number().int().positive().optional(),
});
export type Drafting = z.infer<typeof Drafting>;

export const Recording = z.object({
  recordingId: RecordingId,
  key: z.string(),
  bytes: z.number().int().nonnegative(),
  contentType: z.string().optional(),
  durationSeconds: z.number().optional(),
});
export type Recording = z.infer<typeof Recording>;

export const Signature = z.object({
  staffId: StaffId,
  name: z.string(),
  registrationNo: z.string().optional(),
  at: Instant,
  /** SHA-256, hex, of the note's canonical content at signing. */
  hash: z.string(),
});

export const Note = z.object({
  noteId: NoteId,
  clinicId: ClinicId,
  patientId: PatientId,
  status: NoteStatus,
  reason: NoteReason.optional(),
  version: z.number().int().positive(),
  drafter: Drafter,
  drafting: Drafting.optional(),
  soap: Soap,
  /** Worst first, as found when it was drafted. */
  heard: z.array(HeardLine).optional(),
  /** Oldest first. */
  changes: z.array(LineChange).optional(),
  recording: Recording.optional(),
  /** Who a person says spoke, by voice or segment; over what the transcript guesses. */
  speakers: z.record(z.string(), Speaker).optional(),
  /** What nobody spoke of in the talk, though a note should hold it. */
  notAsked: z.array(z.enum(["allergies"])).optional(),
  /** Of the lines that the rules wrote. */
  language: z.enum(["en", "hi"]).optional(),
  /** Key of the transcript in the transcripts bucket, once there is one. */
  transcriptKey: z.string().optional(),
  createdAt: Instant,
  updatedAt: Instant,
  signature: Signature.optional(),
  /** The signed note this one adds to. */
  addendumTo: NoteId.optional(),
});
export type Note = z.infer<typeof Note>;

export type NoteVerb =
  | "startTranscribing"
  | "startDrafting"
  | "draft"
  | "findNoSpeech"
  | "askReview"
  | "fail"
  | "retry"
  | "writeByHand"
  | "edit"
  | "sign";

interface Transition {
  readonly from: readonly NoteStatus[];
  readonly to: NoteStatus;
}

const STOPPED = ["failed", "no_speech", "needs_review"] as const;
const UNDER_WAY = ["uploaded", "transcribing", "drafting"] as const;

/** The state table. Its `from` lists become the ConditionExpression of each write. */
export const noteTransitions: Readonly<Record<NoteVerb, Transition>> = {
  startTranscribing: { from: ["uploaded"], to: "transcribing" },
  startDrafting: { from: ["uploaded", "transcribing"], to: "drafting" },
  draft: { from: ["drafting"], to: "draft" },
  findNoSpeech: { from: ["uploaded", "transcribing", "drafting"], to: "no_speech" },
  askReview: { from: ["uploaded", "transcribing", "drafting"], to: "needs_review" },
  fail: { from: ["uploaded", "transcribing", "drafting"], to: "failed" },
  retry: { from: [...STOPPED, ...UNDER_WAY], to: "uploaded" },
  writeByHand: { from: [...STOPPED, ...UNDER_WAY], to: "draft" },
  edit: { from: ["draft"], to: "draft" },
  sign: { from: ["draft"], to: "signed" },
};

/** A pipeline that says nothing for so long has lost its event: a person may take over. */
export const STUCK_AFTER_MS = 15 * 60 * 1000;

type NoteMoment = Pick<Note, "status" | "updatedAt">;

/** Under way for so long that nobody works on it any more. `now` in milliseconds since 1970. */
export const isStuck = ({ status, updatedAt }: NoteMoment, now: number): boolean =>
  (UNDER_WAY as readonly NoteStatus[]).includes(status) && now - Date.parse(updatedAt) >= STUCK_AFTER_MS;

/** The state table, and for what a person takes over from the pipeline: only what stopped or is stuck. */
export function canMoveNote(note: NoteMoment, verb: NoteVerb, now: number): boolean {
  if (!noteTransitions[verb].from.includes(note.status)) return false;
  const takesOver = verb === "retry" || verb === "writeByHand";
  return !takesOver || (STOPPED as readonly NoteStatus[]).includes(note.status) || isStuck(note, now);
}

export function assertNoteMay(note: NoteMoment, verb: NoteVerb, now: number): void {
  if (canMoveNote(note, verb, now)) return;
  throw new DomainError("invalid-state", note.status === "signed" ? "note-signed" : "wrong-state");
}

/** Its words are not in its source: a person must decide it. */
export const isDoubtful = ({ support }: Pick<Statement, "support">): boolean =>
  support === "unsupported" || support === "contradicted";

/** Lines a person must still decide before the note may be signed. */
export const undecided = (soap: Soap): Statement[] =>
  SECTIONS.flatMap((section) => soap[section]).filter(isDoubtful);

export const NoteRef = z.object({ patientId: PatientId, noteId: NoteId });
export type NoteRef = z.infer<typeof NoteRef>;

/** The longest line of a note, in UTF-16 units. */
export const LONGEST_LINE = 2000;
const WrittenLine = PlainLine(LONGEST_LINE, "Write the line.");

export const StatementEdit = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("add"),
    section: SoapSection,
    text: WrittenLine,
    /** Given by the writer, so that the line can be taken back before the server has answered. */
    statementId: z.uuid().optional(),
  }),
  z.object({
    kind: z.literal("change"),
    statementId: z.string(),
    text: WrittenLine,
  }),
  /** A person keeps a line as it stands: it becomes theirs. */
  z.object({ kind: z.literal("keep"), statementId: z.string() }),
  z.object({ kind: z.literal("remove"), statementId: z.string() }),
  /** Puts a line that was heard into the note, with its evidence. */
  z.object({ kind: z.literal("add-heard"), statementId: z.string() }),
  /** Leaves it out for good; who and when stays with the note. */
  z.object({ kind: z.literal("dismiss-heard"), statementId: z.string() }),
  /** Takes back the last of these that was done to a line and is not taken back yet. */
  z.object({ kind: z.literal("undo"), statementId: z.string() }),
]);
export type StatementEdit = z.infer<typeof StatementEdit>;

export const EditNoteInput = NoteRef.extend({
  version: z.number().int().positive(),
  edits: z.array(StatementEdit).min(1).max(200),
});
export type EditNoteInput = z.infer<typeof EditNoteInput>;

export const NameSpeakerInput = NoteRef.extend({
  version: z.number().int().positive(),
  segmentId: z.string().regex(/^[\w-]{1,40}$/),
  speaker: Speaker,
});
export type NameSpeakerInput = z.infer<typeof NameSpeakerInput>;

export const SignNoteInput = NoteRef.extend({ version: z.number().int().positive() });
export type SignNoteInput = z.infer<typeof SignNoteInput>;

const TypedSection = z.array(WrittenLine).max(100).default([]);
export const TypedSoap = z
  .object({
    subjective: TypedSection,
    objective: TypedSection,
    assessment: TypedSection,
    plan: TypedSection,
  })
  .refine((soap) => SECTIONS.some((section) => soap[section].length > 0), "Write at least one line.");

/** Without `noteId` a new note is begun; with it, one that failed is finished by hand. */
export const WriteByHandInput = z.object({
  patientId: PatientId,
  noteId: NoteId.optional(),
  /** Of a note that is begun: made on the phone, so that asking twice gives the one note. */
  newNoteId: NoteId.optional(),
  soap: TypedSoap,
});
export type WriteByHandInput = z.infer<typeof WriteByHandInput>;

export const AddendInput = NoteRef.extend({ soap: TypedSoap });
export type AddendInput = z.infer<typeof AddendInput>;

/** What was said and where to hear it. */
export const NoteTranscript = z.object({
  noteId: NoteId,
  /** Presigned address of the recording, good for 15 minutes. */
  audioUrl: z.string(),
  /** Absent while there is none (yet). */
  transcript: Transcript.optional(),
});
export type NoteTranscript = z.infer<typeof NoteTranscript>;

/** Work the pipelines have not finished, and why; ids only. */
export const Job = Note.pick({
  noteId: true,
  patientId: true,
  status: true,
  reason: true,
  createdAt: true,
  updatedAt: true,
});
export type Job = z.infer<typeof Job>;

/** A draft that waits for its signature although its patient left the queue. */
export const NoteToSign = Note.pick({
  noteId: true,
  patientId: true,
  version: true,
  createdAt: true,
  drafter: true,
  addendumTo: true,
}).extend({
  /** Lines to decide before it can be signed. */
  undecided: z.number().int().nonnegative(),
  patient: z.object({ name: z.string(), age: z.number().int(), sex: Sex }).optional(),
});
export type NoteToSign = z.infer<typeof NoteToSign>;
