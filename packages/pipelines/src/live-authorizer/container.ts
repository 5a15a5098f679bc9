import { createSecretsManager } from "@swasya/cloud/clients";
import { createTicketVerifier } from "@swasya/cloud/live/ticket";
import { stdoutLog } from "@swasya/cloud/log/log";
import { createAppKeys } from "@swasya/cloud/secrets/app-keys";
import { createSecretCache } from "@swasya/cloud/secrets/secret-cache";
import { createAuthorizer } from "./authorize.ts";
import { readConfig } from "./config.ts";

export function createContainer() {
  const config = readConfig();
  const now = Date.now;
  const secrets = createSecretsManager({ region: config.AWS_REGION });
  const { ticketKey } = createAppKeys(createSecretCache({ secrets, secretArn: config.APP_SECRET_ARN, now }));
  return createAuthorizer({ ...createTicketVerifier({ ticketKey, now }), log: stdoutLog() });
}
