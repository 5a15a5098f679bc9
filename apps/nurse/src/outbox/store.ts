import { z } from "zod";
import type { PhoneDatabase } from "../device/database.ts";
import { OutboxItem } from "./model.ts";

const SentRow = z.object({ itemId: z.string(), kind: z.string(), patientId: z.string(), sentAt: z.string() });
export type SentRow = z.infer<typeof SentRow>;

/** Power may fail: a write counts once the disk has it. */
const STRICT = { durability: "strict" } as const;
const KEEP_SENT_MS = 24 * 60 * 60 * 1000;

interface OutboxRows {
  readonly items: OutboxItem[];
  /** Rows of another build that this one cannot read: still on the phone, never sent by it. */
  readonly unreadable: number;
}

export interface OutboxStore {
  readonly list: () => Promise<OutboxRows>;
  readonly listSent: (now: number) => Promise<SentRow[]>;
  readonly add: (item: OutboxItem, bytes?: ArrayBuffer) => Promise<void>;
  readonly save: (item: OutboxItem) => Promise<void>;
  readonly payload: (itemId: string) => Promise<ArrayBuffer | undefined>;
  /** The server has it: the phone's copy goes, a line that it went stays for a day. */
  readonly markSent: (item: OutboxItem, now: number) => Promise<void>;
  readonly remove: (itemId: string) => Promise<void>;
}

export function createOutboxStore(open: () => Promise<PhoneDatabase>): OutboxStore {
  const removeIn = async (itemId: string, sent?: SentRow): Promise<void> => {
    const transaction = (await open()).transaction(["outbox", "payloads", "sent"], "readwrite", STRICT);
    await Promise.all([
      transaction.objectStore("outbox").delete(itemId),
      transaction.objectStore("payloads").delete(itemId),
      sent && transaction.objectStore("sent").put(sent),
      transaction.done,
    ]);
  };
  return {
    async list() {
      const rows: unknown[] = await (await open()).getAll("outbox");
      const items = rows.flatMap((row) => OutboxItem.safeParse(row).data ?? []);
      return { items, unreadable: rows.length - items.length };
    },
    async listSent(now) {
      const database = await open();
      const rows = (await database.getAll("sent")).flatMap((row) => SentRow.safeParse(row).data ?? []);
      const [fresh, old] = [rows.filter((row) => !isOld(row, now)), rows.filter((row) => isOld(row, now))];
      await Promise.all(old.map((row) => database.delete("sent", row.itemId)));
      return fresh;
    },
    async add(item, bytes) {
      const transaction = (await open()).transaction(["outbox", "payloads"], "readwrite", STRICT);
      await Promise.all([
        transaction.objectStore("outbox").put(item),
        bytes && transaction.objectStore("payloads").put({ itemId: item.itemId, bytes }),
        transaction.done,
      ]);
    },
    async save(item) {
      const transaction = (await open()).transaction("outbox", "readwrite");
      const stillThere = await transaction.store.getKey(item.itemId);
      await Promise.all([stillThere && transaction.store.put(item), transaction.done]);
    },
    payload: async (itemId) => (await (await open()).get("payloads", itemId))?.bytes,
    markSent: (item, now) =>
      removeIn(item.itemId, {
        itemId: item.itemId,
        kind: item.kind,
        patientId: item.patientId,
        sentAt: new Date(now).toISOString(),
      }),
    remove: (itemId) => removeIn(itemId),
  };
}

const isOld = (row: SentRow, now: number): boolean => now - Date.parse(row.sentAt) > KEEP_SENT_MS;
