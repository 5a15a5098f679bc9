import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface GeminiRequest {
  readonly path: string;
  readonly apiKey: string | undefined;
  readonly body: {
    readonly contents: {
      role: string;
      parts: { text?: string; inlineData?: { mimeType: string; data: string } }[];
    }[];
    readonly systemInstruction?: { parts: { text: string }[] };
    readonly generationConfig?: Record<string, unknown>;
    readonly safetySettings?: unknown;
  };
}

export interface GeminiReply {
  readonly status?: number;
  readonly body?: unknown;
  /** Never answers. */
  readonly silent?: boolean;
}

/** A whole `generateContent` answer around one text. */
export const answering = (text: string, finishReason = "STOP"): GeminiReply => ({
  body: {
    candidates: [{ content: { role: "model", parts: [{ text }] }, finishReason, index: 0 }],
    usageMetadata: { promptTokenCount: 21, candidatesTokenCount: 13, totalTokenCount: 34 },
    modelVersion: "gemini-3.8-flash",
  },
});

export const refusing = (status: number, code: string): GeminiReply => ({
  status,
  body: { error: { code: status, message: "stand-in", status: code } },
});

/** Speaks the documented wire format of `models/<id>:generateContent`; replies are used up one a request. */
export async function startGeminiStandIn(...replies: GeminiReply[]) {
  const requests: GeminiRequest[] = [];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += String(chunk);
    const apiKey = request.headers["x-goog-api-key"];
    requests.push({ path: request.url ?? "", apiKey: String(apiKey), body: JSON.parse(text) });
    const reply = replies.shift() ?? refusing(500, "INTERNAL");
    if (reply.silent) return;
    response.writeHead(reply.status ?? 200, { "content-type": "application/json" });
    response.end(JSON.stringify(reply.body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async close(): Promise<void> {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
