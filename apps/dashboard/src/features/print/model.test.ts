import { expect, test } from "vitest";
import { inGroups, tokenOf } from "./model.ts";

const visits = [
  { token: "A-9", completedAt: "2026-11-20T09:00:00.000Z" },
  { token: "A-2", completedAt: "2026-11-10T09:00:00.000Z" },
];
const at = (createdAt: string) => ({ createdAt });

test("a note carries the token of the visit it was begun in", () => {
  expect(tokenOf(at("2026-11-10T08:30:00.000Z"), { entry: undefined, visits })).toBe("A-2");
  expect(tokenOf(at("2026-11-20T08:30:00.000Z"), { entry: undefined, visits })).toBe("A-9");
});

test("today's token is that of the queue, and no older note gets it", () => {
  const entry = { token: "A-4", addedAt: "2026-11-26T05:00:00.000Z" };
  expect(tokenOf(at("2026-11-26T05:10:00.000Z"), { entry, visits })).toBe("A-4");
  expect(tokenOf(at("2026-11-10T08:30:00.000Z"), { entry, visits })).toBe("A-2");
});

test("a note begun after the last visit has none", () => {
  expect(tokenOf(at("2026-11-21T08:30:00.000Z"), { entry: undefined, visits })).toBeUndefined();
});

test("a seal is printed whole, in groups", () => {
  expect(inGroups("0123456789abcdef")).toBe("01234567 89abcdef");
});
