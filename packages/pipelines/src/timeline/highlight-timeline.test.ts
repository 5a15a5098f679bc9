import { createLog } from "@swasya/cloud/log/log";
import { ModelError, type Model } from "@swasya/cloud/model/model";
import type { TimelineEvent } from "@swasya/domain/history";
import { aConsent, aPatient } from "@swasya/domain/testing";
import { describe, expect, it } from "vitest";
import { createHighlighter, groundedHighlights } from "./highlight-timeline.ts";

const event: TimelineEvent = {
  eventId: "NOTE_1",
  kind: "note",
  at: "2026-11-23T05:00:00.000Z",
  precision: "instant",
  title: "note",
  status: "draft",
  lines: ["I have had fever for three days.", "No cough."],
};
const good = { event: "e1", quote: "I have had fever for three days.", text: "Fever for three days." };

function aHighlighter(answer: () => unknown) {
  const asked: string[] = [];
  const model: Model = {
    drafter: "gemini:test",
    ask: async (question) => {
      asked.push(question.text);
      return question.answer.parse(answer());
    },
  };
  const patient = aPatient({ name: "Canary Namoona" });
  const highlight = createHighlighter({
    model,
    patients: { get: async () => patient },
    log: createLog({ now: () => 0, write: () => undefined }),
  });
  return { highlight, asked, patientId: patient.patientId, consents: [aConsent()] };
}

describe("highlights of the timeline", () => {
  it("keeps what stands word for word in the event it names", () => {
    expect(groundedHighlights([event], [good])).toEqual([
      { text: good.text, quote: good.quote, eventId: "NOTE_1" },
    ]);
  });

  it.each([
    ["an event that is not there", { ...good, event: "e2" }],
    ["no label at all", { ...good, event: "first" }],
    ["words that are not in it", { ...good, quote: "I have had fever for five days." }],
    ["another number than its quote", { ...good, text: "Fever for five days." }],
    ["the opposite of its quote", { ...good, quote: "No cough.", text: "Has a cough." }],
  ])("drops one with %s", (_what, highlight) => {
    expect(groundedHighlights([event], [highlight])).toEqual([]);
  });

  it("asks no model without the patient's consent, nor about nothing", async () => {
    const { highlight, asked, patientId, consents } = aHighlighter(() => ({ highlights: [good] }));
    expect(await highlight({ patientId, events: [event], consents: [] })).toEqual([]);
    expect(await highlight({ patientId, events: [], consents })).toEqual([]);
    expect(asked).toEqual([]);
  });

  it("asks without the patient's name", async () => {
    const { highlight, asked, patientId, consents } = aHighlighter(() => ({ highlights: [good] }));
    const named = { ...event, lines: [...event.lines, "Canary Namoona was here."] };
    expect(await highlight({ patientId, events: [named], consents })).toHaveLength(1);
    expect(asked.join()).toContain("[e1]");
    expect(asked.join()).not.toContain("Canary");
  });

  it("does without when the model gives no usable answer", async () => {
    const { highlight, patientId, consents } = aHighlighter(() => {
      throw new ModelError("timeout");
    });
    expect(await highlight({ patientId, events: [event], consents })).toEqual([]);
  });
});
