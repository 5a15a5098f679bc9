import "fake-indexeddb/auto";
import { newId } from "@swasya/domain/ids";
import { describe, expect, it } from "vitest";
import { openPhoneDatabase } from "../../device/database.ts";
import type { MediaItem } from "../../outbox/model.ts";
import { NOON, RAMPUR, aPatientId, sunita } from "../../outbox/testing.ts";
import type { MicrophoneHandlers } from "./microphone.ts";
import { createRecorder } from "./recorder.ts";
import { recoverRecordings } from "./save-recording.ts";
import { createSliceStore } from "./slice-store.ts";

const text = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes);
let databases = 0;

function setUp(openMicrophone?: () => Promise<never>) {
  const database = openPhoneDatabase(`recorder-${(databases += 1)}`);
  const slices = createSliceStore(() => database);
  const added: { item: MediaItem; sound: string }[] = [];
  const held = new Set<string>();
  const microphone: { handlers?: MicrophoneHandlers } = {};
  const add = async (item: MediaItem, bytes: ArrayBuffer) => void added.push({ item, sound: text(bytes) });
  const recorder = createRecorder({
    slices,
    add,
    openMicrophone:
      openMicrophone ??
      (async (handlers) => {
        microphone.handlers = handlers;
        return {
          contentType: "audio/webm;codecs=opus",
          pause: () => undefined,
          resume: () => undefined,
          stop: async () => handlers.onSlice(new Blob(["z"])),
        };
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

  it("is saved as far as it got after the page was gone, and only once", async () => {
    const { recorder, microphone, added, held, recover, kept } = setUp();
    await recorder.start(start);
    const twoKept = kept(2);
    microphone.handlers?.onSlice(new Blob(["x"]));
    microphone.handlers?.onSlice(new Blob(["y"]));
    await twoKept;
    expect(await recover()).toBe(0);
    held.clear();
    expect(await recover()).toBe(1);
    expect(added).toMatchObject([{ sound: "xy", item: { recovered: true, bytes: 2 } }]);
    expect(await recover()).toBe(0);
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

  it("says why when there is no microphone, and keeps nothing", async () => {
    const { recorder, slices } = setUp(() => Promise.reject(new DOMException("none", "NotFoundError")));
    await recorder.start(start);
    expect(recorder.state.get()).toMatchObject({ phase: "failed", reason: "device.mic-missing" });
    expect(await slices.list()).toEqual([]);
  });
});
