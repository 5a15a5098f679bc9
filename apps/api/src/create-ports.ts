import { createAuditLog } from "@swasya/cloud/audit/audit-log";
import {
  type ClientConfig,
  createCognito,
  createDocuments,
  createIotData,
  createS3,
  createSecretsManager,
  createSqs,
} from "@swasya/cloud/clients";
import { createHistoryRepository } from "@swasya/cloud/history/history-repository";
import { createIdentityProvider } from "@swasya/cloud/identity/identity-provider";
import { createKnownDevices } from "@swasya/cloud/identity/known-devices";
import { createSignInGuard } from "@swasya/cloud/identity/sign-in-guard";
import { createLiveConnections } from "@swasya/cloud/live/live-connections";
import { createLivePublisher } from "@swasya/cloud/live/live-publisher";
import { createTicketSigner } from "@swasya/cloud/live/ticket";
import type { Log } from "@swasya/cloud/log/log";
import { createNoteRepository } from "@swasya/cloud/notes/note-repository";
import { createObjectStore } from "@swasya/cloud/objects/object-store";
import { createPatientRepository } from "@swasya/cloud/patients/patient-repository";
import { createQueueRepository } from "@swasya/cloud/queue/queue-repository";
import { createWorkQueue } from "@swasya/cloud/queues/work-queue";
import { createAppKeys } from "@swasya/cloud/secrets/app-keys";
import { createSecretCache } from "@swasya/cloud/secrets/secret-cache";
import type { Ports } from "@swasya/services/context";
import type { AuditLog } from "@swasya/services/ports";
import type { Config } from "./config.ts";
import { publishBehind } from "./publish-behind.ts";
import { rememberSignedIn } from "./remember-signed-in.ts";

export interface Composition {
  readonly ports: Ports;
  readonly audit: AuditLog;
  /** What is still under way has reached AWS. */
  readonly settled: () => Promise<void>;
}

interface Deps {
  readonly config: Config;
  readonly log: Log;
  readonly now: () => number;
}

/** The only place that joins the use cases to AWS: here it is checked that the one fits the other. */
export function createPorts({ config, log, now }: Deps): Composition {
  const aws: ClientConfig = { region: config.AWS_REGION };
  const secrets = createSecretsManager(aws);
  const keys = createAppKeys(createSecretCache({ secrets, secretArn: config.APP_SECRET_ARN, now }));
  const database = {
    documents: createDocuments(aws),
    tables: {
      patients: config.PATIENTS_TABLE,
      notes: config.NOTES_TABLE,
      history: config.HISTORY_TABLE,
      queue: config.QUEUE_TABLE,
      audit: config.AUDIT_TABLE,
      guards: config.GUARDS_TABLE,
    },
  };
  const iotData = createIotData(aws);
  const live = publishBehind(createLivePublisher({ iotData, log }));
  const ports: Ports = {
    patients: createPatientRepository({ ...database, phoneKey: () => keys.phoneKey() }),
    queue: createQueueRepository(database),
    notes: createNoteRepository(database),
    history: createHistoryRepository(database),
    objects: createObjectStore({ s3: createS3(aws), bucket: config.MEDIA_BUCKET, now }),
    work: createWorkQueue({
      sqs: createSqs(aws),
      bucket: config.MEDIA_BUCKET,
      queueUrls: { audio: config.AUDIO_QUEUE_URL, image: config.IMAGE_QUEUE_URL },
    }),
    live,
    connections: createLiveConnections({ ...database, iotData, log, now }),
    tickets: createTicketSigner({
      ticketKey: () => keys.ticketKey(),
      now,
      url: config.LIVE_URL,
      authorizerName: config.LIVE_AUTHORIZER_NAME,
    }),
    identity: createIdentityProvider({
      cognito: createCognito(aws),
      userPoolId: config.USER_POOL_ID,
      clientId: config.USER_POOL_CLIENT_ID,
      issuer: config.TOKEN_ISSUER,
    }),
    devices: createKnownDevices({ deviceKey: () => keys.deviceKey() }),
    guard: rememberSignedIn(createSignInGuard({ ...database, now }), now),
  };
  return { ports, audit: createAuditLog(database), settled: () => live.settled() };
}
