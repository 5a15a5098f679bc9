import type { TemplateResource } from "@swasya/local-cloud/template/load-template";
import { readTemplate } from "./template.ts";

/* What the tests of the template ask it. */

export const template = readTemplate();

export type Value = TemplateResource["properties"][string];
export type Bag = Record<string, Value>;
export const bag = (value: Value | undefined): Bag => value as Bag;
export const list = (value: Value | undefined): Value[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
export const named = (resources: readonly TemplateResource[]) =>
  resources.map((resource) => [resource.id, resource] as const);
export const resource = (id: string): TemplateResource => {
  const found = template.resources.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`the template has no ${id}`);
  return found;
};

export const functions = named(template.ofType("AWS::Serverless::Function"));
export const queues = named(template.ofType("AWS::SQS::Queue"));
export const buckets = named(template.ofType("AWS::S3::Bucket"));
export const tables = named(template.ofType("AWS::DynamoDB::Table"));
export const roles = named(template.ofType("AWS::IAM::Role"));

export const statementsOf = (role: TemplateResource): Bag[] =>
  list(role.properties["Policies"]).flatMap((policy) =>
    list(bag(bag(policy)["PolicyDocument"])["Statement"]).map(bag),
  );

export const environmentOf = (fn: TemplateResource): [string, string][] =>
  Object.entries(bag(bag(fn.properties["Environment"])["Variables"])).map(([name, value]) => [
    name,
    String(value),
  ]);

export const arnsOf = (role: TemplateResource): string[] =>
  statementsOf(role).flatMap((statement) => list(statement["Resource"]).map(String));
