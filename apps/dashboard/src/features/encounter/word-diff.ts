export interface DiffPiece {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** What a person changed in a line, word by word: `about [a week → 8 days] ago`. */
export function wordDiff(before: string, after: string): DiffPiece[] {
  const old = before.split(/\s+/);
  const next = after.split(/\s+/);
  const pieces: DiffPiece[] = [];
  const push = (kind: DiffPiece["kind"], text: string) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: `${last.text} ${text}` };
    else pieces.push({ kind, text });
  };
  const common = commonLengths(old, next);
  let i = 0;
  let j = 0;
  while (i < old.length || j < next.length) {
    const left = old[i];
    const right = next[j];
    if (left !== undefined && left === right) {
      push("same", left);
      i++;
      j++;
    } else if (left !== undefined && (right === undefined || common(i + 1, j) >= common(i, j + 1))) {
      push("removed", left);
      i++;
    } else if (right !== undefined) {
      push("added", right);
      j++;
    }
  }
  return pieces;
}

/** Length of the longest common subsequence of the words from `i` and from `j` on. */
function commonLengths(old: readonly string[], next: readonly string[]): (i: number, j: number) => number {
  const rows: number[][] = Array.from({ length: old.length + 1 }, () =>
    Array<number>(next.length + 1).fill(0),
  );
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = next.length - 1; j >= 0; j--) {
      const length = old[i] === next[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      rows[i]?.splice(j, 1, length);
    }
  }
  return at;
}
