import type { AuditEvent } from "@swasya/domain/audit";
import type { Consent } from "@swasya/domain/consent";
import type { ScannedDocument, Timeline, Visit } from "@swasya/domain/history";
import type { ClinicId, NoteId, PatientId, QueueEntryId, ScanId, StaffId } from "@swasya/domain/ids";
import type { Note, NoteStatus } from "@swasya/domain/note";
import type { Patient } from "@swasya/domain/patient";
import type { HeldToken, QueueEntry, QueuePriority, QueueStatus, TokenBlock } from "@swasya/domain/queue";
import type { SignInFailures } from "@swasya/domain/sign-in-throttle";
import type { InviteStaffInput, Session, StaffMember } from "@swasya/domain/staff";
import type { LiveMessage } from "@swasya/domain/topics";
import type { Transcript } from "@swasya/domain/transcript";
import type { UploadKind } from "@swasya/domain/upload";

/*
 * What the use cases need from the outside. `packages/cloud` provides it over AWS; tests provide fakes.
 * Every write takes its audit row and commits both in one transaction or neither.
 * A failed condition throws DomainError("conflict", "changed-meanwhile") unless said otherwise.
 */

export interface PatientStore {
  get(patientId: PatientId): Promise<Patient | undefined>;
  /** In any order; unknown ids are left out. At most 100. */
  getMany(patientIds: readonly PatientId[]): Promise<Patient[]>;
  /** Conflict when the id exists. */
  insert(patient: Patient, audit: AuditEvent): Promise<void>;
  /** Only when the stored version is `patient.version - 1`. */
  save(patient: Patient, audit: AuditEvent): Promise<void>;
  /** By beginning of the folded name (see `foldName`). */
  searchByName(clinicId: ClinicId, foldedPrefix: string, limit: number): Promise<Patient[]>;
  searchByPhone(clinicId: ClinicId, phone: string, limit: number): Promise<Patient[]>;
}

export interface Arrival {
  readonly patient?: Patient;
  /** The entry that has the asked id already. */
  readonly entry?: QueueEntry;
  readonly isInQueue: boolean;
  /** Durations of the clinic's last consultations. */
  readonly recentSeconds: readonly number[];
}

export interface QueueStore {
  get(entryId: QueueEntryId): Promise<QueueEntry | undefined>;
  /** The entry the patient has in the queue now, if any. */
  findOpen(patientId: PatientId): Promise<QueueEntry | undefined>;
  /** All that decides whether somebody may be added, read in one request. */
  arrival(keys: {
    readonly clinicId: ClinicId;
    readonly patientId: PatientId;
    readonly entryId?: QueueEntryId;
  }): Promise<Arrival>;
  /** How many of the clinic's open entries are served before one of this priority that comes now. */
  countAhead(clinicId: ClinicId, priority: QueuePriority): Promise<number>;
  /** All entries of the clinic in waiting, with_nurse, ready and consulting. */
  listOpen(clinicId: ClinicId): Promise<readonly QueueEntry[]>;
  /** Counts up for the clinic's day (`yyyy-mm-dd`), from 1. */
  nextTokenNumber(clinicId: ClinicId, day: string): Promise<number>;
  /** The next `count` numbers of the clinic's day, for one phone to give out. */
  holdTokens(clinicId: ClinicId, day: string, count: number, audit: AuditEvent): Promise<TokenBlock>;
  /** Whether a block of that day begins so and has this number. */
  isHeld(clinicId: ClinicId, held: HeldToken): Promise<boolean>;
  /**
   * Conflict `already-in-queue` when the patient has an open entry, `token-taken` when the held number was given
   * to somebody before.
   */
  insert(entry: QueueEntry, audit: AuditEvent, held?: HeldToken): Promise<void>;
  /** Writes the moved entry only while the stored one is in `from` at `entry.version - 1`. */
  move(entry: QueueEntry, from: readonly QueueStatus[], audit: AuditEvent): Promise<void>;
  /** As `move` to cancelled; frees the patient for a new entry. */
  cancel(entry: QueueEntry, from: readonly QueueStatus[], audit: AuditEvent): Promise<void>;
  /** One transaction: entry gone, visit in the patient's history, patient free, duration remembered. */
  complete(entry: QueueEntry, visit: Visit, audit: AuditEvent): Promise<void>;
  /** Durations of the clinic's last consultations (at most 20), seconds. */
  recentConsultationSeconds(clinicId: ClinicId): Promise<readonly number[]>;
}

export interface NoteStore {
  get(ref: { patientId: PatientId; noteId: NoteId }): Promise<Note | undefined>;
  /** Newest first. */
  list(patientId: PatientId): Promise<Note[]>;
  /** Newest first, from the status index, at most 100 a status. */
  listByStatus(clinicId: ClinicId, statuses: readonly NoteStatus[]): Promise<Note[]>;
  insert(note: Note, audit: AuditEvent): Promise<void>;
  /** Only while the stored note is in `from` at `note.version - 1`. */
  save(note: Note, from: readonly NoteStatus[], audit: AuditEvent): Promise<void>;
}

export interface PatientHistory {
  readonly documents: readonly ScannedDocument[];
  readonly visits: readonly Visit[];
  readonly consents: readonly Consent[];
}

export interface HistoryStore {
  list(patientId: PatientId): Promise<PatientHistory>;
  getDocument(patientId: PatientId, documentId: ScanId): Promise<ScannedDocument | undefined>;
  /** Only when the stored version is `document.version - 1`. */
  saveDocument(document: ScannedDocument, audit: AuditEvent): Promise<void>;
  listConsents(patientId: PatientId): Promise<Consent[]>;
  /** Giving the same consent id twice is one consent. */
  insertConsent(consent: Consent, audit: AuditEvent): Promise<void>;
  /** Replaces the consent with its withdrawn form. */
  saveConsent(consent: Consent, audit: AuditEvent): Promise<void>;
  timeline(patientId: PatientId): Promise<Timeline | undefined>;
}

export interface ObjectStore {
  /** One PUT, bound to type and length, good for `UPLOAD_URL_SECONDS`. */
  presignUpload(object: { key: string; contentType: string; bytes: number }): Promise<{
    url: string;
    headers: Record<string, string>;
    expiresAt: string;
  }>;
  startMultipart(object: { key: string; contentType: string }): Promise<string>;
  presignParts(
    key: string,
    uploadId: string,
    partNumbers: readonly number[],
  ): Promise<{ partNumber: number; url: string }[]>;
  completeMultipart(
    key: string,
    uploadId: string,
    parts: readonly { partNumber: number; etag: string }[],
  ): Promise<void>;
  /** Bytes of the parts that have arrived; undefined when there is no such upload (any more). */
  uploadedBytes(key: string, uploadId: string): Promise<number | undefined>;
  abandonMultipart(key: string, uploadId: string): Promise<void>;
  presignDownload(key: string, seconds: number): Promise<string>;
  exists(key: string): Promise<boolean>;
  /** The first key that begins so; undefined when there is none. */
  findKey(prefix: string): Promise<string | undefined>;
  /** Undefined when there is none (yet). */
  readTranscript(key: string): Promise<Transcript | undefined>;
}

export interface WorkQueue {
  /** Hands an uploaded object to its pipeline again, as its S3 event did. */
  reprocess(kind: UploadKind, key: string): Promise<void>;
}

export interface AuditLog {
  /** For reads and refusals; writes carry their row in their own transaction. */
  record(event: AuditEvent): Promise<void>;
  /** Newest first. */
  list(clinicId: ClinicId, day: string, limit: number): Promise<AuditEvent[]>;
  /** Newest first, of all days. */
  listOfPatient(patientId: PatientId, limit: number): Promise<AuditEvent[]>;
}

export interface LivePublisher {
  /** After the commit. Never throws: a lost message costs a screen one snapshot, not a write. */
  publish(topic: string, message: LiveMessage): Promise<void>;
}

export interface LiveScreen {
  readonly staffId: StaffId;
  readonly signInId: string;
  readonly clientId: string;
}

/** The live connections of people's screens: remembered when they get their ticket, so that they can be ended. */
export interface LiveConnections {
  remember(screen: LiveScreen): Promise<void>;
  /** Of one sign-in, or of everything the person has open. Never throws: the sign-in has ended whatever happens. */
  end(whose: Pick<LiveScreen, "staffId"> & Partial<Pick<LiveScreen, "signInId">>): Promise<void>;
}

export interface Tokens {
  readonly idToken: string;
  readonly accessToken: string;
  /** Absent after a refresh that did not rotate it. */
  readonly refreshToken?: string;
}

export type SignInResult =
  | { readonly kind: "tokens"; readonly tokens: Tokens }
  | { readonly kind: "new-password-required"; readonly challenge: string }
  | { readonly kind: "refused" };

export interface IdentityProvider {
  signIn(email: string, password: string): Promise<SignInResult>;
  answerNewPassword(email: string, newPassword: string, challenge: string): Promise<SignInResult>;
  /** Undefined when the refresh token is no longer good. */
  refresh(refreshToken: string): Promise<Tokens | undefined>;
  revoke(refreshToken: string): Promise<void>;
  /** The person behind a verified id token; undefined when it is not good (any more). */
  session(idToken: string): Promise<Session | undefined>;
  listStaff(clinicId: ClinicId): Promise<StaffMember[]>;
  /** Cognito sends the first password. Conflict when the address is taken. */
  invite(clinicId: ClinicId, input: InviteStaffInput): Promise<StaffMember>;
  /** Not-found when nobody of this clinic has the id. */
  disable(clinicId: ClinicId, staffId: StaffId): Promise<void>;
}

/** Which of a person's sign-ins a token or a ticket is from, and when it was made. */
export type Issued = Pick<Session, "staffId" | "signInId" | "issuedAtSeconds">;

/** Wrong passwords, ended sign-ins and closed accounts, kept with a time to live. Never an address or a token. */
export interface SignInGuard {
  failures(emailKey: string): Promise<SignInFailures | undefined>;
  recordFailure(emailKey: string, now: number): Promise<SignInFailures>;
  clearFailures(emailKey: string): Promise<void>;
  /** No token of this sign-in counts any more; remembered for as long as one may live. */
  endSignIn(signInId: string): Promise<void>;
  /** Nothing issued to this person until now counts any more. */
  endAllOf(staffId: StaffId): Promise<void>;
  /** Signed out, or the account was closed since. */
  isEnded(issued: Issued): Promise<boolean>;
}

/** Which devices signed in to which account before, told by a mark that only we can make. */
export interface KnownDevices {
  /** The device's id, when its mark says that it signed in to this account; undefined otherwise. */
  idOf(mark: string | undefined, email: string): Promise<string | undefined>;
  /** The mark to leave now that it signed in; other accounts in the mark it had stay in it. */
  mark(mark: string | undefined, email: string): Promise<string>;
}

export interface TicketSigner {
  /** A short-lived signed token that the live authorizer verifies. */
  sign(claims: {
    clientId: string;
    clinicId: ClinicId;
    staffId: StaffId;
    signInId: string;
    expiresAtSeconds: number;
  }): Promise<string>;
  /** Where browsers connect, and the MQTT username that names the authorizer. */
  readonly url: string;
  readonly username: string;
}
