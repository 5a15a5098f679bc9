import { siblingId, ulidOf } from "@swasya/domain/ids";
import { describe, expect, it } from "vitest";
import type { Model } from "@swasya/cloud/model/model";
import { createFakeClinic } from "../testing/fake-clinic.ts";
import { CANARY, arrangeVisit, rawTranscript } from "../testing/samples.ts";
import { noModel, wireWorkers } from "../testing/workers.ts";

async function recorded(model: Model = noModel) {
  const clinic = createFakeClinic();
  const visit = arrangeVisit(clinic);
  const workers = wireWorkers(clinic, model);
  const noteId = siblingId("NOTE", visit.recordingId);
  const jobName = `swasya-${ulidOf(noteId)}`;
  return { clinic, visit, workers, jobName, note: () => clinic.rows.notes.get(noteId) };
}

const answeringModel = (statements: unknown[], seen: string[] = []): Model => ({
  drafter: "gemini:test",
  ask: async ({ text, answer }) => {
    seen.push(text);
    return answer.parse({ statements });
  },
});

describe("drafting a note", () => {
  it("waits for the note when the job's event comes before it", async () => {
    const { clinic, visit, workers, jobName, note } = await recorded();
    clinic.rows.jobs.set(jobName, { status: "completed", audioKey: visit.audio.key });
    await expect(workers.draftNote(jobName)).rejects.toThrow("NOTE_NOT_BEGUN_YET");
    await workers.startTranscribing(visit.audio);
    await workers.draftNote(jobName);
    expect(note()).toMatchObject({ status: "draft", drafter: "rules" });
  });

  it.each([
    ["STT_NOT_CONFIGURED: no engine", "STT_NOT_CONFIGURED"],
    ["The media format is wrong", "STT_FAILED"],
  ])("stops with the engine's own reason: %s", async (reason, code) => {
    const { clinic, visit, workers, jobName, note } = await recorded();
    clinic.settings.jobOutcome = (audioKey) => ({ status: "failed", audioKey, reason });
    await workers.startTranscribing(visit.audio);
    await workers.draftNote(jobName);
    expect(note()).toMatchObject({ status: "failed", reason: code });
  });

  it.each([
    ["failed", "failed"],
    ["completed", "draft"],
  ] as const)("is not lost when a job has %s before its start is written down", async (outcome, status) => {
    const { clinic, visit, workers, jobName, note } = await recorded();
    clinic.settings.jobOutcome = (audioKey) =>
      outcome === "failed"
        ? { status: "failed", audioKey, reason: "STT_FAILED" }
        : { status: "completed", audioKey };
    // The event overtakes the worker that started the job: between its start and the note's step.
    const ends: Promise<void>[] = [];
    const { start } = clinic.transcription;
    clinic.transcription.start = async (job) => {
      await start(job);
      ends.push(workers.draftNote(jobName));
    };
    await workers.startTranscribing(visit.audio);
    await Promise.all(ends);
    expect(note()).toMatchObject({ status });
  });

  it("ends as no speech for silence and for review where the script is foreign", async () => {
    const silent = await recorded();
    silent.visit.setTranscript(rawTranscript([]));
    await silent.workers.startTranscribing(silent.visit.audio);
    await silent.workers.draftNote(silent.jobName);
    expect(silent.note()).toMatchObject({ status: "no_speech", reason: "NO_SPEECH" });

    const foreign = await recorded();
    foreign.visit.setTranscript(rawTranscript([["spk_0", "Спасибо за просмотр"]]));
    await foreign.workers.startTranscribing(foreign.visit.audio);
    await foreign.workers.draftNote(foreign.jobName);
    expect(foreign.note()).toMatchObject({ status: "needs_review", reason: "TRANSCRIPT_UNSURE" });
  });

  it("drafts nothing once the consent is withdrawn", async () => {
    const { clinic, visit, workers, jobName, note } = await recorded();
    await workers.startTranscribing(visit.audio);
    clinic.rows.consents.length = 0;
    await workers.draftNote(jobName);
    expect(note()).toMatchObject({ status: "failed", reason: "NO_CONSENT" });
  });

  it("ignores the late event of a try that a person replaced", async () => {
    const { clinic, visit, workers, jobName, note } = await recorded();
    clinic.settings.jobOutcome = (audioKey) => ({ status: "failed", audioKey, reason: "STT_FAILED" });
    await workers.startTranscribing(visit.audio);
    await workers.draftNote(jobName);
    const failed = note();
    if (!failed) throw new Error("no note");
    clinic.rows.notes.set(failed.noteId, {
      ...failed,
      status: "uploaded",
      reason: undefined,
      version: failed.version + 1,
    });
    await workers.draftNote(jobName);
    expect(note()?.status).toBe("uploaded");

    clinic.settings.jobOutcome = (audioKey) => ({ status: "completed", audioKey });
    await workers.startTranscribing(visit.audio);
    await workers.draftNote(`${jobName}-${failed.version + 1}`);
    expect(note()?.status).toBe("draft");
  });

  it("keeps of the model's lines those with a verbatim quote, and checks the facts in them", async () => {
    const seen: string[] = [];
    const model = answeringModel(
      [
        {
          section: "subjective",
          text: "Fever for 4 days.",
          evidence: [{ segmentId: "s2", quote: "fever for four days" }],
        },
        {
          section: "subjective",
          text: "Fever for 9 days.",
          evidence: [{ segmentId: "s2", quote: "fever for four days" }],
        },
        { section: "assessment", text: "Malaria.", evidence: [{ segmentId: "s2", quote: "it is malaria" }] },
      ],
      seen,
    );
    const { visit, workers, jobName, note } = await recorded(model);
    await workers.startTranscribing(visit.audio);
    await workers.draftNote(jobName);
    expect(note()?.drafter).toBe("gemini:test");
    expect(note()?.soap.subjective.map(({ support }) => support)).toEqual([
      "supported",
      expect.stringMatching(/unsupported|contradicted/),
    ]);
    expect(note()?.soap.assessment).toEqual([]);
    expect(seen.join("")).toContain("[s2]");
    expect(seen.join("")).not.toMatch(new RegExp(CANARY.name.split(" ").join("|"), "i"));
  });
});
