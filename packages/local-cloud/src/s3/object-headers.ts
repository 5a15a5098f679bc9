import type { IncomingHttpHeaders } from "node:http";
import type { ObjectHeaders } from "./object-index.ts";

const KEPT = new Set([
  "cache-control",
  "content-disposition",
  "content-language",
  "expires",
  "x-amz-server-side-encryption",
]);

export function readObjectHeaders(headers: IncomingHttpHeaders): ObjectHeaders {
  const kept = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === "string" && (KEPT.has(name) || name.startsWith("x-amz-meta-"))
      ? [[name, value] as const]
      : [],
  );
  const contentEncoding = withoutChunking(headers["content-encoding"]);
  const tagging = headers["x-amz-tagging"];
  return {
    contentType: headers["content-type"] ?? "binary/octet-stream",
    ...(contentEncoding ? { contentEncoding } : {}),
    headers: Object.fromEntries(kept),
    tags: typeof tagging === "string" ? [...new URLSearchParams(tagging)] : [],
  };
}

const withoutChunking = (encoding: string | undefined): string =>
  (encoding ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "aws-chunked")
    .join(",");
