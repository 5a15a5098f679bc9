import { createHash } from "node:crypto";

const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";

/** An id that stays the same for the same resource of the template, so that tokens outlive a restart. */
function idFrom(name: string, length: number): string {
  const digest = createHash("sha256").update(name).digest();
  return [...digest.subarray(0, length)].map((byte) => ALPHABET[byte % ALPHABET.length]).join("");
}

/** E.g. `ap-south-1_k3v9q0x2a`. */
export const userPoolIdOf = (region: string, logicalId: string): string =>
  `${region}_${idFrom(`pool ${logicalId}`, 9)}`;

/** 26 small letters and digits. */
export const userPoolClientIdOf = (poolId: string, logicalId: string): string =>
  idFrom(`client ${poolId} ${logicalId}`, 26);
