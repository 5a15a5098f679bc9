import fc from "fast-check";
import { expect, it } from "vitest";
import { createSharedRead } from "./shared-read.ts";

it("gives everybody what was read after they asked, with never two reads of one key at once", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.constantFrom("write", "rampur", "sitapur"), { maxLength: 30 }),
      async (scheduler, steps) => {
        let version = 0;
        const underWay = new Map<string, number>();
        const read = createSharedRead(async (key: string) => {
          underWay.set(key, (underWay.get(key) ?? 0) + 1);
          expect(underWay.get(key)).toBe(1);
          const seen = await scheduler.schedule(Promise.resolve(), `read ${key}`).then(() => version);
          underWay.set(key, 0);
          return { key, seen };
        });
        const asked: Promise<void>[] = [];
        const sequence = steps.map((step) => async () => {
          if (step === "write") version += 1;
          else {
            const atLeast = version;
            asked.push(
              read(step).then(({ key, seen }) => {
                expect(key).toBe(step);
                expect(seen).toBeGreaterThanOrEqual(atLeast);
              }),
            );
          }
        });
        scheduler.scheduleSequence(sequence);
        await scheduler.waitIdle();
        await Promise.all(asked);
        expect(asked).toHaveLength(steps.filter((step) => step !== "write").length);
      },
    ),
  );
});

it("reads twice for ten who ask while the first read is under way, and again for the next who asks", async () => {
  let reads = 0;
  const read = createSharedRead(async (_clinicId: string) => {
    reads += 1;
    return reads;
  });
  expect(await Promise.all(Array.from({ length: 10 }, () => read("rampur")))).toEqual([
    1,
    ...Array(9).fill(2),
  ]);
  expect(await read("rampur")).toBe(3);
});

it("lets a failed read fail those who waited for it, and nobody after", async () => {
  const answers = [
    Promise.reject(new Error("throttled")),
    Promise.resolve("second"),
    Promise.resolve("third"),
  ];
  const read = createSharedRead(async (_clinicId: string) => answers.shift());
  const [first, second] = await Promise.allSettled([read("rampur"), read("rampur")]);
  expect(first).toMatchObject({ status: "rejected" });
  expect(second).toMatchObject({ value: "second" });
  expect(await read("rampur")).toBe("third");
});
