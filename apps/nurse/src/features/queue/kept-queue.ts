import { ClinicId, Instant } from "@swasya/domain/ids";
import { QueueRow } from "@swasya/domain/queue";
import { z } from "zod";
import type { PhoneDatabase } from "../../device/database.ts";

const KEY = "queue";
const KeptQueue = z.object({ clinicId: ClinicId, at: Instant, rows: z.array(QueueRow) });
export type KeptQueue = z.infer<typeof KeptQueue>;

export interface QueueKeeper {
  readonly keep: (queue: KeptQueue) => Promise<void>;
  /** The last list this phone saw of this clinic today, with its time. */
  readonly kept: (clinicId: ClinicId, now: number) => Promise<KeptQueue | undefined>;
  readonly forget: () => Promise<void>;
}

/** Lets the nurse go on with today's patients after a start without network. */
export function createQueueKeeper(open: () => Promise<PhoneDatabase>): QueueKeeper {
  return {
    async keep(value) {
      await (await open()).put("snapshots", { key: KEY, value });
    },
    async kept(clinicId, now) {
      const row = await (await open()).get("snapshots", KEY);
      const queue = KeptQueue.safeParse(row?.value).data;
      const today = queue && new Date(queue.at).toDateString() === new Date(now).toDateString();
      if (today && queue.clinicId === clinicId) return queue;
      // Yesterday's or another clinic's names are nobody's to read any more.
      if (row) await (await open()).delete("snapshots", KEY);
      return undefined;
    },
    async forget() {
      await (await open()).delete("snapshots", KEY);
    },
  };
}
