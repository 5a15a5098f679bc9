import { siblingId } from "@swasya/domain/ids";
import { describe, expect, it } from "vitest";
import { createFakeClinic } from "../testing/fake-clinic.ts";
import { arrangeVisit } from "../testing/samples.ts";
import { wireWorkers } from "../testing/workers.ts";

function recorded(voicedSeconds: number | undefined) {
  const clinic = createFakeClinic();
  clinic.settings.voicedSeconds = voicedSeconds;
  const visit = arrangeVisit(clinic);
  const { startTranscribing } = wireWorkers(clinic);
  const note = () => clinic.rows.notes.get(siblingId("NOTE", visit.recordingId));
  return { clinic, visit, note, start: () => startTranscribing(visit.audio) };
}

describe("a recording before any engine hears it", () => {
  it("in which nobody speaks ends as no speech, and no engine is asked", async () => {
    const { clinic, note, start } = recorded(0.2);
    await start();
    expect(note()).toMatchObject({ status: "no_speech", reason: "NO_SPEECH" });
    expect(clinic.rows.jobs.size).toBe(0);
  });

  it.each([
    ["somebody speaks", 0.6],
    ["cannot be decoded here", undefined],
  ])("goes to the engine when it %s", async (_name, voicedSeconds) => {
    const { clinic, note, start } = recorded(voicedSeconds);
    await start();
    expect(note()).toMatchObject({ status: "transcribing" });
    expect(clinic.rows.jobs.size).toBe(1);
  });

  it("goes to the engine when a person asks for it once more, however quiet it is", async () => {
    const { clinic, note, start } = recorded(0);
    await start();
    const silent = note();
    if (!silent) throw new Error("no note");
    clinic.rows.notes.set(silent.noteId, {
      ...silent,
      status: "uploaded",
      reason: undefined,
      version: silent.version + 1,
    });
    await start();
    expect(note()).toMatchObject({ status: "transcribing" });
    expect(clinic.rows.jobs.size).toBe(1);
  });
});
