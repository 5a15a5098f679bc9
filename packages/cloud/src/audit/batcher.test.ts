import { expect, it } from "vitest";
import { createBatcher } from "./batcher.ts";

function aBatcher(most = 3) {
  const batches: (readonly number[])[] = [];
  const record = createBatcher<number>({ most, write: async (rows) => void batches.push(rows) });
  return { record, batches };
}

it("writes what comes together together, never more than one batch holds, and loses nothing", async () => {
  const { record, batches } = aBatcher();
  await Promise.all([1, 2, 3, 4, 5, 6, 7].map(record));
  expect(batches).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
});

it("does not keep a lone row waiting for the next", async () => {
  const { record, batches } = aBatcher();
  await record(1);
  expect(batches).toEqual([[1]]);
  await record(2);
  expect(batches).toEqual([[1], [2]]);
});

it("tells everybody whose row was not written, and nobody else", async () => {
  let failing = true;
  const record = createBatcher<number>({
    most: 2,
    write: async () => {
      if (failing) throw new Error("down");
    },
  });
  const first = await Promise.allSettled([record(1), record(2)]);
  expect(first.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  failing = false;
  await expect(record(3)).resolves.toBeUndefined();
});
