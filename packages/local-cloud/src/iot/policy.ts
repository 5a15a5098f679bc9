import { z } from "zod";

const OneOrMore = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());

const PolicyDocument = z.object({
  Statement: z
    .union([z.array(z.unknown()), z.unknown().transform((one) => [one])])
    .pipe(z.array(z.object({ Effect: z.enum(["Allow", "Deny"]), Action: OneOrMore, Resource: OneOrMore }))),
});

export type IotAction = "iot:Connect" | "iot:Subscribe" | "iot:Publish" | "iot:RetainPublish" | "iot:Receive";

const RESOURCE_KIND: Readonly<Record<IotAction, string>> = {
  "iot:Connect": "client",
  "iot:Subscribe": "topicfilter",
  "iot:Publish": "topic",
  "iot:RetainPublish": "topic",
  "iot:Receive": "topic",
};

export interface PolicyScope {
  readonly region: string;
  readonly account: string;
  /** Values of policy variables, e.g. `iot:ClientId`. A statement with an unknown one matches nothing. */
  readonly variables: Readonly<Record<string, string>>;
}

/** True when some statement allows the action on this client, filter or topic, and none denies it. */
export type PolicyDecision = (action: IotAction, name: string) => boolean;

/** `documents` are policy documents as objects or JSON. `+` and `#` in them are ordinary characters. */
export function createPolicyDecision(documents: readonly unknown[], scope: PolicyScope): PolicyDecision {
  const statements = documents
    .flatMap((document) => PolicyDocument.parse(parseDocument(document)).Statement)
    .map(({ Effect, Action, Resource }) => ({
      denies: Effect === "Deny",
      actions: Action.map((pattern) => toPattern(pattern, {})),
      resources: Resource.map((pattern) => toPattern(pattern, scope.variables)),
    }));
  return (action, name) => {
    const arn = `arn:aws:iot:${scope.region}:${scope.account}:${RESOURCE_KIND[action]}/${name}`;
    const matching = statements.filter(
      ({ actions, resources }) =>
        actions.some((pattern) => pattern.test(action)) && resources.some((pattern) => pattern.test(arn)),
    );
    return matching.length > 0 && !matching.some(({ denies }) => denies);
  };
}

const parseDocument = (document: unknown): unknown =>
  typeof document === "string" ? JSON.parse(document) : document;

const NEVER = /(?!)/;

/** `*` is any run of characters, `/` among them; `?` is one. A variable's value is never a pattern. */
function toPattern(pattern: string, variables: Readonly<Record<string, string>>): RegExp {
  let unknownVariable = false;
  const source = pattern.replace(/\$\{([^}]*)\}|\*|\?|[.+^$()|[\]\\{}]/g, (sign, variable?: string) => {
    if (variable !== undefined) {
      const value = variables[variable];
      unknownVariable ||= value === undefined;
      return (value ?? "").replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    }
    if (sign === "*") return ".*";
    return sign === "?" ? "." : `\\${sign}`;
  });
  return unknownVariable ? NEVER : new RegExp(`^${source}$`, "s");
}
