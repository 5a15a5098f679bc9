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

/** What a crash, a flat battery or a reload cut off is saved as far as it got. Returns how many. */
export async function recoverRecordings(deps: SaveDeps): Promise<number> {
  let recovered = 0;
  for (const row of await deps.slices.list())
    await deps.claim(row.recordingId, async () => {
      if (await saveRecording(deps, row, true)) recovered += 1;
    });
  return recovered;
}
