import { describe, expect, test } from "vitest";
import { identifyResource } from "./identify-resource.ts";
import { loadTemplate, type LoadedTemplate } from "./load-template.ts";

const place = {
  origin: "http://127.0.0.1:4566",
  region: "ap-south-1",
  account: "000000000000",
  stackName: "swasya",
};

function load(text: string, parameters: Record<string, string> = {}): LoadedTemplate {
  return loadTemplate({
    text,
    file: "t.yaml",
    parameters,
    pseudoParameters: { "AWS::Region": place.region, "AWS::AccountId": place.account },
    identify: (resource) => identifyResource(resource, place),
  });
}

describe("what it does not know is an error that names the line", () => {
  test.each([
    [
      "an unknown tag",
      "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties: { QueueName: !Nope x }",
      4,
    ],
    ["an unknown resource type", "Resources:\n  A:\n    Type: AWS::SNS::Topic", 3],
    [
      "an unknown property",
      "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties:\n      FifoQueue: true",
      5,
    ],
    [
      "an unknown function",
      "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties:\n      QueueName:\n        Fn::Cidr: x",
      6,
    ],
    [
      "a Ref to nothing",
      "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties:\n      QueueName: !Ref Nobody",
      5,
    ],
    [
      "a GetAtt of nothing",
      "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties:\n      QueueName: !GetAtt Nobody.Arn",
      5,
    ],
    [
      "a condition that is not there",
      "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties:\n      QueueName: !If [No, a, b]",
      5,
    ],
    ["a parameter without a value", "Parameters:\n  Stage: { Type: String }\nResources: {}", 2],
    ["a key given twice", "Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    Type: AWS::SQS::Queue", 4],
  ])("%s", (_what, text, line) => {
    expect(() => load(text)).toThrow(new RegExp(`^t\\.yaml:${line}: `));
  });
});

const everything = `
Parameters:
  Stage: { Type: String, Default: dev }
  Names: { Type: CommaDelimitedList, Default: "a, b" }
Mappings:
  Limits: { dev: { Memory: 256 }, prod: { Memory: 1024 } }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
  IsSmall: !And [!Not [Condition: IsProd], !Or [!Equals [1, 1], !Equals [1, 2]]]
Globals:
  Function:
    MemorySize: !FindInMap [Limits, !Ref Stage, Memory]
    Environment: { Variables: { STAGE: !Ref Stage, SHARED: globals } }
Resources:
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: !Sub swasya-\${Stage}-queue
      DelaySeconds: !If [IsProd, 5, !Ref AWS::NoValue]
  OnlyProd:
    Type: AWS::SQS::Queue
    Condition: IsProd
  Worker:
    Type: AWS::Serverless::Function
    Properties:
      Handler: a.handler
      Environment: { Variables: { QUEUE: !Ref Queue, SHARED: own } }
Outputs:
  Arn: { Value: !GetAtt Queue.Arn }
  Text: { Value: !Join ["-", [!Select [1, !Ref Names], !Select [0, !Split [",", "x,y"]]]] }
  Literal: { Value: !Sub ["\${One} \${!Two} \${Queue.QueueName}", { One: 1 }] }
  Small: { Value: !If [IsSmall, yes, no] }
`;

test("resolves references, functions, conditions and globals", () => {
  const template = load(everything);
  expect(template.outputs).toEqual({
    Arn: "arn:aws:sqs:ap-south-1:000000000000:swasya-dev-queue",
    Text: "b-x",
    Literal: "1 ${Two} swasya-dev-queue",
    Small: "yes",
  });
  expect(template.ofType("AWS::SQS::Queue").map((queue) => queue.properties)).toEqual([
    { QueueName: "swasya-dev-queue" },
  ]);
  expect(template.ofType("AWS::Serverless::Function")[0]?.properties).toEqual({
    Handler: "a.handler",
    MemorySize: 256,
    Environment: {
      Variables: {
        STAGE: "dev",
        SHARED: "own",
        QUEUE: "http://127.0.0.1:4566/000000000000/swasya-dev-queue",
      },
    },
  });
});

test("a parameter given from outside changes what conditions let through", () => {
  const template = load(everything, { Stage: "prod" });
  expect(template.ofType("AWS::SQS::Queue").map((queue) => queue.id)).toEqual(["Queue", "OnlyProd"]);
});
