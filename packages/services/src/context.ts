import type { Session } from "@swasya/domain/staff";
import type {
  AuditLog,
  HistoryStore,
  IdentityProvider,
  KnownDevices,
  LiveConnections,
  LivePublisher,
  NoteStore,
  ObjectStore,
  PatientStore,
  QueueStore,
  SignInGuard,
  TicketSigner,
  WorkQueue,
} from "./ports.ts";

export interface Ports {
  readonly patients: PatientStore;
  readonly queue: QueueStore;
  readonly notes: NoteStore;
  readonly history: HistoryStore;
  readonly objects: ObjectStore;
  readonly work: WorkQueue;
  readonly live: LivePublisher;
  readonly connections: LiveConnections;
  readonly identity: IdentityProvider;
  readonly guard: SignInGuard;
  readonly devices: KnownDevices;
  readonly tickets: TicketSigner;
}

/** Who asks, when, and where that is written down. */
export interface Caller {
  readonly session: Session;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly audit: AuditLog;
}

/** What a verb needs: the caller and the ports it names, so that a Lambda provides no more than that. */
export type Needs<Port extends keyof Ports = never> = Caller & Pick<Ports, Port>;
