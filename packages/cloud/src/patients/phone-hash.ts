import { createHmac } from "node:crypto";

/** What a number is searched by: the same number gives the same hash, and the hash does not give the number. */
export const phoneHash = (key: Uint8Array, phone: string): string =>
  createHmac("sha256", key).update(phone).digest("base64url");
