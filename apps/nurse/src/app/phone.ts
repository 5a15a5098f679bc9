import { newId } from "@swasya/domain/ids";
import { phoneDatabase } from "../device/database.ts";
import { keepAwake } from "../device/keep-awake.ts";
import { claim, hold } from "../device/locks.ts";
import { openMicrophone } from "../features/recorder/microphone.ts";
import { createRecorder } from "../features/recorder/recorder.ts";
import { recoverRecordings } from "../features/recorder/save-recording.ts";
import { createSliceStore } from "../features/recorder/slice-store.ts";
import { createOutbox } from "../outbox/outbox.ts";
import { createSend } from "../outbox/send-item.ts";
import { createOutboxStore } from "../outbox/store.ts";
import { failureOf } from "../server/failure.ts";
import { putObject } from "../server/put-object.ts";
import { queryClient } from "../server/query-client.ts";
import { api, trpc } from "../server/trpc.ts";

const store = createOutboxStore(phoneDatabase);
const slices = createSliceStore(phoneDatabase);
let notRecovered = 0;

/** What this phone still has to send. It outlives every screen. */
export const outbox = createOutbox({
  store,
  send: createSend({
    giveConsent: (input) => api.consents.give.mutate(input),
    requestUpload: (input) => api.uploads.request.mutate(input),
    uploadParts: (input) => api.uploads.parts.mutate(input),
    completeUpload: (input) => api.uploads.complete.mutate(input),
    put: putObject,
    payload: store.payload,
    failureOf,
  }),
  now: Date.now,
  chance: Math.random,
  later(work, delayMs) {
    const timer = setTimeout(work, delayMs);
    return () => clearTimeout(timer);
  },
  claim: (itemId, work) => claim(`outbox:${itemId}`, work),
  leftOver: async () => notRecovered + (await slices.unreadable()),
  onSent({ patientId, kind }) {
    if (kind !== "audio") void queryClient.invalidateQueries(trpc.history.list.queryFilter({ patientId }));
    if (kind === "audio") void queryClient.invalidateQueries(trpc.notes.list.queryFilter({ patientId }));
  },
});

const recordingLock = (recordingId: string) => `recording:${recordingId}`;

/** The one microphone. It goes on while the nurse looks at another screen. */
export const recorder = createRecorder({
  slices,
  add: outbox.add,
  openMicrophone,
  now: Date.now,
  newRecordingId: (clinicId) => newId("REC", clinicId, Date.now()),
  hold: (recordingId) => hold(recordingLock(recordingId)),
  keepAwake,
  buzz: (pattern) => void navigator.vibrate?.(pattern),
});

/** Reads what is on this phone, saves what was cut off, and sends when there is a network. */
export async function wakePhone(): Promise<void> {
  await outbox.reload();
  const { failed } = await recoverRecordings({
    slices,
    add: outbox.add,
    claim: (recordingId, work) => claim(recordingLock(recordingId), work),
  });
  notRecovered = failed;
  if (failed > 0) await outbox.reload();
  const flush = () => void outbox.flush();
  window.addEventListener("online", flush);
  document.addEventListener("visibilitychange", () =>
    document.visibilityState === "visible" ? flush() : undefined,
  );
  void navigator.storage?.persist?.();
}
