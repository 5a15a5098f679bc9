import { describe, expect, it } from "vitest";
import { idleRecorder } from "../recorder/model.ts";
import { anAudioItem } from "../../outbox/testing.ts";
import { uncountedOutbox } from "../../outbox/outbox.ts";
import { signOutAnswer } from "./sign-out-model.ts";

const nothing = { ...uncountedOutbox, counted: true };
const refused = anAudioItem({ failure: { key: "too-large", next: "person" } });

describe("before a nurse leaves the phone", () => {
  it("is told when nothing stays on it", () => {
    expect(signOutAnswer(nothing, idleRecorder, false)).toEqual({
      says: ["sign-out.nothing"],
      blocked: false,
      mayWait: false,
    });
  });

  it("is told what stays, and may wait for what goes out by itself", () => {
    expect(signOutAnswer({ ...nothing, items: [anAudioItem()], offline: true }, idleRecorder, false)).toEqual(
      {
        says: ["sign-out.stays", "sign-out.offline"],
        blocked: false,
        mayWait: true,
      },
    );
    expect(signOutAnswer({ ...nothing, preparing: 1 }, idleRecorder, false).mayWait).toBe(true);
  });

  it("is not made to wait for what never goes out by itself", () => {
    expect(signOutAnswer({ ...nothing, items: [refused] }, idleRecorder, false)).toEqual({
      says: ["sign-out.stays", "sign-out.stuck"],
      blocked: false,
      mayWait: false,
    });
  });

  it("is told of text that was typed and not saved", () => {
    expect(signOutAnswer(nothing, idleRecorder, true).says).toEqual(["sign-out.typed"]);
  });

  it("does not leave a recording that runs", () => {
    const recording = { ...idleRecorder, phase: "recording" as const };
    expect(signOutAnswer(nothing, recording, false).blocked).toBe(true);
  });
});
