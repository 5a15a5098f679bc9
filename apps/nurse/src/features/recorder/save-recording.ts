import type { ErrorKey } from "@swasya/messages/errors";
import type { MediaItem } from "../../outbox/model.ts";
import type { RecordingRow, SliceStore } from "./slice-store.ts";

export interface SaveDeps {
  readonly slices: SliceStore;
  readonly add: (item: MediaItem, bytes: ArrayBuffer) => Promise<void>;
  /** Runs `work` unless the recording is still being made, in this tab or another. */
  readonly claim: (recordingId: string, work: () => Promise<void>) => Promise<boolean>;
}

/** Turns slices into one outbox item. The slices go only after the outbox has the whole. */
export async function saveRecording(
  deps: Omit<SaveDeps, "claim">,
  row: RecordingRow,
  recovered: boolean,
): Promise<boolean> {
  const bytes = await deps.slices.assemble(row.recordingId);
  const { recordingId, startedAt, contentType, ...owner } = row;
  if (bytes.byteLength > 0)
    await deps.add(
      {
        ...owner,
        kind: "audio",
        itemId: recordingId,
        contentType,
        recovered,
        createdAt: startedAt,
        bytes: bytes.byteLength,
        attempts: 0,
        nextTryAt: 0,
      },
      bytes,
    );
  await deps.slices.forget(recordingId);
  return bytes.byteLength > 0;
}

export const saveFailure = (error: unknown): ErrorKey =>
  error instanceof DOMException && error.name === "QuotaExceededError"
    ? "device.storage-full"
    : "device.not-saved";

/** How many were saved, and how many could not be: those stay in slices, for the next start. */
interface Recovery {
  readonly recovered: number;
  readonly failed: number;
}

/** What a crash, a flat battery or a reload cut off is saved as far as it got. One that fails holds up no other. */
export async function recoverRecordings(deps: SaveDeps): Promise<Recovery> {
  let [recovered, failed] = [0, 0];
  for (const row of await deps.slices.list())
    await deps.claim(row.recordingId, async () => {
      try {
        if (await saveRecording(deps, row, true)) recovered += 1;
      } catch {
        failed += 1;
      }
    });
  return { recovered, failed };
}
