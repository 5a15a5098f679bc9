import { once } from "node:events";
import { type Server, createServer } from "node:http";

const text = "I have had fever for four days and a dry cough.";

/** Hears the same sentence in every recording, at once: what is measured is everything around it. */
export async function startSpeechStandIn(): Promise<{ url: string; stop: () => Promise<void> }> {
  const server: Server = createServer(async (request, response) => {
    for await (const _chunk of request);
    const segments = [{ id: 0, start: 0, end: 3, text, no_speech_prob: 0.01 }];
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(JSON.stringify({ language: "english", duration: 3, text, segments }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const stop = async () => {
    server.close();
    await once(server, "close");
  };
  return { url: `http://127.0.0.1:${port}/v1`, stop };
}
