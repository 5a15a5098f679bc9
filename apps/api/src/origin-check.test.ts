import { expect, test } from "vitest";
import { mayMutate } from "./origin-check.ts";

const ours = "https://swasya.example";

test.each([
  ["our own page", { origin: ours }, true],
  ["another site", { origin: "https://evil.example" }, false],
  ["a subdomain of ours", { origin: "https://x.swasya.example" }, false],
  ["a sandboxed frame", { origin: "null" }, false],
  ["curl", {}, true],
  ["a browser that left the origin out, from elsewhere", { "sec-fetch-site": "cross-site" }, false],
  ["a browser that left the origin out, from here", { "sec-fetch-site": "same-origin" }, true],
])("%s", (_who, headers, allowed) => {
  expect(mayMutate(headers, ours)).toBe(allowed);
});
