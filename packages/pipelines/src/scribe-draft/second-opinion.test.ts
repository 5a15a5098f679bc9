import type { Model, Question } from "@swasya/cloud/model/model";
import { ModelError } from "@swasya/cloud/model/model";
import { type Soap, type Statement, emptySoap } from "@swasya/domain/note";
import { describe, expect, it } from "vitest";
import { createRedaction } from "../privacy/redact.ts";
import { askSecondOpinion } from "./second-opinion.ts";

const doubted = (statementId: string, text: string, word: string, quote: string): Statement => ({
  statementId,
  text,
  support: "unsupported",
  evidence: [{ kind: "spoken", segmentId: "s1", startSeconds: 0, endSeconds: 2, quote, speaker: "patient" }],
  reasons: [
    { kind: "not-found", slot: "word", start: text.indexOf(word), end: text.indexOf(word) + word.length },
  ],
});
const mason = doubted("line-1", "Works as a mason.", "mason", "Main Kamla raj mistri ka kaam karti hoon.");
const soapOf = (...subjective: Statement[]): Soap => ({ ...emptySoap(), subjective });
const redact = createRedaction({ name: "Kamla Devi" });

function finding(...words: readonly { line: string; word: string; quote: string }[]) {
  const seen: string[] = [];
  const model: Model = {
    drafter: "gemini:stand-in",
    ask: async <Answer>({ text, answer }: Question<Answer>) => {
      seen.push(text);
      return answer.parse({ words });
    },
  };
  return { model, seen };
}

describe("a model's second opinion", () => {
  it("moves a line that failed on a word alone to supported, with the words it rests on", async () => {
    const { model, seen } = finding({ line: "line-1", word: "mason", quote: "raj mistri" });
    const { subjective } = await askSecondOpinion(soapOf(mason), model, redact);
    expect(subjective).toMatchObject([
      {
        support: "supported",
        opinion: { model: "stand-in", words: [{ start: 11, end: 16, quote: "raj mistri" }] },
      },
    ]);
    expect(subjective[0]).not.toHaveProperty("reasons");
    expect(seen.join()).not.toContain("Kamla");
  });

  it.each([
    [
      "words that are not in the line's quotes",
      { line: "line-1", word: "mason", quote: "construction worker" },
    ],
    ["another line's label", { line: "line-2", word: "mason", quote: "raj mistri" }],
    ["another word", { line: "line-1", word: "works", quote: "raj mistri" }],
  ])("moves nothing on %s", async (_name, answer) => {
    const soap = soapOf(mason);
    expect(await askSecondOpinion(soap, finding(answer).model, redact)).toEqual(soap);
  });

  it("is not asked about a medicine, a number or a line that disagrees", async () => {
    const { model, seen } = finding();
    await askSecondOpinion(
      soapOf(
        doubted("line-1", "Takes infliximab 100.", "100", "Dawai leta hoon."),
        { ...mason, support: "contradicted" },
        { ...mason, support: "supported", reasons: undefined },
      ),
      model,
      redact,
    );
    expect(seen).toEqual([]);
  });

  it("leaves the doubt where the model gives no answer", async () => {
    const soap = soapOf(mason);
    const failing: Model = {
      drafter: "gemini:stand-in",
      ask: async () => {
        throw new ModelError("timeout");
      },
    };
    expect(await askSecondOpinion(soap, failing, redact)).toEqual(soap);
  });
});
