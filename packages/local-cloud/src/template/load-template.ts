import { mergeGlobals } from "./merge-globals.ts";
import {
  parseTemplate,
  TemplateError,
  type ParsedTemplate,
  type TemplateMap,
  type TemplateValue,
} from "./parse-template.ts";
import {
  createResolver,
  isMap,
  sectionOf,
  type Resolved,
  type ResourceIdentity,
  type Resolver,
} from "./resolver.ts";
import { resourceKeys, resourceTypes } from "./resource-types.ts";

export type Properties = Readonly<Record<string, Resolved>>;

export interface TemplateResource {
  readonly id: string;
  readonly type: string;
  readonly line: number | undefined;
  /** What `Ref` gives for it. */
  readonly ref: string;
  readonly properties: Properties;
  readonly metadata: Properties;
}

/** A resource before its properties are resolved: enough to name it. */
export interface DeclaredResource {
  readonly id: string;
  readonly type: string;
  property(name: string): Resolved | undefined;
}

export interface TemplateSource {
  readonly text: string;
  /** Only for messages. */
  readonly file: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly pseudoParameters: Readonly<Record<string, string>>;
  readonly identify: (resource: DeclaredResource) => ResourceIdentity;
}

export interface LoadedTemplate {
  readonly resources: readonly TemplateResource[];
  readonly outputs: Readonly<Record<string, string>>;
  ofType(type: string): TemplateResource[];
}

/**
 * Reads a SAM template and resolves everything in it. Pure: no file, no clock.
 * Throws `TemplateError` (`<file>:<line>: …`) for anything it does not know.
 */
export function loadTemplate(source: TemplateSource): LoadedTemplate {
  const template = parseTemplate(source.text, source.file);
  const declared = declaredResources(template);
  const resolver: Resolver = createResolver({
    template,
    parameters: parameterValues(template, source.parameters ?? {}),
    pseudoParameters: source.pseudoParameters,
    identify: (id) => {
      const resource = declared.get(id);
      return resource && identify(resource);
    },
  });
  const identify = (resource: Declaration): ResourceIdentity =>
    source.identify({
      id: resource.id,
      type: resource.type,
      property: (name) => propertyOf(resource, name),
    });
  const propertyOf = (resource: Declaration, name: string): Resolved | undefined => {
    const value = resource.properties[name];
    return value === undefined ? undefined : resolver.resolve(value);
  };
  const isWanted = (value: TemplateMap): boolean =>
    typeof value["Condition"] !== "string" || resolver.condition(value["Condition"], value);
  const resources = [...declared.values()]
    .filter((resource) => isWanted(resource.body))
    .map((resource): TemplateResource => ({
      id: resource.id,
      type: resource.type,
      line: resource.line,
      ref: identify(resource).ref,
      properties: asProperties(resolver.resolve(resource.properties)),
      metadata: asProperties(resolver.resolve(resource.body["Metadata"] ?? {})),
    }));
  const outputs = Object.entries(sectionOf(template, "Outputs"))
    .filter((entry): entry is [string, TemplateMap] => isMap(entry[1]) && isWanted(entry[1]))
    .map(([name, output]): [string, string] => [name, String(resolver.resolve(output["Value"] ?? ""))]);
  return {
    resources,
    outputs: Object.fromEntries(outputs),
    ofType: (type) => resources.filter((resource) => resource.type === type),
  };
}

interface Declaration {
  readonly id: string;
  readonly type: string;
  readonly line: number | undefined;
  readonly body: TemplateMap;
  readonly properties: TemplateMap;
}

function declaredResources(template: ParsedTemplate): Map<string, Declaration> {
  const section = sectionOf(template, "Resources");
  const globals = sectionOf(template, "Globals");
  return new Map(
    Object.entries(section).map(([id, body]) => {
      const line = template.lines.of(section, id);
      if (!isMap(body) || typeof body["Type"] !== "string") {
        throw new TemplateError(template.file, line, `resource ${id} has no Type`);
      }
      const own = isMap(body["Properties"]) ? body["Properties"] : {};
      const type = body["Type"];
      assertSupported({ template, id, type, body, own });
      return [id, { id, type, line, body, properties: mergeGlobals(globals, type, own) }];
    }),
  );
}

function assertSupported(resource: {
  template: ParsedTemplate;
  id: string;
  type: string;
  body: TemplateMap;
  own: TemplateMap;
}): void {
  const { template, id, type, body, own } = resource;
  const supported = resourceTypes[type];
  if (!supported) {
    throw new TemplateError(
      template.file,
      template.lines.of(body, "Type"),
      `${id}: unknown resource type ${type}`,
    );
  }
  const strangeKey = Object.keys(body).find((key) => !resourceKeys.includes(key));
  if (strangeKey) {
    const line = template.lines.of(body, strangeKey);
    throw new TemplateError(template.file, line, `${id}: ${strangeKey} is not a key of a resource`);
  }
  if (supported === "accepted") return;
  const known = [...supported.effective, ...supported.passedOver];
  const strange = Object.keys(own).find((name) => !known.includes(name));
  if (strange) {
    throw new TemplateError(
      template.file,
      template.lines.of(own, strange),
      `${id}: property ${strange} of ${type} is not supported`,
    );
  }
}

function parameterValues(
  template: ParsedTemplate,
  given: Readonly<Record<string, string>>,
): Record<string, Resolved> {
  const section = sectionOf(template, "Parameters");
  const unknown = Object.keys(given).find((name) => !(name in section));
  if (unknown)
    throw new TemplateError(
      template.file,
      template.lines.of(template.root, "Parameters"),
      `there is no parameter ${unknown}`,
    );
  return Object.fromEntries(
    Object.entries(section).map(([name, declaration]) => {
      const body = isMap(declaration) ? declaration : {};
      const value = given[name] ?? body["Default"];
      if (value === undefined) {
        throw new TemplateError(
          template.file,
          template.lines.of(section, name),
          `parameter ${name} has no value`,
        );
      }
      return [name, typedParameter(String(body["Type"]), value)];
    }),
  );
}

function typedParameter(type: string, value: TemplateValue): Resolved {
  const isList = type === "CommaDelimitedList" || type.startsWith("List<");
  return isList
    ? String(value)
        .split(",")
        .map((item) => item.trim())
    : String(value);
}

const asProperties = (value: Resolved | undefined): Properties =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
