import { ClinicId, ConsentId, Instant, PatientId, RecordingId, StaffId } from "@swasya/domain/ids";
import { z } from "zod";
import type { PhoneDatabase } from "../../device/database.ts";

/** A recording on its way; its sound lies in slices of one second. */
export const RecordingRow = z.object({
  recordingId: RecordingId,
  clinicId: ClinicId,
  staffId: StaffId,
  patientId: PatientId,
  token: z.string().optional(),
  after: ConsentId.optional(),
  contentType: z.string(),
  startedAt: Instant,
});
export type RecordingRow = z.infer<typeof RecordingRow>;

const STRICT = { durability: "strict" } as const;

export interface SliceStore {
  readonly begin: (row: RecordingRow) => Promise<void>;
  /** Resolves once the slice is on disk. */
  readonly keep: (recordingId: RecordingId, seq: number, bytes: ArrayBuffer) => Promise<void>;
  readonly list: () => Promise<RecordingRow[]>;
  /** Recordings of another build whose row this one cannot read. */
  readonly unreadable: () => Promise<number>;
  /** All slices in order, as one file. */
  readonly assemble: (recordingId: RecordingId) => Promise<ArrayBuffer>;
  readonly forget: (recordingId: RecordingId) => Promise<void>;
}

const rangeOf = (recordingId: RecordingId) => IDBKeyRange.bound([recordingId, 0], [recordingId, Infinity]);

export function createSliceStore(open: () => Promise<PhoneDatabase>): SliceStore {
  const parsed = async () => {
    const rows: unknown[] = await (await open()).getAll("recordings");
    return rows.map((row) => RecordingRow.safeParse(row).data);
  };
  return {
    async begin(row) {
      await (await open()).put("recordings", row);
    },
    async keep(recordingId, seq, bytes) {
      const transaction = (await open()).transaction("slices", "readwrite", STRICT);
      await Promise.all([transaction.store.put({ recordingId, seq, bytes }), transaction.done]);
    },
    list: async () => (await parsed()).flatMap((row) => row ?? []),
    unreadable: async () => (await parsed()).filter((row) => row === undefined).length,
    async assemble(recordingId) {
      const slices = await (await open()).getAll("slices", rangeOf(recordingId));
      return joinBytes(slices.map((slice) => slice.bytes));
    },
    async forget(recordingId) {
      const transaction = (await open()).transaction(["recordings", "slices"], "readwrite", STRICT);
      await Promise.all([
        transaction.objectStore("recordings").delete(recordingId),
        transaction.objectStore("slices").delete(rangeOf(recordingId)),
        transaction.done,
      ]);
    },
  };
}

function joinBytes(pieces: readonly ArrayBuffer[]): ArrayBuffer {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(new Uint8Array(piece), at);
    at += piece.byteLength;
  }
  return whole.buffer;
}
