import type { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { describe, expect, it } from "vitest";
import { createAppKeys } from "./app-keys.ts";
import { createSecretCache } from "./secret-cache.ts";

function aCache() {
  let fetched = 0;
  let failing = false;
  let now = 0;
  const send = async () => {
    fetched += 1;
    if (failing) throw new Error("down");
    return { SecretString: `secret-${fetched}` };
  };
  const secrets = { send } as unknown as SecretsManagerClient;
  return {
    cache: createSecretCache({ secrets, secretArn: "arn", now: () => now }),
    fetched: () => fetched,
    pass: (ms: number) => (now += ms),
    fail: (yes: boolean) => (failing = yes),
  };
}

describe("secret cache", () => {
  it("fetches once for callers that ask together", async () => {
    const { cache, fetched } = aCache();
    expect(await Promise.all([cache.value(), cache.value()])).toEqual(["secret-1", "secret-1"]);
    expect(fetched()).toBe(1);
  });

  it("fetches again after five minutes", async () => {
    const { cache, pass } = aCache();
    await cache.value();
    pass(299_999);
    expect(await cache.value()).toBe("secret-1");
    pass(1);
    expect(await cache.value()).toBe("secret-2");
  });

  it("fetches at once when told that the secret was refused", async () => {
    const { cache } = aCache();
    await cache.value();
    expect(await cache.refresh()).toBe("secret-2");
    expect(await cache.value()).toBe("secret-2");
  });

  it("does not keep a failure", async () => {
    const { cache, fail } = aCache();
    fail(true);
    await expect(cache.value()).rejects.toThrow("down");
    fail(false);
    expect(await cache.value()).toBe("secret-2");
  });
});

describe("keys of the application", () => {
  it("gives each purpose its own key, the same every time", async () => {
    const { cache } = aCache();
    const keys = createAppKeys(cache);
    const [phone, ticket, again] = [await keys.phoneKey(), await keys.ticketKey(), await keys.phoneKey()];
    expect(phone).toHaveLength(32);
    expect(phone).not.toEqual(ticket);
    expect(phone).toEqual(again);
  });
});
