import type { Json } from "../contracts.ts";
import type { EventPattern } from "./event-pattern.ts";

export interface ListedRule {
  readonly name: string;
  readonly arn: string;
  readonly pattern: EventPattern | undefined;
  readonly state: string;
}

/** EventBridge's `ListRules`. */
export function listRules(rules: readonly ListedRule[], input: Json): Json {
  const prefix = typeof input.NamePrefix === "string" ? input.NamePrefix : "";
  const wanted = rules.filter(({ name }) => name.startsWith(prefix));
  return {
    Rules: wanted.map(({ name, arn, pattern, state }) => ({
      Name: name,
      Arn: arn,
      ...(pattern ? { EventPattern: JSON.stringify(pattern) } : {}),
      State: state,
      EventBusName: "default",
    })),
  };
}
