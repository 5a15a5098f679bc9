import type { ClinicId, ConsentId, PatientId, RecordingId, StaffId } from "@swasya/domain/ids";
import { type Observable, observable } from "../../device/observable.ts";
import type { MediaItem } from "../../outbox/model.ts";
import { type Microphone, type openMicrophone, micFailure } from "./microphone.ts";
import { type RecorderEvent, type RecorderState, idleRecorder, isActive, recorderReducer } from "./model.ts";
import { saveFailure, saveRecording } from "./save-recording.ts";
import type { RecordingRow, SliceStore } from "./slice-store.ts";

export interface RecorderDeps {
  readonly slices: SliceStore;
  readonly add: (item: MediaItem, bytes: ArrayBuffer) => Promise<void>;
  readonly openMicrophone: typeof openMicrophone;
  readonly now: () => number;
  readonly newRecordingId: (clinicId: ClinicId) => RecordingId;
  /** Marks the recording as being made, so that no other tab saves it meanwhile. */
  readonly hold: (recordingId: RecordingId) => () => void;
  /** Keeps the screen on. */
  readonly keepAwake: () => () => void;
  readonly buzz: (pattern: number | number[]) => void;
}

export interface RecordingFor {
  readonly clinicId: ClinicId;
  readonly staffId: StaffId;
  readonly patientId: PatientId;
  readonly token?: string;
  readonly after?: ConsentId;
}

export interface Recorder {
  readonly state: Pick<Observable<RecorderState>, "get" | "subscribe">;
  readonly start: (what: RecordingFor) => Promise<void>;
  readonly pause: () => void;
  readonly resume: () => void;
  /** Resolves once the whole recording lies in the outbox, or the state says why not. Never rejects. */
  readonly stop: () => Promise<void>;
  /** Tries once more to put together what `stop` could not. */
  readonly saveAgain: () => Promise<void>;
  readonly leave: () => void;
}

interface Run {
  readonly row: RecordingRow;
  readonly microphone: Microphone;
  readonly release: () => void;
  readonly writes: Promise<void>[];
}

const BUZZ = { short: 40, lost: [80, 60, 80, 60, 80] };

export function createRecorder(deps: RecorderDeps): Recorder {
  const state = observable(idleRecorder);
  const tell = (event: RecorderEvent) => state.set(recorderReducer(state.get(), event));
  let run: Run | undefined;

  const keepSlice = async (recordingId: RecordingId, seq: number, slice: Blob) => {
    try {
      await deps.slices.keep(recordingId, seq, await slice.arrayBuffer());
      tell({ type: "slice-kept" });
    } catch {
      tell({ type: "slice-lost" });
      deps.buzz(BUZZ.lost);
    }
  };

  const stop = async () => {
    if (!run || !isActive(state.get()) || state.get().phase === "stopping") return;
    const { row, microphone, release, writes } = run;
    tell({ type: "stopping", at: deps.now() });
    try {
      await microphone.stop();
      await Promise.all(writes);
    } catch {
      // What reached the disk until then is saved all the same.
    }
    await save(row);
    release();
  };

  const save = async (row: RecordingRow, again = false) => {
    try {
      const takenElsewhere =
        again && !(await deps.slices.list()).some(({ recordingId }) => recordingId === row.recordingId);
      const found = takenElsewhere || (await saveRecording(deps, row, false));
      run = undefined;
      if (found) tell({ type: "saved" });
      else tell({ type: "not-saved", reason: "device.nothing-kept", unsaved: false });
      deps.buzz(found ? BUZZ.short : BUZZ.lost);
    } catch (error) {
      tell({ type: "not-saved", reason: saveFailure(error), unsaved: true });
      deps.buzz(BUZZ.lost);
    }
  };

  const saveAgain = async () => {
    if (!run || !state.get().unsaved || state.get().phase !== "failed") return;
    const release = deps.hold(run.row.recordingId);
    tell({ type: "saving-again" });
    await save(run.row, true);
    release();
  };

  const start = async (what: RecordingFor) => {
    if (isActive(state.get()) || state.get().phase === "asking") return;
    const recordingId = deps.newRecordingId(what.clinicId);
    tell({ type: "asked", patientId: what.patientId, recordingId });
    const writes: Promise<void>[] = [];
    try {
      const microphone = await deps.openMicrophone({
        onSlice(slice) {
          tell({ type: "slice-captured" });
          writes.push(keepSlice(recordingId, writes.length, slice));
        },
        onLevel: (value) => tell({ type: "level", value, at: deps.now() }),
        onLost: () => {
          deps.buzz(BUZZ.lost);
          void stop();
        },
      });
      const row = { ...what, recordingId, contentType: microphone.contentType };
      run = await begin(deps, { ...row, startedAt: new Date(deps.now()).toISOString() }, microphone, writes);
      tell({ type: "started", at: deps.now() });
      deps.buzz(BUZZ.short);
    } catch (error) {
      tell({ type: "refused", reason: micFailure(error) });
    }
  };

  return {
    state,
    start,
    stop,
    saveAgain,
    pause() {
      if (state.get().phase !== "recording") return;
      run?.microphone.pause();
      tell({ type: "paused", at: deps.now() });
      deps.buzz(BUZZ.short);
    },
    resume() {
      if (state.get().phase !== "paused") return;
      run?.microphone.resume();
      tell({ type: "resumed", at: deps.now() });
    },
    leave: () => tell({ type: "left" }),
  };
}

async function begin(
  deps: RecorderDeps,
  row: RecordingRow,
  microphone: Microphone,
  writes: Promise<void>[],
): Promise<Run> {
  const releases = [deps.hold(row.recordingId), deps.keepAwake()];
  try {
    await deps.slices.begin(row);
  } catch (error) {
    for (const release of releases) release();
    await microphone.stop();
    throw error;
  }
  return { row, microphone, writes, release: () => releases.forEach((release) => release()) };
}
