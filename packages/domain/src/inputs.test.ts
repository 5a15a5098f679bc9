import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { plainLine } from "./plain-text.ts";

/** Never shown: read by a machine, or looked up among ids that exist. */
const NOT_SHOWN = new Set([
  "password",
  "newPassword",
  "challenge",
  "statementId",
  "documentId",
  "medicineId",
]);
const ODD = ["a\u202eb", "a\u200bb", "a\u0301\u0301b", `a${"\u0336".repeat(9)}`, "\u0301\u0301", "\u3164"];

interface Leaf {
  readonly path: string;
  readonly schema: z.ZodType;
}

/** Every place of a schema that takes a string. */
function stringsOf(schema: z.ZodType, path: string): Leaf[] {
  const into = (inner: unknown, step = "") => stringsOf(inner as z.ZodType, path + step);
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, inner]) => into(inner, `.${key}`));
  if (schema instanceof z.ZodArray) return into(schema.element, "[]");
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => into(option));
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return into(schema.unwrap());
  return [{ path, schema }].filter(() => ODD.some((text) => schema.safeParse(text).success));
}

const modules = await Promise.all(
  readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith(".ts") && !file.includes("test"))
    .map(
      (file): Promise<Record<string, unknown>> => import(/* @vite-ignore */ `${import.meta.dirname}/${file}`),
    ),
);
const inputs = modules
  .flatMap((each) => Object.entries(each))
  .filter(
    (entry): entry is [string, z.ZodType] => entry[0].endsWith("Input") && entry[1] instanceof z.ZodType,
  );
const leaves = inputs.flatMap(([name, schema]) => stringsOf(schema, name));

test("the walk finds the fields people write in", () => {
  const paths = leaves.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      "RegisterPatientInput.name",
      "InviteStaffInput.name",
      "EditNoteInput.edits[].text",
      "WriteByHandInput.soap.plan[]",
      "AskTimelineInput.question",
    ]),
  );
});

const mayBeShown = leaves.filter(({ path }) => !NOT_SHOWN.has(path.split(".").at(-1) ?? ""));

test("no input that may be shown lets stacked marks, turned text or unseen letters through", () => {
  const through = mayBeShown.filter(({ schema }) =>
    ODD.some((text) => {
      const read = schema.safeParse(text);
      return read.success && (read.data !== plainLine(text) || read.data === "");
    }),
  );
  expect(through.map(({ path }) => path)).toEqual([]);
});
