import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { identifyResource, physicalName } from "../template/identify-resource.ts";
import {
  loadTemplate,
  type DeclaredResource,
  type LoadedTemplate,
  type TemplateResource,
} from "../template/load-template.ts";
import type { SecretCreator } from "./ensure-secrets.ts";
import { localAccount, localRegion } from "./product-environment.ts";

export const stackName = "swasya";
export const stackId = `arn:aws:cloudformation:${localRegion}:${localAccount}:stack/${stackName}/local`;

/** In a parameter's value: the local cloud's own `127.0.0.1:<port>`. */
const hostPlaceholder = "{host}";

export interface LocalTemplateOptions {
  readonly templateFile: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly origin: string;
  readonly secrets: SecretCreator;
}

/** The template with everything resolved to what stands for it here. */
export function loadLocalTemplate(options: LocalTemplateOptions): LoadedTemplate {
  const { origin } = options;
  const host = origin.slice("http://".length);
  const parameters = Object.entries(options.parameters).map(([name, value]) => [
    name,
    value.replaceAll(hostPlaceholder, host),
  ]);
  const place = { origin, region: localRegion, account: localAccount, stackName };
  return loadTemplate({
    text: readFileSync(options.templateFile, "utf8"),
    file: relative(process.cwd(), options.templateFile),
    parameters: Object.fromEntries(parameters),
    pseudoParameters: {
      "AWS::AccountId": localAccount,
      "AWS::Partition": "aws",
      "AWS::Region": localRegion,
      "AWS::StackName": stackName,
      "AWS::URLSuffix": "amazonaws.com",
      "AWS::StackId": stackId,
    },
    identify: (resource) => {
      if (resource.type !== "AWS::SecretsManager::Secret") return identifyResource(resource, place);
      const arn = options.secrets.arnOf(resource, physicalName(resource, stackName));
      return { ref: arn, attributes: { Id: arn } };
    },
  });
}

/** The name a loaded resource goes by in its service. */
export function nameOf(resource: TemplateResource): string {
  const declared: DeclaredResource = {
    id: resource.id,
    type: resource.type,
    property: (name) => resource.properties[name],
  };
  return physicalName(declared, stackName);
}
