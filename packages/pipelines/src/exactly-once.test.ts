import { siblingId, ulidOf } from "@swasya/domain/ids";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Fate, createFakeClinic } from "./testing/fake-clinic.ts";
import { arrangeVisit } from "./testing/samples.ts";
import { wireWorkers } from "./testing/workers.ts";

type Message = () => Promise<void>;

/** Each death takes one fate: a message that fails more often than workers may die would fail for ever. */
const MOST_DELIVERIES = 100;

function redeliver(queue: Message[], message: Message, tried: Map<Message, number>, error: unknown): void {
  const times = (tried.get(message) ?? 0) + 1;
  if (times >= MOST_DELIVERIES) throw new Error("A message failed at every delivery.", { cause: error });
  tried.set(message, times);
  queue.push(message);
}

/** The cloud at its unkindest: any message at any time, twice, and again after a death. */
async function deliver(choices: readonly number[], fates: readonly Fate[], more: readonly Message[] = []) {
  const tried = new Map<Message, number>();
  const clinic = createFakeClinic(fates);
  const visit = arrangeVisit(clinic);
  const workers = wireWorkers(clinic);
  const jobName = `swasya-${ulidOf(visit.recordingId)}`;
  const queue: Message[] = [...more];
  const twice = (message: Message) => queue.push(message, message);
  twice(() => workers.startTranscribing(visit.audio));
  twice(() => workers.digitize(visit.image));
  let announcedJob = false;
  let streamed = 0;
  for (let turn = 0; queue.length > 0; turn += 1) {
    const [message] = queue.splice((choices[turn % Math.max(choices.length, 1)] ?? 0) % queue.length, 1);
    await message?.().catch((error: unknown) => redeliver(queue, message, tried, error));
    if (!announcedJob && clinic.rows.jobs.has(jobName)) {
      announcedJob = true;
      twice(() => workers.draftNote(jobName));
    }
    for (; streamed < clinic.changes.length; streamed += 1) twice(() => workers.rebuild(visit.patientId));
  }
  return { clinic, visit };
}

const endOf = ({ clinic, visit }: Awaited<ReturnType<typeof deliver>>) => {
  const note = clinic.rows.notes.get(siblingId("NOTE", visit.recordingId));
  const document = clinic.rows.documents.get(visit.scanId);
  const timeline = clinic.rows.timelines.get(visit.patientId);
  const strip = (text: string): string =>
    text
      .replaceAll(ulidOf(visit.recordingId), "R")
      .replaceAll(ulidOf(visit.scanId), "S")
      .replaceAll(ulidOf(visit.patientId), "P");
  const { version: _noteSteps, ...written } = note ?? { version: 0 };
  const { version: _folds, ...told } = timeline ?? { version: 0 };
  return JSON.parse(strip(JSON.stringify({ written, document, told }))) as unknown;
};

const fate = fc.constantFrom<Fate>("lives", "lives", "lives", "dies-before", "dies-after");

describe("exactly once in effect", () => {
  it("ends the same for any order, any repetition and any deaths of the workers", async () => {
    const expected = endOf(await deliver([0], []));
    expect(expected).toMatchObject({
      written: { status: "draft", drafter: "rules" },
      document: { status: "read" },
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(20), { minLength: 1, maxLength: 60, size: "max" }),
        fc.array(fate, { maxLength: 80, size: "max" }),
        async (choices, fates) => {
          const end = await deliver(choices, fates);
          expect(endOf(end)).toEqual(expected);
          expect(end.clinic.rows.notes.size).toBe(1);
          expect(end.clinic.rows.documents.size).toBe(1);
        },
      ),
      { numRuns: 50, seed: 7 },
    );
  }, 30_000);

  it("tells the screens the last version of everything, whatever died on the way", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(20), { minLength: 1, maxLength: 60, size: "max" }),
        fc.array(fate, { maxLength: 80, size: "max" }),
        async (choices, fates) => {
          const { clinic, visit } = await deliver(choices, fates);
          const told = (id: string) =>
            Math.max(
              ...clinic.published
                .filter(({ message }) => message.id === id)
                .map(({ message }) => message.version),
            );
          const noteId = siblingId("NOTE", visit.recordingId);
          expect(told(noteId)).toBe(clinic.rows.notes.get(noteId)?.version);
          expect(told(visit.scanId)).toBe(clinic.rows.documents.get(visit.scanId)?.version);
          expect(told(visit.patientId)).toBe(clinic.rows.timelines.get(visit.patientId)?.version);
        },
      ),
      { numRuns: 50, seed: 11 },
    );
  }, 30_000);

  it("fails, rather than hangs, when a worker always throws", async () => {
    const broken: Message = () => Promise.reject(new Error("always"));
    await expect(deliver([0], [], [broken])).rejects.toThrow("A message failed at every delivery.");
  });
});
