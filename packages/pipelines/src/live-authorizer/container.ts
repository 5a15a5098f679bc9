import { createSecretsManager } from "@swasya/cloud/clients";
import { createSignInGuard } from "@swasya/cloud/identity/sign-in-guard";
import { createTicketVerifier } from "@swasya/cloud/live/ticket";
import { stdoutLog } from "@swasya/cloud/log/log";
import { createAppKeys } from "@swasya/cloud/secrets/app-keys";
import { createSecretCache } from "@swasya/cloud/secrets/secret-cache";
import { workerDatabase } from "../lambda/worker-database.ts";
import { createAuthorizer } from "./authorize.ts";
import { readConfig } from "./config.ts";

export function createContainer() {
  const config = readConfig();
  const now = Date.now;
  const secrets = createSecretsManager({ region: config.AWS_REGION });
  const { ticketKey } = createAppKeys(createSecretCache({ secrets, secretArn: config.APP_SECRET_ARN, now }));
  const database = workerDatabase(config.AWS_REGION, { guards: config.GUARDS_TABLE });
  return createAuthorizer({
    ...createTicketVerifier({ ticketKey, now }),
    isEnded: createSignInGuard({ ...database, now }).isEnded,
    log: stdoutLog(),
  });
}
