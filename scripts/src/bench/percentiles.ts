export interface Spread {
  readonly runs: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Nearest-rank percentiles of durations, milliseconds. */
export function spreadOf(milliseconds: readonly number[]): Spread {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { runs: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

export const rowOf = (what: string, spread: Spread, aim: string) => ({
  what,
  runs: spread.runs,
  "p50 ms": round(spread.p50),
  "p95 ms": round(spread.p95),
  "p99 ms": round(spread.p99),
  aim,
});

const round = (value: number): number => Math.round(value * 10) / 10;

/** Rows as a Markdown table, to be pasted where figures are quoted. */
export function tableOf(rows: readonly ReturnType<typeof rowOf>[]): string {
  const [first] = rows;
  if (!first) return "";
  const line = (cells: readonly unknown[]) => `| ${cells.join(" | ")} |`;
  const heads = Object.keys(first);
  return [line(heads), line(heads.map(() => "---")), ...rows.map((row) => line(Object.values(row)))].join(
    "\n",
  );
}
