import { randomBytes, scryptSync, timingSafeEqual } from "node:crypto";
import type { UserPool } from "cognito-local/lib/services/userPoolService.js";
import { Fault } from "../fault.ts";

const KEY_BYTES = 32;

export function hashPassword(password: string): string {
  const salt = randomBytes(16);
  return `scrypt:${salt.toString("base64url")}:${scryptSync(password, salt, KEY_BYTES).toString("base64url")}`;
}

type Derive = (password: string, salt: Buffer, bytes: number) => Buffer;

/** Of nobody: hashing against it takes as long as against somebody's, and never fits. */
const NOBODYS = `scrypt:${"A".repeat(22)}:`;

/** Without a hash, for an account there is none of, false after the same work: the time tells nobody who works here. */
export function isPassword(password: string, hash: string | undefined, derive: Derive = scryptSync): boolean {
  const [, salt = "", wanted = ""] = (hash?.startsWith("scrypt:") ? hash : NOBODYS).split(":");
  const given = derive(password, Buffer.from(salt, "base64url"), KEY_BYTES);
  const kept = Buffer.from(wanted, "base64url");
  return kept.length === KEY_BYTES && timingSafeEqual(given, kept);
}

/** Throws `InvalidPasswordException` as the pool's password policy demands. */
export function checkPasswordPolicy(password: string, pool: UserPool) {
  const policy = pool.Policies?.PasswordPolicy ?? {};
  const missing = [
    password.length < (policy.MinimumLength ?? 8) && "Password not long enough",
    policy.RequireLowercase && !/[a-z]/.test(password) && "Password must have lowercase characters",
    policy.RequireUppercase && !/[A-Z]/.test(password) && "Password must have uppercase characters",
    policy.RequireNumbers && !/\d/.test(password) && "Password must have numeric characters",
    policy.RequireSymbols && !/[^\w\s]/.test(password) && "Password must have symbol characters",
  ].find((message) => typeof message === "string");
  if (missing)
    throw new Fault("InvalidPasswordException", `Password did not conform with policy: ${missing}`);
}
