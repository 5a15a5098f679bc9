import { randomUUID } from "node:crypto";
import { Fault } from "../fault.ts";
import type { RestHandler } from "../front-rest.ts";
import { elementsOf, type XmlFields } from "../s3/xml.ts";
import type { LoadedTemplate } from "../template/load-template.ts";

export interface CloudFormationDeps {
  readonly template: LoadedTemplate;
  readonly stackName: string;
  readonly stackId: string;
  /** When the local cloud started, milliseconds since 1970. */
  readonly startedAt: number;
}

/** CloudFormation, to be read: the one stack that the template is. */
export function createCloudFormation(deps: CloudFormationDeps): RestHandler {
  const actions: Readonly<Record<string, (stack: string | null) => XmlFields>> = {
    DescribeStacks(stack) {
      assertStack(deps, stack ?? deps.stackName);
      return { Stacks: { member: [stackOf(deps)] } };
    },
    ListStackResources(stack) {
      assertStack(deps, stack);
      return { StackResourceSummaries: { member: resourcesOf(deps) } };
    },
  };
  return ({ body }) => {
    const query = new URLSearchParams(body.toString("utf8"));
    const action = query.get("Action") ?? "";
    const run = Object.hasOwn(actions, action) ? actions[action] : undefined;
    try {
      if (!run)
        throw new Fault("InvalidAction", "The local CloudFormation only describes its stack and resources.");
      return xml(200, `${action}Response`, {
        [`${action}Result`]: run(query.get("StackName")),
        ResponseMetadata: { RequestId: randomUUID() },
      });
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const told = { Type: "Sender", Code: error.type, Message: error.message };
      return xml(error.status, "ErrorResponse", { Error: told, RequestId: randomUUID() });
    }
  };
}

function assertStack({ stackName, stackId }: CloudFormationDeps, named: string | null): void {
  if (named === stackName || named === stackId) return;
  throw new Fault("ValidationError", `Stack with id ${named} does not exist`);
}

const stackOf = ({ template, stackName, stackId, startedAt }: CloudFormationDeps): XmlFields => ({
  StackId: stackId,
  StackName: stackName,
  CreationTime: new Date(startedAt).toISOString(),
  StackStatus: "CREATE_COMPLETE",
  Outputs: {
    member: Object.entries(template.outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue })),
  },
});

const resourcesOf = ({ template, startedAt }: CloudFormationDeps): XmlFields[] =>
  template.resources.map(({ id, ref, type }) => ({
    LogicalResourceId: id,
    PhysicalResourceId: ref,
    ResourceType: type,
    LastUpdatedTimestamp: new Date(startedAt).toISOString(),
    ResourceStatus: "CREATE_COMPLETE",
  }));

const xml = (status: number, root: string, fields: XmlFields) => ({
  status,
  headers: { "content-type": "text/xml" },
  body: `<${root} xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/">${elementsOf(fields)}</${root}>`,
});
