import { TEST_NOW } from "@swasya/domain/testing";
import { afterEach, describe, expect, it } from "vitest";
import { createLog } from "../log/log.ts";
import { type GeminiReply, answering, refusing, startGeminiStandIn } from "../testing/gemini-stand-in.ts";
import { createGeminiModel } from "./gemini-model.ts";
import { ModelNoteDraft } from "./note-draft.ts";

const draft = {
  statements: [
    { section: "subjective", text: "Fever.", evidence: [{ segmentId: "s1", quote: "fever" }], claims: [] },
  ],
};
const question = {
  prompt: "draft-note",
  text: "[s1] patient: secretword fever",
  answer: ModelNoteDraft,
} as const;

describe("Gemini over its wire format", () => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((server) => server.close()));
  });

  async function modelAgainst(...replies: GeminiReply[]) {
    const server = await startGeminiStandIn(...replies);
    open.push(server);
    const logged: string[] = [];
    const secretWith = (apiKey: string) => JSON.stringify({ apiKey, baseUrl: server.url });
    let refreshed = 0;
    const model = createGeminiModel({
      secret: {
        value: async () => secretWith("old-key"),
        refresh: async () => {
          refreshed += 1;
          return secretWith("new-key");
        },
      },
      prompts: { read: async (name, version) => `instructions of ${name} ${version}` },
      modelId: "gemini-3.8-flash",
      promptVersion: "v1",
      log: createLog({ now: () => TEST_NOW, write: (line) => logged.push(line) }),
      now: () => TEST_NOW,
      timeoutMs: 500,
    });
    return { model, server, logged, refreshes: () => refreshed };
  }

  it("asks with the prompt, the JSON schema and no sampling, and checks the answer", async () => {
    const { model, server } = await modelAgainst(answering(JSON.stringify(draft)));
    expect(await model.ask(question)).toEqual(draft);
    expect(model.drafter).toBe("gemini:gemini-3.8-flash");
    const [request] = server.requests;
    expect(request?.path).toBe("/v1/models/gemini-3.8-flash:generateContent");
    expect(request?.apiKey).toBe("old-key");
    expect(request?.body.systemInstruction?.parts[0]?.text).toBe("instructions of draft-note v1");
    expect(request?.body.contents[0]?.parts).toEqual([{ text: question.text }]);
    expect(request?.body.safetySettings).toBeUndefined();
    expect(Object.keys(request?.body.generationConfig ?? {}).toSorted()).toEqual([
      "responseJsonSchema",
      "responseMimeType",
    ]);
    expect(request?.body.generationConfig).toMatchObject({
      responseMimeType: "application/json",
      responseJsonSchema: { type: "object", required: ["statements"] },
    });
  });

  it("sends the image beside the lines", async () => {
    const { model, server } = await modelAgainst(answering(JSON.stringify(draft)));
    await model.ask({ ...question, image: { mimeType: "image/png", bytes: new Uint8Array([1, 2, 3]) } });
    expect(server.requests[0]?.body.contents[0]?.parts[1]).toEqual({
      inlineData: { mimeType: "image/png", data: "AQID" },
    });
  });

  it("asks once more after an answer that is not what was asked for, then gives up", async () => {
    const good = await modelAgainst(
      answering('{"statements":[{"section":"gossip"}]}'),
      answering(JSON.stringify(draft)),
    );
    expect(await good.model.ask(question)).toEqual(draft);
    const bad = await modelAgainst(answering("{"), answering("not json"));
    await expect(bad.model.ask(question)).rejects.toMatchObject({ failure: "invalid-answer" });
    expect(bad.server.requests).toHaveLength(2);
  });

  it.each([401, 403])("fetches the secret anew once when it is refused with %i", async (status) => {
    const { model, server, refreshes } = await modelAgainst(
      refusing(status, "PERMISSION_DENIED"),
      answering(JSON.stringify(draft)),
    );
    expect(await model.ask(question)).toEqual(draft);
    expect(refreshes()).toBe(1);
    expect(server.requests.map(({ apiKey }) => apiKey)).toEqual(["old-key", "new-key"]);
  });

  it("does not ask again what was blocked", async () => {
    const prompt = await modelAgainst({ body: { promptFeedback: { blockReason: "SAFETY" } } });
    await expect(prompt.model.ask(question)).rejects.toMatchObject({ failure: "blocked" });
    const answer = await modelAgainst(answering("", "SAFETY"));
    await expect(answer.model.ask(question)).rejects.toMatchObject({ failure: "blocked" });
    expect([...prompt.server.requests, ...answer.server.requests]).toHaveLength(2);
  });

  it("names a cut answer, a busy provider and silence by what they are", async () => {
    const cut = await modelAgainst(answering('{"statements":[', "MAX_TOKENS"), answering("{", "MAX_TOKENS"));
    await expect(cut.model.ask(question)).rejects.toMatchObject({ failure: "cut-short" });
    const busy = await modelAgainst(refusing(503, "UNAVAILABLE"), refusing(429, "RESOURCE_EXHAUSTED"));
    await expect(busy.model.ask(question)).rejects.toMatchObject({ failure: "unavailable", status: 429 });
    const silent = await modelAgainst({ silent: true }, { silent: true });
    await expect(silent.model.ask(question)).rejects.toMatchObject({ failure: "timeout" });
  });

  it("asks nobody where no credentials are set", async () => {
    const model = createGeminiModel({
      secret: { value: async () => "{}", refresh: async () => "{}" },
      prompts: { read: async () => "" },
      modelId: "gemini-3.8-flash",
      promptVersion: "v1",
      log: createLog({ now: () => TEST_NOW, write: () => undefined }),
      now: () => TEST_NOW,
    });
    expect(await model.ask(question)).toBeUndefined();
  });

  it("logs times and tokens, never a word of question or answer", async () => {
    const { model, logged } = await modelAgainst(answering("secretanswer"), answering(JSON.stringify(draft)));
    await model.ask(question);
    expect(logged.join("")).toContain('"answerTokens":13');
    expect(logged.join("")).not.toMatch(/secret|fever|old-key/i);
  });
});
