import { array, assert, asyncProperty, integer } from "fast-check";
import { expect, test } from "vitest";
import type { PatientId, StaffId } from "@swasya/domain/ids";
import type { HeldToken } from "@swasya/domain/queue";
import { newId } from "@swasya/domain/ids";
import { TEST_NOW, aDoctor, aPatient, aSession, rampur, sitapur } from "@swasya/domain/testing";
import { aClinic } from "../testing/a-context.ts";
import { addToQueue } from "./add.ts";
import { cancelEntry } from "./cancel.ts";
import { completeConsultation } from "./complete.ts";
import { holdTokens } from "./hold-tokens.ts";
import { listQueue } from "./list.ts";
import { sendToDoctor } from "./send-to-doctor.ts";
import { startConsultation } from "./start.ts";

function clinicWithPatient() {
  const clinic = aClinic();
  const patient = aPatient();
  clinic.rows.patients.set(patient.patientId, patient);
  return { ...clinic, patient };
}

test("a patient goes from the door to a completed visit, each step written down and told", async () => {
  const { as, rows, clock, patient } = clinicWithPatient();
  const added = await addToQueue(as(), { patientId: patient.patientId, priority: "normal" });
  expect(added).toMatchObject({ token: "A-1", status: "waiting", position: 1 });
  await sendToDoctor(as(), added);
  await startConsultation(as(aDoctor()), added);
  clock.now += 120_000;
  await completeConsultation(as(aDoctor()), added);

  expect(rows.entries.size).toBe(0);
  expect(rows.visits).toMatchObject([
    { patientId: patient.patientId, token: "A-1", doctorName: "Test Doctor" },
  ]);
  expect(rows.audit.map((event) => event.action)).toEqual([
    "queue.add",
    "queue.send-to-doctor",
    "queue.start",
    "queue.complete",
  ]);
  expect(rows.published.map(({ message }) => message.version)).toEqual([1, 2, 3, 4]);
});

test("adding twice with the phone's id is one place in the queue", async () => {
  const { as, rows, patient } = clinicWithPatient();
  const input = {
    patientId: patient.patientId,
    priority: "normal",
    entryId: newId("Q", rampur, TEST_NOW),
  } as const;
  const first = await addToQueue(as(), input);
  expect(await addToQueue(as(), input)).toEqual(first);
  expect(rows.entries.size).toBe(1);
  expect(rows.audit.map((event) => event.action)).toEqual(["queue.add", "queue.add"]);
});

test("a number the phone holds is the patient's token, once; another is given where it cannot be", async () => {
  const { as, rows, clock } = clinicWithPatient();
  const people = [aPatient(), aPatient(), aPatient(), aPatient()];
  for (const person of people) rows.patients.set(person.patientId, person);
  const { day, from, to } = await holdTokens(as(), { count: 10 });
  const tokenOf = async (at: number, held: HeldToken) =>
    (await addToQueue(as(), { patientId: people[at]?.patientId as PatientId, priority: "normal", held }))
      .token;
  expect([from, to]).toEqual([1, 10]);
  expect(await tokenOf(0, { day, from, number: 7 })).toBe("A-7");
  expect(await tokenOf(1, { day, from, number: 7 })).toBe("A-11");
  expect(await tokenOf(2, { day, from, number: 12 })).toBe("A-12");
  clock.now += 24 * 60 * 60 * 1000;
  expect(await tokenOf(3, { day, from, number: 8 })).toBe("A-1");
});

test("phones that hold numbers at once never give out the same, whatever order they are heard in", async () => {
  await assert(
    asyncProperty(array(integer({ min: 0, max: 3 }), { maxLength: 25 }), async (order) => {
      const { as, rows } = aClinic();
      const blocks = await Promise.all([1, 2, 3].map((count) => holdTokens(as(), { count: count * 5 })));
      const next = blocks.map(({ from }) => from);
      const given: string[] = [];
      for (const phone of order) {
        const person = aPatient();
        rows.patients.set(person.patientId, person);
        const block = blocks[phone];
        const number = next[phone] ?? 0;
        next[phone] = number + 1;
        // Phone 3 holds nothing: it asks the server each time.
        const held = block && { day: block.day, from: block.from, number };
        const added = await addToQueue(as(), { patientId: person.patientId, priority: "normal", held });
        given.push(added.token);
      }
      expect(new Set(given).size).toBe(given.length);
    }),
  );
});

test("sending to the doctor twice is sending once, also when the doctor has the patient already", async () => {
  const { as, patient } = clinicWithPatient();
  const added = await addToQueue(as(), { patientId: patient.patientId, priority: "normal" });
  const sent = await sendToDoctor(as(), added);
  expect(await sendToDoctor(as(), added)).toEqual(sent);
  const started = await startConsultation(as(aDoctor()), added);
  expect(await sendToDoctor(as(), added)).toEqual(started);
});

test("adding somebody asks the queue four things and nothing else", async () => {
  const { as, ports, patient } = clinicWithPatient();
  const asked: PropertyKey[] = [];
  const noting = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, verb) {
        asked.push(verb);
        return Reflect.get(target, verb);
      },
    });
  const caller = as();
  const context = {
    ...caller,
    queue: noting(ports.queue),
    patients: noting(ports.patients),
    audit: noting(caller.audit),
  };
  await addToQueue(context, {
    patientId: patient.patientId,
    priority: "normal",
    entryId: newId("Q", rampur, TEST_NOW),
  });
  expect(asked).toEqual(["arrival", "countAhead", "nextTokenNumber", "insert"]);
});

test("another patient's place is not given away under this one's name", async () => {
  const { as, rows, patient } = clinicWithPatient();
  const other = aPatient();
  rows.patients.set(other.patientId, other);
  const entryId = newId("Q", rampur, TEST_NOW);
  await addToQueue(as(), { patientId: other.patientId, priority: "normal", entryId });
  const mixed = addToQueue(as(), { patientId: patient.patientId, priority: "normal", entryId });
  await expect(mixed).rejects.toMatchObject({ code: "conflict" });
});

test("a patient who is in the queue cannot be added again, but can after leaving", async () => {
  const { as, patient } = clinicWithPatient();
  const input = { patientId: patient.patientId, priority: "normal" } as const;
  const first = await addToQueue(as(), input);
  await expect(addToQueue(as(), input)).rejects.toMatchObject({ detail: { reason: "already-in-queue" } });
  await cancelEntry(as(), first);
  expect(await addToQueue(as(), input)).toMatchObject({ token: "A-2" });
});

test("the doctor who loses the race is told who won, even when both read before either wrote", async () => {
  const { as, ports, patient } = clinicWithPatient();
  const entry = await addToQueue(as(), { patientId: patient.patientId, priority: "normal" });
  const other = aDoctor({ staffId: "doctor-2" as StaffId, name: "Dr Two" });
  const move = ports.queue.move;
  let raced = false;
  const losing = {
    ...as(aDoctor()),
    queue: {
      ...ports.queue,
      move: async (...args: Parameters<typeof move>) => {
        if (!raced) {
          raced = true;
          await startConsultation(as(other), entry);
        }
        return move(...args);
      },
    },
  };
  await expect(startConsultation(losing, entry)).rejects.toMatchObject({
    code: "conflict",
    detail: { reason: "started-by-another", by: "Dr Two" },
  });
});

test("another clinic's entry is not found, and the attempt is written down", async () => {
  const { as, rows, patient } = clinicWithPatient();
  const entry = await addToQueue(as(), { patientId: patient.patientId, priority: "normal" });
  await expect(startConsultation(as(aDoctor({ clinicId: sitapur })), entry)).rejects.toMatchObject({
    code: "not-found",
  });
  expect(rows.audit.at(-1)).toMatchObject({ action: "queue.start", outcome: "refused", clinicId: sitapur });
  expect(await listQueue(as(aSession({ clinicId: sitapur })))).toEqual([]);
});
