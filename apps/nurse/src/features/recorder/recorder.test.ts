import "fake-indexeddb/auto";
import { newId } from "@swasya/domain/ids";
import { describe, expect, it } from "vitest";
import { openPhoneDatabase } from "../../device/database.ts";
import type { MediaItem } from "../../outbox/model.ts";
import { NOON, RAMPUR, aPatientId, sunita } from "../../outbox/testing.ts";
import type { Microphone, MicrophoneHandlers } from "./microphone.ts";
import { idleRecorder } from "./model.ts";
import { createRecorder } from "./recorder.ts";
import { recoverRecordings } from "./save-recording.ts";
import { createSliceStore } from "./slice-store.ts";

const text = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes);
let databases = 0;

const aMicrophone = (handlers: MicrophoneHandlers): Microphone => ({
  contentType: "audio/webm;codecs=opus",
  pause: () => undefined,
  resume: () => undefined,
  stop: async () => handlers.onSlice(new Blob(["z"])),
});

function setUp(
  openMicrophone?: (handlers: MicrophoneHandlers) => Promise<Microphone>,
  refusals: Error[] = [],
) {
  const database = openPhoneDatabase(`recorder-${(databases += 1)}`);
  const slices = createSliceStore(() => database);
  const added: { item: MediaItem; sound: string }[] = [];
  const held = new Set<string>();
  const microphone: { handlers?: MicrophoneHandlers } = {};
  const add = async (item: MediaItem, bytes: ArrayBuffer) => {
    const refusal = refusals.pop();
    if (refusal) throw refusal;
    added.push({ item, sound: text(bytes) });
  };
  const recorder = createRecorder({
    slices,
    add,
    openMicrophone:
      openMicrophone ??
      (async (handlers) => {
        microphone.handlers = handlers;
        return aMicrophone(handlers);
      }),
    now: () => NOON,
    newRecordingId: () => newId("REC", RAMPUR, NOON),
    hold(id) {
      held.add(id);
      return () => held.delete(id);
    },
    keepAwake: () => () => undefined,
    buzz: () => undefined,
  });
  const claim = async (id: string, work: () => Promise<void>) => {
    if (held.has(id)) return false;
    await work();
    return true;
  };
  const kept = (count: number) =>
    new Promise<void>((resolve) => {
      const stop = recorder.state.subscribe(() => {
        if (recorder.state.get().kept < count) return;
        stop();
        resolve();
      });
    });
  return {
    recorder,
    slices,
    database,
    added,
    held,
    microphone,
    recover: () => recoverRecordings({ slices, add, claim }),
    kept,
  };
}
const start = { ...sunita, patientId: aPatientId, token: "A-17" };

describe("recording", () => {
  it("writes every slice to the disk, and the whole to the outbox in the order it was said", async () => {
    const { recorder, microphone, added, slices, kept } = setUp();
    await recorder.start(start);
    const twoKept = kept(2);
    microphone.handlers?.onSlice(new Blob(["x"]));
    microphone.handlers?.onSlice(new Blob(["y"]));
    await twoKept;
    await recorder.stop();
    expect(added).toMatchObject([
      {
        sound: "xyz",
        item: { kind: "audio", bytes: 3, token: "A-17", recovered: false, patientId: aPatientId },
      },
    ]);
    expect(await slices.list()).toEqual([]);
    expect(recorder.state.get().phase).toBe("idle");
  });

  it("counts the slice that the microphone gives while the phone still writes that a recording began", async () => {
    const { recorder, kept } = setUp(async (handlers) => {
      handlers.onSlice(new Blob(["a"]));
      return aMicrophone(handlers);
    });
    const oneKept = kept(1);
    await recorder.start(start);
    await oneKept;
    expect(recorder.state.get()).toMatchObject({ captured: 1, kept: 1 });
  });

  it("is saved as far as it got after the page was gone, and only once", async () => {
    const { recorder, microphone, added, held, recover, kept } = setUp();
    await recorder.start(start);
    const twoKept = kept(2);
    microphone.handlers?.onSlice(new Blob(["x"]));
    microphone.handlers?.onSlice(new Blob(["y"]));
    await twoKept;
    expect(await recover()).toEqual({ recovered: 0, failed: 0 });
    held.clear();
    expect(await recover()).toEqual({ recovered: 1, failed: 0 });
    expect(added).toMatchObject([{ sound: "xy", item: { recovered: true, bytes: 2 } }]);
    expect(await recover()).toEqual({ recovered: 0, failed: 0 });
  });

  it("stops and saves by itself when the microphone goes away", async () => {
    const { recorder, microphone, added, kept } = setUp();
    await recorder.start(start);
    const oneKept = kept(1);
    microphone.handlers?.onSlice(new Blob(["x"]));
    await oneKept;
    const idle = new Promise<void>((resolve) => {
      recorder.state.subscribe(() => (recorder.state.get().phase === "idle" ? resolve() : undefined));
    });
    microphone.handlers?.onLost();
    await idle;
    expect(added.map(({ sound }) => sound)).toEqual(["xz"]);
  });

  it("says that the phone is full, keeps the slices and saves them when asked again", async () => {
    const { recorder, added, slices, held } = setUp(undefined, [new DOMException("", "QuotaExceededError")]);
    await recorder.start(start);
    await recorder.stop();
    expect(recorder.state.get()).toMatchObject({
      phase: "failed",
      reason: "device.storage-full",
      unsaved: true,
    });
    expect([held.size, (await slices.list()).length]).toEqual([0, 1]);
    await recorder.saveAgain();
    expect(added.map(({ sound }) => sound)).toEqual(["z"]);
    expect(recorder.state.get()).toEqual(idleRecorder);
  });

  it("is done when another tab put it together meanwhile", async () => {
    const { recorder, recover } = setUp(undefined, [new Error("disk")]);
    await recorder.start(start);
    await recorder.stop();
    expect(await recover()).toEqual({ recovered: 1, failed: 0 });
    await recorder.saveAgain();
    expect(recorder.state.get()).toEqual(idleRecorder);
  });

  it("goes on with the others when one cannot be put together after a start", async () => {
    const { recorder, slices, held, recover } = setUp(undefined, [new Error("disk"), new Error("disk")]);
    await recorder.start(start);
    await recorder.stop();
    held.clear();
    expect(await recover()).toEqual({ recovered: 0, failed: 1 });
    expect(await slices.list()).toHaveLength(1);
    expect(await recover()).toEqual({ recovered: 1, failed: 0 });
  });

  it("never says saved when nothing was kept", async () => {
    const { recorder, slices, added } = setUp();
    await recorder.start(start);
    Object.assign(slices, { keep: () => Promise.reject(new Error("disk")) });
    await recorder.stop();
    expect(added).toEqual([]);
    expect(recorder.state.get()).toMatchObject({ phase: "failed", reason: "device.nothing-kept", lost: 1 });
  });

  it("counts a recording whose row another build wrote", async () => {
    const { slices, database } = setUp();
    await (await database).put("recordings", { recordingId: "from-another-build" });
    expect(await slices.list()).toEqual([]);
    expect(await slices.unreadable()).toBe(1);
  });

  it("says why when there is no microphone, and keeps nothing", async () => {
    const { recorder, slices } = setUp(() => Promise.reject(new DOMException("none", "NotFoundError")));
    await recorder.start(start);
    expect(recorder.state.get()).toMatchObject({ phase: "failed", reason: "device.mic-missing" });
    expect(await slices.list()).toEqual([]);
  });
});
