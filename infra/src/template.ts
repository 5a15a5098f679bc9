import { readFileSync } from "node:fs";
import { identifyResource } from "@swasya/local-cloud/template/identify-resource";
import { type LoadedTemplate, loadTemplate } from "@swasya/local-cloud/template/load-template";

const file = new URL("../template.yaml", import.meta.url);

/** The template with every reference resolved, as it would be for one made-up account. */
export function readTemplate(parameters: Record<string, string> = {}): LoadedTemplate {
  const region = "ap-south-1";
  const account = "123456789012";
  return loadTemplate({
    text: readFileSync(file, "utf8"),
    file: "infra/template.yaml",
    parameters,
    pseudoParameters: {
      "AWS::AccountId": account,
      "AWS::Partition": "aws",
      "AWS::Region": region,
      "AWS::StackName": "swasya",
    },
    identify: (resource) =>
      identifyResource(resource, { region, account, origin: "https://aws.example", stackName: "swasya" }),
  });
}
