import type { SendDeps } from "../outbox/send-item.ts";

/** The browser sets these itself and refuses to be told. */
const OWN_HEADERS = new Set(["content-length", "host"]);
/** A phone that sends nothing for this long has no network. */
const SILENCE_MS = 60_000;

/** PUT with progress; `fetch` reports none. Rejects with a TypeError when nothing answered. */
export const putObject: SendDeps["put"] = ({ url, headers, body }, onProgress) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let silence = setTimeout(() => request.abort(), SILENCE_MS);
    request.open("PUT", url);
    for (const [name, value] of Object.entries(headers))
      if (!OWN_HEADERS.has(name.toLowerCase())) request.setRequestHeader(name, value);
    request.upload.addEventListener("progress", ({ loaded }) => {
      clearTimeout(silence);
      silence = setTimeout(() => request.abort(), SILENCE_MS);
      onProgress(loaded);
    });
    request.addEventListener("load", () =>
      resolve({ status: request.status, etag: request.getResponseHeader("etag") ?? undefined }),
    );
    for (const kind of ["error", "abort"] as const)
      request.addEventListener(kind, () => reject(new TypeError("storage did not answer")));
    request.addEventListener("loadend", () => clearTimeout(silence));
    request.send(body);
  });
