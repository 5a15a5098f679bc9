import { newId } from "@swasya/domain/ids";
import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { NOON, RAMPUR, aPatientId } from "../../outbox/testing.ts";
import {
  type RecorderEvent,
  type RecorderState,
  clockText,
  idleRecorder,
  isActive,
  recordedMs,
  recorderReducer,
  soundState,
  totalPauseMs,
} from "./model.ts";

const asked: RecorderEvent = {
  type: "asked",
  patientId: aPatientId,
  recordingId: newId("REC", RAMPUR, NOON),
};
const after = (...events: RecorderEvent[]): RecorderState => events.reduce(recorderReducer, idleRecorder);
const started: RecorderEvent = { type: "started", at: NOON };

describe("the recorder", () => {
  it("counts a slice as safe only after the disk has it", () => {
    const state = after(
      asked,
      started,
      { type: "slice-captured" },
      { type: "slice-captured" },
      { type: "slice-kept" },
    );
    expect(state).toMatchObject({ phase: "recording", captured: 2, kept: 1, lost: 0 });
  });

  it("counts a slice that comes before the recording's row is written", () => {
    const state = after(asked, { type: "slice-captured" }, started, { type: "slice-kept" });
    expect(state).toMatchObject({ phase: "recording", captured: 1, kept: 1 });
  });

  it("keeps its own time: pauses do not count, and are counted apart", () => {
    const state = after(
      asked,
      started,
      { type: "paused", at: NOON + 5_000 },
      { type: "resumed", at: NOON + 8_000 },
    );
    expect(recordedMs(state, NOON + 10_000)).toBe(7_000);
    expect(totalPauseMs(state, NOON + 10_000)).toBe(3_000);
  });

  it("still counts slices that arrive while stopping, then is free for the next patient", () => {
    const stopping = after(
      asked,
      started,
      { type: "stopping", at: NOON + 1_000 },
      { type: "slice-captured" },
    );
    expect(stopping).toMatchObject({ phase: "stopping", captured: 1 });
    expect(recorderReducer(stopping, { type: "saved" })).toEqual(idleRecorder);
  });

  it("keeps what could not be put together in sight until it is saved or counted as left behind", () => {
    const stopping: RecorderState = { ...idleRecorder, phase: "stopping", kept: 3 };
    const refusal = { type: "not-saved", reason: "device.storage-full", unsaved: true } as const;
    const failed = recorderReducer(stopping, refusal);
    expect(failed).toMatchObject({ phase: "failed", reason: "device.storage-full", unsaved: true });
    const again = recorderReducer(failed, { type: "saving-again" });
    expect(recorderReducer(again, { type: "saved" })).toEqual(idleRecorder);
    expect(recorderReducer(failed, { type: "left" })).toEqual({ ...idleRecorder, leftBehind: 1 });
    expect(recorderReducer(failed, asked)).toMatchObject({ phase: "asking", unsaved: false, leftBehind: 1 });
  });

  it("keeps the reason when the microphone is refused, and starts again from there", () => {
    const failed = after(asked, { type: "refused", reason: "device.mic-refused" });
    expect(failed).toMatchObject({ phase: "failed", reason: "device.mic-refused" });
    expect(recorderReducer(failed, asked).phase).toBe("asking");
    expect(recorderReducer(failed, { type: "left" })).toEqual(idleRecorder);
  });

  it("does not let a second patient take the microphone", () => {
    const state = after(asked, started);
    expect(recorderReducer(state, asked)).toBe(state);
  });

  it("warns after ten seconds of silence and not before", () => {
    const quiet = after(asked, started, { type: "level", value: 0.001, at: NOON + 100 });
    expect(soundState(quiet, NOON + 9_000)).toEqual({ kind: "quiet" });
    expect(soundState(quiet, NOON + 10_000)).toEqual({ kind: "silent", seconds: 10 });
    const heard = recorderReducer(quiet, { type: "level", value: 0.4, at: NOON + 11_000 });
    expect(soundState(heard, NOON + 30_000)).toEqual({ kind: "good" });
  });

  it("never loses count: whatever happens, safe and lost slices are at most the captured ones", () => {
    const slice = constantFrom<RecorderEvent[]>(
      [{ type: "slice-captured" }, { type: "slice-kept" }],
      [{ type: "slice-captured" }, { type: "slice-lost" }],
      [{ type: "paused", at: NOON + 1 }],
      [{ type: "resumed", at: NOON + 2 }],
      [{ type: "stopping", at: NOON + 3 }],
      [{ type: "saved" }],
      [asked],
      [started],
    );
    assert(
      property(array(slice), (steps) => {
        const state = after(...steps.flat());
        expect(state.kept + state.lost).toBe(state.captured);
        expect(isActive(state) || state.runningSince === undefined).toBe(true);
      }),
    );
  });

  it("writes times as a clock", () => {
    expect(clockText(312_400)).toBe("05:12");
    expect(clockText(3_912_000)).toBe("1:05:12");
  });
});
