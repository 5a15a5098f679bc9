import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** Rows are parsed by their readers: an older build may have written them. */
interface PhoneSchema extends DBSchema {
  recordings: { key: string; value: { readonly recordingId: string } };
  slices: { key: [string, number]; value: Slice };
  outbox: { key: string; value: { readonly itemId: string } };
  payloads: { key: string; value: { readonly itemId: string; readonly bytes: ArrayBuffer } };
  sent: { key: string; value: { readonly itemId: string } };
  snapshots: { key: string; value: { readonly key: string; readonly value: unknown } };
}

export interface Slice {
  readonly recordingId: string;
  readonly seq: number;
  readonly bytes: ArrayBuffer;
}

export type PhoneDatabase = IDBPDatabase<PhoneSchema>;

export const openPhoneDatabase = (name = "swasya-nurse"): Promise<PhoneDatabase> =>
  openDB<PhoneSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore("recordings", { keyPath: "recordingId" });
      database.createObjectStore("slices", { keyPath: ["recordingId", "seq"] });
      database.createObjectStore("outbox", { keyPath: "itemId" });
      database.createObjectStore("payloads", { keyPath: "itemId" });
      database.createObjectStore("sent", { keyPath: "itemId" });
      database.createObjectStore("snapshots", { keyPath: "key" });
    },
  });

let shared: Promise<PhoneDatabase> | undefined;

/** The one connection of this page. */
export const phoneDatabase = (): Promise<PhoneDatabase> => (shared ??= openPhoneDatabase());
