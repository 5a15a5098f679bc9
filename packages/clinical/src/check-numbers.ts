import type { Problem, ReadText } from "./claim.ts";
import { keySet } from "./phrase-index.ts";
import type { Token } from "./tokens.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

const times = keySet(["baar", "bar", "times", "time", "बार", "x"]);

const isInside = (token: Token, spans: readonly Span[]): boolean =>
  spans.some((span) => span.start <= token.start && token.end <= span.end);

/** `1-0-1`, "3 times", "1 of": checked as frequencies, or everyday words. */
function isCounting(tokens: readonly Token[], index: number, text: string): boolean {
  const token = tokens[index];
  if (token?.value === undefined) return false;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  const isPlan =
    (next?.text === "-" && tokens[index + 2]?.value !== undefined) ||
    (before?.text === "-" && tokens[index - 2]?.value !== undefined);
  const isWord = !/[0-9०-९]/.test(text.slice(token.start, token.end));
  return (isPlan && token.value <= 4) || times.has(next?.key ?? "") || (isWord && token.value === 1);
}

/** Every number of the line must have been said; durations and vitals have checks of their own. */
export function checkNumbers(line: ReadText, source: ReadText): Problem[] {
  const own: Span[] = [...line.findings.durations, ...line.findings.vitals];
  const said = source.tokens.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return line.tokens.flatMap((token, index): Problem[] => {
    if (token.value === undefined || isInside(token, own) || isCounting(line.tokens, index, line.text))
      return [];
    const value = token.value;
    if (said.some((number) => number === value || number === value * 1000 || number * 1000 === value))
      return [];
    const [nearest] = said.toSorted((a, b) => Math.abs(a - value) - Math.abs(b - value));
    return [
      { kind: "number", label: token.text, ...(nearest === undefined ? {} : { nearest: String(nearest) }) },
    ];
  });
}
