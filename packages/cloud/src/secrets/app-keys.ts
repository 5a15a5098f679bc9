import { hkdfSync } from "node:crypto";
import type { SecretCache } from "./secret-cache.ts";

export interface AppKeys {
  /** Of the hash that patients are found by their number with. */
  phoneKey(): Promise<Uint8Array>;
  /** Signs the tickets of the live connection. */
  ticketKey(): Promise<Uint8Array>;
  /** Marks the devices that signed in before. */
  deviceKey(): Promise<Uint8Array>;
}

const derive = (secret: string, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", secret, "swasya", purpose, 32));

/** One secret, a key for each purpose: none of them gives another away. 32 bytes each. */
export const createAppKeys = (appSecret: SecretCache): AppKeys => ({
  phoneKey: async () => derive(await appSecret.value(), "phone-hash"),
  ticketKey: async () => derive(await appSecret.value(), "live-ticket"),
  deviceKey: async () => derive(await appSecret.value(), "known-device"),
});
