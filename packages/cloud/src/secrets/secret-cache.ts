import { GetSecretValueCommand, type SecretsManagerClient } from "@aws-sdk/client-secrets-manager";

const KEPT_MS = 5 * 60 * 1000;

export interface SecretCache {
  value(): Promise<string>;
  /** Fetches anew, for a provider that answers 401 or 403 because the secret was rotated. */
  refresh(): Promise<string>;
}

interface SecretCacheDeps {
  readonly secrets: Pick<SecretsManagerClient, "send">;
  readonly secretArn: string;
  readonly now: () => number;
}

/** Keeps the secret for 5 minutes; callers asking together share one fetch. */
export function createSecretCache({ secrets, secretArn, now }: SecretCacheDeps): SecretCache {
  let kept: { value: Promise<string>; until: number } | undefined;

  async function fetchSecret(): Promise<string> {
    const { SecretString: secret } = await secrets.send(new GetSecretValueCommand({ SecretId: secretArn }));
    if (!secret) throw new Error("SECRET_EMPTY");
    return secret;
  }

  function refresh(): Promise<string> {
    const value = fetchSecret();
    const entry = { value, until: now() + KEPT_MS };
    kept = entry;
    value.catch(() => {
      if (kept === entry) kept = undefined;
    });
    return value;
  }

  return { refresh, value: () => (kept && now() < kept.until ? kept.value : refresh()) };
}
