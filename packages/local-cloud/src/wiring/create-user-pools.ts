import { z } from "zod";
import type { Cognito } from "../cognito/cognito.ts";
import type { LoadedTemplate } from "../template/load-template.ts";

const PoolProperties = z.object({
  UserPoolName: z.string().optional(),
  UsernameAttributes: z.array(z.string()).default([]),
  Schema: z.array(z.object({ Name: z.string() })).default([]),
  Policies: z
    .object({
      PasswordPolicy: z
        .object({
          MinimumLength: z.number().optional(),
          RequireLowercase: z.boolean().optional(),
          RequireUppercase: z.boolean().optional(),
          RequireNumbers: z.boolean().optional(),
          RequireSymbols: z.boolean().optional(),
          TemporaryPasswordValidityDays: z.number().optional(),
        })
        .optional(),
    })
    .optional(),
});

const unit = z.enum(["seconds", "minutes", "hours", "days"]);

const ClientProperties = z.object({
  UserPoolId: z.string(),
  ClientName: z.string().optional(),
  GenerateSecret: z.literal(false).default(false),
  AccessTokenValidity: z.number().optional(),
  IdTokenValidity: z.number().optional(),
  RefreshTokenValidity: z.number().optional(),
  TokenValidityUnits: z
    .object({ AccessToken: unit.optional(), IdToken: unit.optional(), RefreshToken: unit.optional() })
    .optional(),
  ExplicitAuthFlows: z.array(z.string()).optional(),
  ReadAttributes: z.array(z.string()).optional(),
  WriteAttributes: z.array(z.string()).optional(),
});

const GroupProperties = z.object({ UserPoolId: z.string(), GroupName: z.string() });

/** Attributes that every pool has; the others of a schema are `custom:`. */
const standardAttributes = new Set(["email", "name", "phone_number", "given_name", "family_name", "locale"]);

/** Brings pools, clients and groups to what the template says; users stay. */
export async function createUserPools(template: LoadedTemplate, cognito: Cognito): Promise<void> {
  for (const resource of template.ofType("AWS::Cognito::UserPool")) {
    const pool = PoolProperties.parse(resource.properties);
    const names = pool.Schema.map((attribute) => attribute.Name);
    await cognito.ensureUserPool({
      logicalId: resource.id,
      name: pool.UserPoolName ?? resource.id,
      customAttributes: names.filter((name) => !standardAttributes.has(name)),
      usernameAttributes: pool.UsernameAttributes,
      ...(pool.Policies?.PasswordPolicy ? { passwordPolicy: pool.Policies.PasswordPolicy } : {}),
    });
  }
  for (const resource of template.ofType("AWS::Cognito::UserPoolClient")) {
    const {
      UserPoolId,
      ClientName,
      GenerateSecret: _secret,
      ...settings
    } = ClientProperties.parse(resource.properties);
    await cognito.ensureClient(UserPoolId, {
      logicalId: resource.id,
      name: ClientName ?? resource.id,
      ...settings,
    });
  }
  for (const resource of template.ofType("AWS::Cognito::UserPoolGroup")) {
    const group = GroupProperties.parse(resource.properties);
    await cognito.ensureGroup(group.UserPoolId, group.GroupName);
  }
}
