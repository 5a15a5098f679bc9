import { join } from "node:path";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AppClient } from "cognito-local/lib/services/appClient.js";
import { USER_POOL_AWS_DEFAULTS } from "cognito-local/lib/services/cognitoService.js";
import type { Json, JsonService } from "../contracts.ts";
import { Fault } from "../fault.ts";
import { sendRest } from "../front-rest.ts";
import type { CognitoFront } from "../http-front.ts";
import { handleJson, type OnFailure } from "../json-protocol.ts";
import { splitTarget } from "../sigv4/canonical.ts";
import { userPoolClientIdOf, userPoolIdOf } from "./cognito-ids.ts";
import { openEmbeddedCognito, SILENT_CONTEXT } from "./embedded-cognito.ts";
import { createTokenIssuer } from "./issue-tokens.ts";
import { createMailbox } from "./mailbox.ts";
import { createSignIn } from "./sign-in.ts";
import { openTokenSigningKey } from "./token-signing-key.ts";
import { createUserAdministration } from "./user-administration.ts";

export interface CognitoDeps {
  /** Folder of its own, e.g. `<data>/cognito`. */
  readonly dir: string;
  readonly region: string;
  readonly account: string;
  /** The cloud's URL; tokens name `<origin>/<pool id>` as their issuer. */
  readonly origin: () => string;
  /** Milliseconds; `Date.now` unless told. */
  readonly now?: () => number;
  readonly onFailure?: OnFailure;
}

export interface UserPoolDescription {
  readonly logicalId: string;
  readonly name: string;
  /** Without the `custom:` that Cognito puts before them. */
  readonly customAttributes: readonly string[];
  readonly usernameAttributes: readonly string[];
  /** Properties as in the template. */
  readonly passwordPolicy?: {
    readonly MinimumLength?: number;
    readonly RequireLowercase?: boolean;
    readonly RequireUppercase?: boolean;
    readonly RequireNumbers?: boolean;
    readonly RequireSymbols?: boolean;
    readonly TemporaryPasswordValidityDays?: number;
  };
}

/** Properties as in the template. */
export type UserPoolClientDescription = { readonly logicalId: string; readonly name: string } & Partial<
  Pick<
    AppClient,
    | "AccessTokenValidity"
    | "IdTokenValidity"
    | "RefreshTokenValidity"
    | "TokenValidityUnits"
    | "ExplicitAuthFlows"
    | "ReadAttributes"
    | "WriteAttributes"
  >
>;

export interface Cognito extends CognitoFront {
  /** Creates the pool or brings it to this description; users stay. The id follows from the logical id. */
  ensureUserPool(description: UserPoolDescription): Promise<{ id: string }>;
  ensureClient(poolId: string, description: UserPoolClientDescription): Promise<{ clientId: string }>;
  ensureGroup(poolId: string, name: string): Promise<void>;
  close(): Promise<void>;
}

const UNSIGNED_OPERATIONS = new Set(["InitiateAuth", "RespondToAuthChallenge", "RevokeToken"]);

/** Amazon Cognito user pools: cognito-local's store and administration, with sign-in and tokens of our own. */
export async function createCognito(deps: CognitoDeps): Promise<Cognito> {
  const now = deps.now ?? Date.now;
  const embedded = await openEmbeddedCognito(join(deps.dir, "db"), now);
  const key = openTokenSigningKey(join(deps.dir, "signing-key.pem"));
  const issuer = createTokenIssuer({ key, origin: deps.origin, now });
  const signIn = createSignIn({ embedded, issuer, now });
  const sendInvitation = createMailbox(join(deps.dir, "mailbox"));
  const admin = createUserAdministration({ embedded, sendInvitation, now });
  const own: Readonly<Record<string, (input: Json) => Promise<Json>>> = {
    InitiateAuth: signIn.initiateAuth,
    RespondToAuthChallenge: signIn.respondToAuthChallenge,
    RevokeToken: signIn.revokeToken,
    AdminCreateUser: admin.adminCreateUser,
    AdminSetUserPassword: admin.adminSetUserPassword,
    AdminListGroupsForUser: admin.adminListGroupsForUser,
    AdminUserGlobalSignOut: admin.adminUserGlobalSignOut,
  };
  // One at a time: each operation reads a user, and writes the whole of it back.
  let turn: Promise<unknown> = Promise.resolve();
  const serviceFor = (signed: boolean): JsonService => ({
    handle: (operation, input) => {
      if (!signed && !UNSIGNED_OPERATIONS.has(operation))
        throw new Fault("MissingAuthenticationTokenException", "Missing Authentication Token", {
          status: 403,
        });
      const answer = turn.then(() => own[operation]?.(input) ?? embedded.call(operation, input));
      turn = answer.catch(() => undefined);
      return answer;
    },
  });

  return {
    ...createPools({ embedded, region: deps.region, account: deps.account, now }),
    handle: async (request, response, body, { signed }) => {
      // Cognito answers any page: what it gives depends on the password alone.
      response.setHeader("access-control-allow-origin", "*");
      response.setHeader("access-control-allow-headers", "*");
      if (request.method === "OPTIONS") return void response.writeHead(200, { "content-length": 0 }).end();
      if (request.method === "GET") return sendWellKnown(request, response);
      return handleJson(serviceFor(signed), request, response, body, deps.onFailure);
    },
    close: async () => {
      await turn;
    },
  };

  function sendWellKnown(request: IncomingMessage, response: ServerResponse) {
    const [, pool, , document] = splitTarget(request.url ?? "/").path.split("/");
    if (document === "jwks.json")
      return sendRest(response, { status: 200, body: JSON.stringify({ keys: [key.publicJwk] }) });
    if (document !== "openid-configuration") throw new Fault("NotFound", "Not found", { status: 404 });
    const issuer = `${deps.origin()}/${pool}`;
    const configuration = {
      issuer,
      jwks_uri: `${issuer}/.well-known/jwks.json`,
      id_token_signing_alg_values_supported: ["RS256"],
      response_types_supported: ["token"],
      subject_types_supported: ["public"],
    };
    sendRest(response, { status: 200, body: JSON.stringify(configuration) });
  }
}

interface PoolDeps extends Pick<CognitoDeps, "region" | "account"> {
  readonly embedded: Awaited<ReturnType<typeof openEmbeddedCognito>>;
  readonly now: () => number;
}

function createPools({ embedded, region, account, now }: PoolDeps) {
  const { cognito } = embedded;
  return {
    ensureUserPool: async (description: UserPoolDescription): Promise<{ id: string }> => {
      const id = userPoolIdOf(region, description.logicalId);
      const custom = description.customAttributes.map((name) => ({
        Name: `custom:${name}`,
        AttributeDataType: "String",
        Mutable: true,
      }));
      const at = new Date(now());
      const options = {
        Id: id,
        Name: description.name,
        Arn: `arn:aws:cognito-idp:${region}:${account}:userpool/${id}`,
        CreationDate: at,
        LastModifiedDate: at,
        MfaConfiguration: "OFF",
        UsernameAttributes: [...description.usernameAttributes],
        Policies: { PasswordPolicy: { ...description.passwordPolicy } },
        SchemaAttributes: [...(USER_POOL_AWS_DEFAULTS.SchemaAttributes ?? []), ...custom],
      };
      const known = await cognito.listUserPools(SILENT_CONTEXT);
      const before = known.find((pool) => pool.Id === id);
      if (!before) await cognito.createUserPool(SILENT_CONTEXT, options);
      else {
        const pool = await cognito.getUserPool(SILENT_CONTEXT, id);
        await pool.updateOptions(SILENT_CONTEXT, {
          ...before,
          ...options,
          CreationDate: before.CreationDate,
        });
      }
      return { id };
    },
    ensureClient: async (poolId: string, { logicalId, name, ...settings }: UserPoolClientDescription) => {
      const clientId = userPoolClientIdOf(poolId, logicalId);
      const pool = await cognito.getUserPool(SILENT_CONTEXT, poolId);
      const at = new Date(now());
      const dates = { CreationDate: at, LastModifiedDate: at };
      const names = { UserPoolId: poolId, ClientId: clientId, ClientName: name };
      await pool.saveAppClient(SILENT_CONTEXT, { ...settings, ...names, ...dates });
      return { clientId };
    },
    ensureGroup: async (poolId: string, name: string): Promise<void> => {
      const pool = await cognito.getUserPool(SILENT_CONTEXT, poolId);
      if (await pool.getGroupByGroupName(SILENT_CONTEXT, name)) return;
      const at = new Date(now());
      await pool.saveGroup(SILENT_CONTEXT, {
        GroupName: name,
        CreationDate: at,
        LastModifiedDate: at,
        members: [],
      });
    },
  };
}
