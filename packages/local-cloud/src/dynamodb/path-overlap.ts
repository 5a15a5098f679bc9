import type { DocumentPath } from "./syntax.ts";
import type { TokenCursor } from "./token-cursor.ts";

const describe = (path: DocumentPath) =>
  `[${path.map((part) => (typeof part === "number" ? `[${part}]` : part)).join(", ")}]`;

/** Refuses two paths of which one contains the other, or that need one value to be both a list and a map. */
export function assertNoOverlap(paths: readonly DocumentPath[], cursor: TokenCursor): void {
  for (const [position, path] of paths.entries()) {
    for (const other of paths.slice(0, position)) {
      const relation = relationOf(other, path);
      if (relation === "apart") continue;
      throw cursor.fail(
        `Two document paths ${relation} with each other; must remove or rewrite one of these paths; path one: ${describe(other)}, path two: ${describe(path)}`,
      );
    }
  }
}

function relationOf(one: DocumentPath, other: DocumentPath): "apart" | "overlap" | "conflict" {
  const shared = Math.min(one.length, other.length);
  for (let position = 0; position < shared; position += 1) {
    if (one[position] === other[position]) continue;
    return typeof one[position] === typeof other[position] ? "apart" : "conflict";
  }
  return "overlap";
}
