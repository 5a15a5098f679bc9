import { Fault } from "../fault.ts";

/** CloudWatch's plain patterns: every term must be in the line, `"…"` is one term, `-` in front excludes. */
export function matcherOf(pattern: string): (message: string) => boolean {
  if (/^\s*[{[%]/.test(pattern)) {
    throw new Fault(
      "InvalidParameterException",
      "The local cloud only knows filter patterns of plain terms.",
    );
  }
  const terms = [...pattern.matchAll(/([-?]?)(?:"([^"]*)"|(\S+))/g)].map(([, sign, quoted, word]) => ({
    sign,
    text: quoted ?? word ?? "",
  }));
  const either = terms.filter(({ sign }) => sign === "?");
  return (message) =>
    (either.length === 0 || either.some(({ text }) => message.includes(text))) &&
    terms.every(({ sign, text }) => sign === "?" || message.includes(text) === (sign !== "-"));
}
