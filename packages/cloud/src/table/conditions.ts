/** The parts of a write that make it conditional, ready to be spread into a Put, Update or Delete. */
export interface Condition {
  readonly ConditionExpression: string;
  readonly ExpressionAttributeNames: Record<string, string>;
  readonly ExpressionAttributeValues?: Record<string, unknown>;
}

/** Nothing has this key yet. `attribute` is part of the table's key. */
export const isAbsent = (attribute: string): Condition => ({
  ConditionExpression: "attribute_not_exists(#key)",
  ExpressionAttributeNames: { "#key": attribute },
});

export const isAtVersion = (version: number): Condition => ({
  ConditionExpression: "#version = :version",
  ExpressionAttributeNames: { "#version": "version" },
  ExpressionAttributeValues: { ":version": version },
});

/** Condition of a state transition: stored at this version, in one of these states. */
export function isInStateAt(statuses: readonly string[], version: number): Condition {
  const names = statuses.map((_, index) => `:from${index}`);
  return {
    ConditionExpression: `#version = :version AND #status IN (${names.join(", ")})`,
    ExpressionAttributeNames: { "#version": "version", "#status": "status" },
    ExpressionAttributeValues: {
      ":version": version,
      ...Object.fromEntries(names.map((name, index) => [name, statuses[index]])),
    },
  };
}
