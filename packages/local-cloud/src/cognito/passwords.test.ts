import { scryptSync } from "node:crypto";
import { expect, test } from "vitest";
import { hashPassword, isPassword } from "./passwords.ts";

test("only the right password fits its hash", () => {
  const hash = hashPassword("Made-up-password-1");
  expect(isPassword("Made-up-password-1", hash)).toBe(true);
  expect(isPassword("Made-up-password-2", hash)).toBe(false);
});

test.each([
  ["somebody's", hashPassword("Made-up-password-1")],
  ["nobody's", undefined],
  ["one of another form", "bcrypt:x:y"],
])("%s password costs the same work", (_whose, hash) => {
  const derived: number[] = [];
  const counting = (password: string, salt: Buffer, bytes: number) => {
    derived.push(salt.length);
    return scryptSync(password, salt, bytes);
  };
  expect(isPassword("guess", hash, counting)).toBe(false);
  expect(derived).toEqual([16]);
});
