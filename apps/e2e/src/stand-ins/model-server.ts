import { createServer } from "node:http";
import { addresses } from "../addresses.ts";
import { DRAFTED, TRICKY_TALK } from "./tricky-talk.ts";

/*
 * Speaks the wire format of `models/<id>:generateContent` and drafts the tricky talk as a careless model would. To any
 * other question it is busy, so that the rules draft, as they do where no model is set up.
 */

const [, marked] = TRICKY_TALK;

/** `[s2] patient: words` → the id of the segment that holds these words. */
const segmentWith = (asked: string, words: string): string =>
  asked
    .split("\n")
    .find((line) => line.includes(words))
    ?.match(/^\[([^\]]+)\]/)?.[1] ?? "none";

const draftOf = (asked: string) => ({
  statements: DRAFTED.map(([section, text, quoted]) => {
    const quote = TRICKY_TALK[quoted] ?? "";
    return { section, text, evidence: [{ segmentId: segmentWith(asked, quote), quote }], claims: [] };
  }),
});

const server = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  const answer = (status: number, reply: unknown) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(reply));
  if (request.url === "/healthz") return answer(200, { status: "ok" });
  const asked: string = body === "" ? "" : (JSON.parse(body).contents?.[0]?.parts?.[0]?.text ?? "");
  const isDraft = asked.startsWith("[") && asked.includes(marked);
  if (!isDraft) return answer(503, { error: { code: 503, message: "stand-in", status: "UNAVAILABLE" } });
  return answer(200, {
    candidates: [
      { content: { role: "model", parts: [{ text: JSON.stringify(draftOf(asked)) }] }, finishReason: "STOP" },
    ],
    usageMetadata: { promptTokenCount: 1, candidatesTokenCount: 1, totalTokenCount: 2 },
  });
});

server.listen(addresses.modelPort, "127.0.0.1");
process.once("SIGTERM", () => server.close(() => process.exit(0)));
