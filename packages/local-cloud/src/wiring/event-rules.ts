import { z } from "zod";
import type { EventBridge, JsonService, Sqs } from "../contracts.ts";
import { listRules, type ListedRule } from "../event-bridge/list-rules.ts";
import { matchesPattern, type EventPattern } from "../event-bridge/event-pattern.ts";
import { queueNameOf, type AsyncInvocations } from "../lambda/async-invocations.ts";
import type { LoadedTemplate } from "../template/load-template.ts";
import { localAccount, localRegion } from "./product-environment.ts";
import type { DeliveryPlanner } from "./unkind-delivery.ts";

export const RuleProperties = z.object({
  EventPattern: z.custom<EventPattern>((value) => typeof value === "object" && value !== null).optional(),
  State: z.string().default("ENABLED"),
  Targets: z.array(z.object({ Id: z.string(), Arn: z.string(), Input: z.string().optional() })).default([]),
});

export interface EventRuleOptions {
  readonly eventBridge: EventBridge;
  readonly sqs: Sqs;
  readonly invocations: AsyncInvocations;
  readonly rule: z.infer<typeof RuleProperties>;
  readonly planner: DeliveryPlanner;
}

/** Rules to functions (asynchronous, with retries) and to queues. */
export function wireEventRule(options: EventRuleOptions): void {
  const pattern = options.rule.EventPattern;
  if (!pattern || options.rule.State === "DISABLED") return;
  options.eventBridge.onEvent((event) => {
    if (!matchesPattern(pattern, event)) return;
    for (const target of options.rule.Targets) {
      for (const delay of options.planner.plan()) sendTo(target.Arn, event, delay, options);
    }
  });
}

function sendTo(
  arn: string,
  event: unknown,
  delayMs: number,
  options: Pick<EventRuleOptions, "sqs" | "invocations">,
): void {
  const service = arn.split(":")[2];
  switch (service) {
    case "lambda":
      return options.invocations.enqueue(functionNameOf(arn), event, delayMs);
    case "sqs":
      options.sqs.send(queueNameOf(arn), JSON.stringify(event), { delaySeconds: delayMs / 1000 });
      return;
    default:
      throw new Error(`a rule cannot send to ${service ?? arn}`);
  }
}

/** The event bus with what the template knows of its rules. */
export function listingRules(eventBridge: EventBridge, template: LoadedTemplate): JsonService {
  const rules = template.ofType("AWS::Events::Rule").map(({ ref, properties }): ListedRule => {
    const { EventPattern: pattern, State: state } = RuleProperties.parse(properties);
    return { name: ref, arn: `arn:aws:events:${localRegion}:${localAccount}:rule/${ref}`, pattern, state };
  });
  return {
    handle: (operation, input) =>
      operation === "ListRules" ? listRules(rules, input) : eventBridge.handle(operation, input),
  };
}

/** From an ARN (`…:function:<name>[:<alias>]`) or the plain name. */
export function functionNameOf(arnOrName: string): string {
  return /:function:([^:]+)/.exec(arnOrName)?.[1] ?? arnOrName;
}
