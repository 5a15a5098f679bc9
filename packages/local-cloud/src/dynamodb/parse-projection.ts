import type { DocumentPath } from "./syntax.ts";
import { createTokenCursor, type ExpressionSource } from "./token-cursor.ts";
import { assertNoOverlap } from "./path-overlap.ts";

export function parseProjection(source: ExpressionSource): readonly DocumentPath[] {
  const cursor = createTokenCursor(source);
  const paths = [cursor.path()];
  while (cursor.skip(",")) paths.push(cursor.path());
  cursor.expectEnd();
  assertNoOverlap(paths, cursor);
  return paths;
}
