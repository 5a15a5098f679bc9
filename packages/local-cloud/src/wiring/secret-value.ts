import { randomInt } from "node:crypto";
import { z } from "zod";
import type { Properties } from "../template/load-template.ts";

const SecretProperties = z.object({
  SecretString: z.string().optional(),
  GenerateSecretString: z
    .object({
      PasswordLength: z.coerce.number().default(32),
      ExcludePunctuation: z.coerce.boolean().default(false),
      ExcludeCharacters: z.string().default(""),
      SecretStringTemplate: z.string().optional(),
      GenerateStringKey: z.string().optional(),
    })
    .optional(),
});

const lettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const punctuation = "!#$%&()*+,-./:;<=>?@[]^_{|}~";

/** The value a secret is created with, as CloudFormation makes it. */
export function firstSecretValue(properties: Properties): string {
  const { SecretString, GenerateSecretString: rules } = SecretProperties.parse(properties);
  if (SecretString !== undefined || !rules) return SecretString ?? "";
  const alphabet = [...lettersAndDigits, ...(rules.ExcludePunctuation ? "" : punctuation)].filter(
    (character) => !rules.ExcludeCharacters.includes(character),
  );
  const password = Array.from(
    { length: rules.PasswordLength },
    () => alphabet[randomInt(alphabet.length)],
  ).join("");
  if (!rules.SecretStringTemplate || !rules.GenerateStringKey) return password;
  const template = z.record(z.string(), z.unknown()).parse(JSON.parse(rules.SecretStringTemplate));
  return JSON.stringify({ ...template, [rules.GenerateStringKey]: password });
}
