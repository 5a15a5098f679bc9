import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

export type QueryPairs = readonly (readonly [name: string, value: string])[];

export const sha256Hex = (data: string | Uint8Array): string =>
  createHash("sha256").update(data).digest("hex");

export const encodeRfc3986 = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Splits a raw request target. A value that is not valid percent-encoding stays as it was sent. */
export function splitTarget(target: string): { readonly path: string; readonly query: QueryPairs } {
  const cut = target.indexOf("?");
  if (cut < 0) return { path: target, query: [] };
  const pairs = target
    .slice(cut + 1)
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const equals = pair.indexOf("=");
      const name = equals < 0 ? pair : pair.slice(0, equals);
      const value = equals < 0 ? "" : pair.slice(equals + 1);
      return [decode(name), decode(value)] as const;
    });
  return { path: target.slice(0, cut), query: pairs };
}

function decode(text: string): string {
  const spaced = text.replaceAll("+", "%20");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return text;
  }
}

export function canonicalQuery(query: QueryPairs, left: ReadonlySet<string>): string {
  return query
    .filter(([name]) => !left.has(name))
    .map(([name, value]) => [encodeRfc3986(name), encodeRfc3986(value)] as const)
    .toSorted(([a, x], [b, y]) => compare(a, b) || compare(x, y))
    .map((pair) => pair.join("="))
    .join("&");
}

const compare = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/** Every service but S3 signs the path encoded a second time. */
export const canonicalPath = (path: string, service: string): string =>
  service === "s3" ? path : path.split("/").map(encodeRfc3986).join("/");

export const canonicalHeaders = (headers: IncomingHttpHeaders, names: readonly string[]): string =>
  names.map((name) => `${name}:${headerText(headers[name]).trim().replace(/ +/g, " ")}\n`).join("");

const headerText = (value: string | readonly string[] | undefined): string =>
  typeof value === "string" ? value : (value ?? []).join(",");
