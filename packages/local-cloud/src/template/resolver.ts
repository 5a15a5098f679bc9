import {
  TemplateError,
  type ParsedTemplate,
  type TemplateMap,
  type TemplateValue,
} from "./parse-template.ts";

export type Resolved = string | number | boolean | null | Resolved[] | { [key: string]: Resolved };

/** What `Ref` and `Fn::GetAtt` of a resource give. */
export interface ResourceIdentity {
  readonly ref: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface ResolverInputs {
  readonly template: ParsedTemplate;
  readonly parameters: Readonly<Record<string, Resolved>>;
  /** `AWS::Region` and its like. `AWS::NoValue` is built in. */
  readonly pseudoParameters: Readonly<Record<string, string>>;
  /** Undefined when there is no such resource. */
  readonly identify: (logicalId: string) => ResourceIdentity | undefined;
}

export interface Resolver {
  /** Undefined only for `AWS::NoValue`. */
  resolve(value: TemplateValue): Resolved | undefined;
  condition(name: string, askedAt?: object): boolean;
}

/** Evaluates the intrinsic functions. An unknown name is a `TemplateError` with the line that asks for it. */
export function createResolver(inputs: ResolverInputs): Resolver {
  const { template, parameters, pseudoParameters } = inputs;
  const conditions = sectionOf(template, "Conditions");
  const mappings = sectionOf(template, "Mappings");
  const fail = (at: object, message: string): never => {
    throw new TemplateError(template.file, template.lines.of(at), message);
  };

  const reference = (name: string, at: object): Resolved | undefined => {
    if (name === "AWS::NoValue") return undefined;
    return (
      pseudoParameters[name] ??
      parameters[name] ??
      inputs.identify(name)?.ref ??
      fail(at, `Ref to ${name}, which is neither a parameter nor a resource`)
    );
  };
  const attribute = (logicalId: string, name: string, at: object): string => {
    const identity =
      inputs.identify(logicalId) ?? fail(at, `GetAtt of ${logicalId}, which is not a resource`);
    return identity.attributes[name] ?? fail(at, `${logicalId} has no attribute ${name} here`);
  };
  const condition = (name: string, at: object = conditions): boolean => {
    const body = conditions[name] ?? fail(at, `condition ${name} is not declared`);
    return Boolean(resolve(body));
  };
  const substitute = (argument: TemplateValue, at: object): string => {
    const [text, extra] = Array.isArray(argument) ? argument : [argument];
    const values = isMap(extra) ? extra : {};
    return String(text).replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
      if (literal) return `\${${name}}`;
      const own = values[name];
      if (own !== undefined) return String(resolve(own) ?? "");
      const dot = name.startsWith("AWS::") ? -1 : name.indexOf(".");
      return String(dot < 0 ? reference(name, at) : attribute(name.slice(0, dot), name.slice(dot + 1), at));
    });
  };
  const list = (argument: TemplateValue | undefined, at: object): Resolved[] => {
    const resolved = argument === undefined ? undefined : resolve(argument);
    return Array.isArray(resolved) ? resolved : fail(at, "a list is needed here");
  };
  const look = (argument: TemplateValue, at: object): Resolved | undefined => {
    const [map, first, second] = list(argument, at).map(String);
    const found = dig(mappings, [map, first, second]);
    return found === undefined ? fail(at, `FindInMap: no ${map}.${first}.${second}`) : resolve(found);
  };

  const call = (name: string, argument: TemplateValue, at: object): Resolved | undefined => {
    const parts = Array.isArray(argument) ? argument : [argument];
    switch (name) {
      case "Ref":
        return reference(String(argument), at);
      case "Condition":
        return condition(String(argument), at);
      case "Fn::GetAtt":
        return attribute(String(parts[0]), String(resolve(parts[1] ?? "")), at);
      case "Fn::Sub":
        return substitute(argument, at);
      case "Fn::Join":
        return list(parts[1], at).join(String(parts[0]));
      case "Fn::Select":
        return list(parts[1], at)[Number(resolve(parts[0] ?? 0))] ?? fail(at, "Select: no such element");
      case "Fn::Split":
        return String(resolve(parts[1] ?? "")).split(String(parts[0]));
      case "Fn::If":
        return resolve((condition(String(parts[0]), at) ? parts[1] : parts[2]) ?? null);
      case "Fn::Equals": {
        const [left, right] = list(argument, at);
        return String(left) === String(right);
      }
      case "Fn::And":
        return list(argument, at).every(Boolean);
      case "Fn::Or":
        return list(argument, at).some(Boolean);
      case "Fn::Not":
        return !list(argument, at)[0];
      case "Fn::FindInMap":
        return look(argument, at);
      case "Fn::Base64":
        return Buffer.from(String(resolve(argument))).toString("base64");
      default:
        return fail(at, `unsupported intrinsic function ${name}`);
    }
  };

  function resolve(value: TemplateValue): Resolved | undefined {
    if (value === null || typeof value !== "object") return value;
    if (Array.isArray(value)) return value.map(resolve).filter((item) => item !== undefined);
    const intrinsic = intrinsicOf(value, conditions);
    if (intrinsic) return call(intrinsic.name, intrinsic.argument, value);
    const entries = Object.entries(value).map(([key, inner]): [string, Resolved | undefined] => [
      key,
      resolve(inner),
    ]);
    return Object.fromEntries(entries.filter((entry): entry is [string, Resolved] => entry[1] !== undefined));
  }

  return { resolve, condition };
}

function intrinsicOf(
  value: TemplateMap,
  conditions: TemplateMap,
): { name: string; argument: TemplateValue } | undefined {
  const [entry, ...others] = Object.entries(value);
  if (!entry || others.length > 0) return undefined;
  const [name, argument] = entry;
  if (name === "Ref" || name.startsWith("Fn::")) return { name, argument };
  // `Condition` is also an ordinary key of policy statements.
  return name === "Condition" && typeof argument === "string" && argument in conditions
    ? { name, argument }
    : undefined;
}

export const isMap = (value: TemplateValue | undefined): value is TemplateMap =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function sectionOf(template: ParsedTemplate, name: string): TemplateMap {
  const section = template.root[name];
  return isMap(section) ? section : {};
}

function dig(from: TemplateMap, path: readonly (string | undefined)[]): TemplateValue | undefined {
  let at: TemplateValue | undefined = from;
  for (const step of path) at = isMap(at) && step !== undefined ? at[step] : undefined;
  return at;
}
