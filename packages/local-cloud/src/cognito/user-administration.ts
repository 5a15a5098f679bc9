import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { Json } from "../contracts.ts";
import { Fault } from "../fault.ts";
import { SILENT_CONTEXT, type EmbeddedCognito } from "./embedded-cognito.ts";
import type { SendInvitation } from "./mailbox.ts";
import { checkPasswordPolicy, hashPassword } from "./passwords.ts";

const Named = z.object({ UserPoolId: z.string(), Username: z.string() });
const NewUser = z.looseObject({
  ...Named.shape,
  TemporaryPassword: z.string().optional(),
  MessageAction: z.enum(["SUPPRESS", "RESEND"]).optional(),
  UserAttributes: z.array(z.object({ Name: z.string(), Value: z.string().optional() })).default([]),
});
const NewPassword = z.object({ ...Named.shape, Password: z.string(), Permanent: z.boolean().default(false) });

interface UserAdministrationDeps {
  readonly embedded: EmbeddedCognito;
  readonly sendInvitation: SendInvitation;
  /** Milliseconds. */
  readonly now: () => number;
}

/** The administrator's operations that cognito-local lacks or gets wrong; the rest it answers itself. */
export function createUserAdministration({ embedded, sendInvitation, now }: UserAdministrationDeps) {
  const { cognito, call } = embedded;

  async function find(input: Json) {
    const { UserPoolId, Username } = Named.parse(input);
    const pool = await poolOf(UserPoolId);
    const user = await pool.getUserByUsername(SILENT_CONTEXT, Username);
    if (!user) throw new Fault("UserNotFoundException", "User does not exist.");
    return { pool, user };
  }

  async function poolOf(id: string) {
    const known = await cognito.listUserPools(SILENT_CONTEXT);
    if (!known.some((pool) => pool.Id === id))
      throw new Fault("ResourceNotFoundException", `User pool ${id} does not exist.`);
    return cognito.getUserPool(SILENT_CONTEXT, id);
  }

  return {
    /** It keeps passwords as they are and takes any attribute: it is given a hash, and only what the schema knows. */
    adminCreateUser: async (input: Json): Promise<Json> => {
      const request = NewUser.parse(input);
      const { options } = await poolOf(request.UserPoolId);
      const known = new Set(options.SchemaAttributes?.map(({ Name }) => Name));
      if (request.UserAttributes.some(({ Name }) => !known.has(Name)))
        throw new Fault("InvalidParameterException", "Attributes did not conform to the schema.");
      if (request.TemporaryPassword !== undefined) checkPasswordPolicy(request.TemporaryPassword, options);
      const temporaryPassword = request.TemporaryPassword ?? newTemporaryPassword();
      const { MessageAction, ...user } = request;
      const TemporaryPassword = hashPassword(temporaryPassword);
      const created = await call("AdminCreateUser", {
        ...user,
        MessageAction: "SUPPRESS",
        TemporaryPassword,
      });
      if (MessageAction !== "SUPPRESS") sendInvitation({ to: addressOf(request), temporaryPassword });
      return created;
    },
    adminSetUserPassword: async (input: Json): Promise<Json> => {
      const { Password, Permanent } = NewPassword.parse(input);
      const { pool, user } = await find(input);
      checkPasswordPolicy(Password, pool.options);
      await pool.saveUser(SILENT_CONTEXT, {
        ...user,
        Password: hashPassword(Password),
        UserStatus: Permanent ? "CONFIRMED" : "FORCE_CHANGE_PASSWORD",
        UserLastModifiedDate: new Date(now()),
      });
      return {};
    },
    /** It compares members with the name asked for, which for e-mail pools is not the member's name. */
    adminListGroupsForUser: async (input: Json): Promise<Json> => {
      const { pool, user } = await find(input);
      const names = await pool.listUserGroupMembership(SILENT_CONTEXT, user);
      return { Groups: names.map((GroupName) => ({ GroupName, UserPoolId: pool.options.Id })) };
    },
    adminUserGlobalSignOut: async (input: Json): Promise<Json> => {
      const { pool, user } = await find(input);
      await pool.saveUser(SILENT_CONTEXT, { ...user, RefreshTokens: [] });
      return {};
    },
  };
}

/** Of every kind of character a policy may ask for. */
const newTemporaryPassword = (): string => `Aa1-${randomBytes(12).toString("base64url")}`;

const addressOf = ({ UserAttributes, Username }: z.infer<typeof NewUser>): string =>
  UserAttributes.find(({ Name }) => Name === "email")?.Value ?? Username;
