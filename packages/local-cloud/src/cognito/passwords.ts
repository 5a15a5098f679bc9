import { randomBytes, scryptSync, timingSafeEqual } from "node:crypto";
import type { UserPool } from "cognito-local/lib/services/userPoolService.js";
import { Fault } from "../fault.ts";

const KEY_BYTES = 32;

export function hashPassword(password: string): string {
  const salt = randomBytes(16);
  return `scrypt:${salt.toString("base64url")}:${scryptSync(password, salt, KEY_BYTES).toString("base64url")}`;
}

export function isPassword(password: string, hash: string | undefined): boolean {
  const [scheme, salt = "", wanted = ""] = (hash ?? "").split(":");
  if (scheme !== "scrypt") return false;
  const given = scryptSync(password, Buffer.from(salt, "base64url"), KEY_BYTES);
  return timingSafeEqual(given, Buffer.from(wanted, "base64url"));
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
