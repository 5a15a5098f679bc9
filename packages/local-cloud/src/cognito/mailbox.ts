import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface Invitation {
  readonly to: string;
  readonly temporaryPassword: string;
}

/** Takes the place of the e-mail Cognito sends: one JSON file per message, readable by the owner alone. */
export type SendInvitation = (invitation: Invitation) => void;

export function createMailbox(dir: string): SendInvitation {
  return (invitation) => {
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, `${Date.now()}-${randomUUID()}.json`), JSON.stringify(invitation), {
      mode: 0o600,
    });
  };
}
