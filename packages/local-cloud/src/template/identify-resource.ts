import { createHash } from "node:crypto";
import { userPoolClientIdOf, userPoolIdOf } from "../cognito/cognito-ids.ts";
import type { DeclaredResource } from "./load-template.ts";
import type { ResourceIdentity } from "./resolver.ts";

export interface CloudPlace {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  readonly region: string;
  readonly account: string;
  readonly stackName: string;
}

const nameProperties: Readonly<Record<string, string>> = {
  "AWS::Serverless::Function": "FunctionName",
  "AWS::DynamoDB::Table": "TableName",
  "AWS::S3::Bucket": "BucketName",
  "AWS::SQS::Queue": "QueueName",
  "AWS::SecretsManager::Secret": "Name",
  "AWS::Events::Rule": "Name",
  "AWS::Cognito::UserPoolGroup": "GroupName",
  "AWS::IoT::Authorizer": "AuthorizerName",
  "AWS::IAM::Role": "RoleName",
  "AWS::Logs::LogGroup": "LogGroupName",
  "AWS::KMS::Alias": "AliasName",
};

/** The resource's own name where the template gives one, else `<stack>-<logical id>`. */
export function physicalName(resource: DeclaredResource, stackName: string): string {
  const property = nameProperties[resource.type];
  const given = property ? resource.property(property) : undefined;
  if (given !== undefined && given !== null) return String(given);
  const made = `${stackName}-${resource.id}`;
  return resource.type === "AWS::S3::Bucket" ? made.toLowerCase() : made;
}

/** What `Ref` and `GetAtt` give for a resource of the local cloud; pure, so ids are the same after a restart. */
export function identifyResource(resource: DeclaredResource, place: CloudPlace): ResourceIdentity {
  const name = physicalName(resource, place.stackName);
  const arn = (service: string, rest: string): string =>
    `arn:aws:${service}:${place.region}:${place.account}:${rest}`;
  switch (resource.type) {
    case "AWS::Serverless::Function":
      return { ref: name, attributes: { Arn: arn("lambda", `function:${name}`) } };
    case "AWS::Serverless::HttpApi": {
      const id = stableId(`${place.stackName}/${resource.id}`, 10);
      return { ref: id, attributes: { ApiEndpoint: `${place.origin}${apiPrefix}${id}`, ApiId: id } };
    }
    case "AWS::DynamoDB::Table": {
      const table = arn("dynamodb", `table/${name}`);
      return { ref: name, attributes: { Arn: table, StreamArn: `${table}/stream/local` } };
    }
    case "AWS::S3::Bucket":
      return { ref: name, attributes: bucketAttributes(name, place.region) };
    case "AWS::SQS::Queue": {
      const url = `${place.origin}/${place.account}/${name}`;
      return { ref: url, attributes: { Arn: arn("sqs", name), QueueName: name, QueueUrl: url } };
    }
    case "AWS::SecretsManager::Secret": {
      const secret = secretArn(name, place);
      return { ref: secret, attributes: { Id: secret } };
    }
    case "AWS::Cognito::UserPool":
      return userPoolIdentity(resource, place);
    case "AWS::Cognito::UserPoolClient": {
      const id = userPoolClientIdOf(String(resource.property("UserPoolId")), resource.id);
      return { ref: id, attributes: { ClientId: id } };
    }
    case "AWS::IAM::Role":
      return { ref: name, attributes: { Arn: `arn:aws:iam::${place.account}:role/${name}`, RoleId: name } };
    case "AWS::KMS::Key":
      return { ref: name, attributes: { Arn: arn("kms", `key/${name}`), KeyId: name } };
    case "AWS::Logs::LogGroup":
      return { ref: name, attributes: { Arn: arn("logs", `log-group:${name}:*`) } };
    case "AWS::Events::Rule":
      return { ref: name, attributes: { Arn: arn("events", `rule/${name}`) } };
    case "AWS::IoT::Authorizer":
      return { ref: name, attributes: { Arn: arn("iot", `authorizer/${name}`) } };
    default:
      return { ref: name, attributes: { Arn: `arn:aws:local:${place.region}:${place.account}:${name}` } };
  }
}

/** Secrets Manager's ARNs end in six characters of its own choice; here they follow from the name. */
export const secretArn = (name: string, place: CloudPlace): string =>
  `arn:aws:secretsmanager:${place.region}:${place.account}:secret:${name}-${stableId(name, 6)}`;

/** Before an HTTP API's id in the path. */
export const apiPrefix = "/_aws/execute-api/";

function userPoolIdentity(resource: DeclaredResource, place: CloudPlace): ResourceIdentity {
  const id = userPoolIdOf(place.region, resource.id);
  return {
    ref: id,
    attributes: {
      Arn: `arn:aws:cognito-idp:${place.region}:${place.account}:userpool/${id}`,
      ProviderName: `cognito-idp.${place.region}.amazonaws.com/${id}`,
      ProviderURL: `${place.origin}/${id}`,
      UserPoolId: id,
    },
  };
}

const bucketAttributes = (name: string, region: string): Record<string, string> => ({
  Arn: `arn:aws:s3:::${name}`,
  DomainName: `${name}.s3.amazonaws.com`,
  RegionalDomainName: `${name}.s3.${region}.amazonaws.com`,
});

const stableId = (text: string, length: number): string =>
  BigInt(`0x${createHash("sha256").update(text).digest("hex")}`)
    .toString(36)
    .slice(0, length);
