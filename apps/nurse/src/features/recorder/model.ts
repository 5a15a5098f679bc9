import type { PatientId, RecordingId } from "@swasya/domain/ids";
import type { ErrorKey } from "@swasya/messages/errors";

/** idle → asking → recording ⇄ paused → stopping → idle; `failed` keeps the reason until left or saved after all. */
export type RecorderPhase = "idle" | "asking" | "recording" | "paused" | "stopping" | "failed";

export interface RecorderState {
  readonly phase: RecorderPhase;
  readonly patientId?: PatientId;
  readonly recordingId?: RecordingId;
  /** Slices the microphone handed over, those on disk, and those the disk refused. */
  readonly captured: number;
  readonly kept: number;
  readonly lost: number;
  /** Milliseconds recorded before the present run, and when that began. */
  readonly ranMs: number;
  readonly runningSince?: number;
  /** Where the sound was paused: milliseconds into the recording. */
  readonly pausedMs: number;
  readonly pausedSince?: number;
  /** The newest loudness values, 0 to 1, oldest first. */
  readonly levels: readonly number[];
  /** Since when nothing is heard; undefined while something is. */
  readonly silentSince?: number;
  readonly reason?: ErrorKey;
  /** Stopped, but not in the outbox: its slices are on this phone and can be put together again. */
  readonly unsaved: boolean;
  /** Recordings left so: only the next start of the app puts them together. */
  readonly leftBehind: number;
}

export type RecorderEvent =
  | { readonly type: "asked"; readonly patientId: PatientId; readonly recordingId: RecordingId }
  | { readonly type: "refused"; readonly reason: ErrorKey }
  | { readonly type: "started"; readonly at: number }
  | { readonly type: "slice-captured" }
  | { readonly type: "slice-kept" }
  | { readonly type: "slice-lost" }
  | { readonly type: "level"; readonly value: number; readonly at: number }
  | { readonly type: "paused"; readonly at: number }
  | { readonly type: "resumed"; readonly at: number }
  | { readonly type: "stopping"; readonly at: number }
  | { readonly type: "saved" }
  | { readonly type: "not-saved"; readonly reason: ErrorKey; readonly unsaved: boolean }
  | { readonly type: "saving-again" }
  | { readonly type: "left" };

export const LEVELS_SHOWN = 40;
/** Below this nothing is heard; below QUIET somebody should come closer. */
const SILENT = 0.02;
const QUIET = 0.1;
export const SILENCE_WARNING_MS = 10_000;

export const idleRecorder: RecorderState = {
  phase: "idle",
  captured: 0,
  kept: 0,
  lost: 0,
  ranMs: 0,
  pausedMs: 0,
  levels: [],
  unsaved: false,
  leftBehind: 0,
};

const fresh = (state: RecorderState): RecorderState => ({
  ...idleRecorder,
  leftBehind: state.leftBehind + (state.unsaved ? 1 : 0),
});

const ranUntil = (state: RecorderState, at: number): number =>
  state.ranMs + (state.runningSince === undefined ? 0 : Math.max(0, at - state.runningSince));
const pausedUntil = (state: RecorderState, at: number): number =>
  state.pausedMs + (state.pausedSince === undefined ? 0 : Math.max(0, at - state.pausedSince));

/** An event that makes no sense in the present phase changes nothing. */
export function recorderReducer(state: RecorderState, event: RecorderEvent): RecorderState {
  switch (event.type) {
    case "asked":
      if (state.phase !== "idle" && state.phase !== "failed") return state;
      return { ...fresh(state), phase: "asking", patientId: event.patientId, recordingId: event.recordingId };
    case "refused":
      return state.phase === "asking" ? { ...state, phase: "failed", reason: event.reason } : state;
    case "started":
      if (state.phase !== "asking") return state;
      return { ...state, phase: "recording", runningSince: event.at, silentSince: event.at };
    case "slice-captured":
      return isListening(state) ? { ...state, captured: state.captured + 1 } : state;
    case "slice-kept":
      return isListening(state) ? { ...state, kept: state.kept + 1 } : state;
    case "slice-lost":
      return isListening(state) ? { ...state, lost: state.lost + 1 } : state;
    case "level":
      return state.phase === "recording" ? heard(state, event.value, event.at) : state;
    case "paused":
      if (state.phase !== "recording") return state;
      return { ...stoppedClock(state, event.at), phase: "paused", pausedSince: event.at };
    case "resumed":
      if (state.phase !== "paused") return state;
      return {
        ...stoppedClock(state, event.at),
        phase: "recording",
        runningSince: event.at,
        silentSince: event.at,
      };
    case "stopping":
      if (state.phase !== "recording" && state.phase !== "paused") return state;
      return { ...stoppedClock(state, event.at), phase: "stopping" };
    case "saved":
      return state.phase === "stopping" ? fresh({ ...state, unsaved: false }) : state;
    case "not-saved":
      if (state.phase !== "stopping") return state;
      return { ...state, phase: "failed", reason: event.reason, unsaved: event.unsaved };
    case "saving-again":
      return state.phase === "failed" && state.unsaved ? { ...state, phase: "stopping" } : state;
    case "left":
      return state.phase === "failed" ? fresh(state) : state;
  }
}

const stoppedClock = (state: RecorderState, at: number): RecorderState => ({
  ...state,
  ranMs: ranUntil(state, at),
  runningSince: undefined,
  pausedMs: pausedUntil(state, at),
  pausedSince: undefined,
  silentSince: undefined,
});

const heard = (state: RecorderState, value: number, at: number): RecorderState => ({
  ...state,
  levels: [...state.levels.slice(1 - LEVELS_SHOWN), value],
  silentSince: value >= SILENT ? undefined : (state.silentSince ?? at),
});

/** Sound is being kept, or is about to be: leaving the page would cut it off. */
export const isActive = ({ phase }: RecorderState): boolean =>
  phase === "recording" || phase === "paused" || phase === "stopping";

/** The microphone may open, and its first slice come, before the phone has written the recording's row. */
const isListening = (state: RecorderState): boolean => state.phase === "asking" || isActive(state);

export const recordedMs = (state: RecorderState, now: number): number => ranUntil(state, now);
export const totalPauseMs = (state: RecorderState, now: number): number => pausedUntil(state, now);

export type SoundState =
  | { readonly kind: "checking" | "good" | "quiet" }
  | { readonly kind: "silent"; readonly seconds: number };

/** What the microphone gives now: the loudest of the last second or so decides. */
export function soundState(state: RecorderState, now: number): SoundState {
  const silentMs = state.silentSince === undefined ? 0 : now - state.silentSince;
  if (silentMs >= SILENCE_WARNING_MS) return { kind: "silent", seconds: Math.floor(silentMs / 1000) };
  const recent = state.levels.slice(-15);
  if (recent.length === 0) return { kind: "checking" };
  return { kind: Math.max(...recent) >= QUIET ? "good" : "quiet" };
}

/** `05:12`, and `1:05:12` from an hour on. */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const pad = (value: number) => String(value).padStart(2, "0");
  const minutes = `${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  return seconds < 3600 ? minutes : `${Math.floor(seconds / 3600)}:${minutes}`;
}
