import type { Call } from "../demo/signed-in.ts";
import { timed } from "./timed.ts";
import { rowOf, spreadOf } from "./percentiles.ts";

const REQUESTS = 200;
/** As many patients as a clinic has waiting on a full morning. */
const QUEUE_LENGTH = 40;

/** The four procedures a clinic calls most, at one client and at sixteen. */
export async function benchApi(call: Call) {
  const rows = [];
  for (const clients of [1, 16]) {
    const label = (name: string) => `${name}, ${clients} client${clients > 1 ? "s" : ""}`;
    const patients: string[] = [];
    const register = async (turn: number) => {
      const patient = await call<{ patientId: string }>("patients.register", aPatient(turn));
      patients.push(patient.patientId);
    };
    await timed(20, clients, register);
    rows.push(
      rowOf(label("patients.register"), spreadOf(await timed(REQUESTS, clients, register)), "p99 < 100"),
    );

    const requestUpload = (turn: number) =>
      call("uploads.request", {
        patientId: patients[turn],
        kind: "image",
        contentType: "image/png",
        bytes: 1000,
      });
    rows.push(
      rowOf(label("uploads.request"), spreadOf(await timed(REQUESTS, clients, requestUpload)), "p99 < 200"),
    );

    const adds: number[] = [];
    const lists: number[] = [];
    for (let round = 0; round < REQUESTS / QUEUE_LENGTH; round += 1) {
      const entries: string[] = [];
      const add = async (turn: number) => {
        const entry = await call<{ entryId: string }>("queue.add", { patientId: patients[turn] });
        entries.push(entry.entryId);
      };
      adds.push(...(await timed(QUEUE_LENGTH, clients, add)));
      lists.push(...(await timed(QUEUE_LENGTH, clients, () => call("queue.list", {}, "query"))));
      await Promise.all(entries.map((entryId) => call("queue.cancel", { entryId })));
    }
    rows.push(rowOf(label("queue.add"), spreadOf(adds), "p99 < 200"));
    rows.push(rowOf(label(`queue.list of ${QUEUE_LENGTH}`), spreadOf(lists), "p99 < 200"));
  }
  return rows;
}

const aPatient = (turn: number) => ({
  name: "Bench Namoona",
  phone: `9${String(turn).padStart(9, "0")}`,
  age: 40,
  sex: "other",
});
