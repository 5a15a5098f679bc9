import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  InitiateAuthCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { createCognito } from "@swasya/cloud/clients";
import type { Session } from "@swasya/domain/staff";
import type { ClinicCloud } from "./clinic-cloud.ts";

const PASSWORD = "Made-up-password-1";

/** A member of staff, made as an administrator makes one, and the id token Cognito gives for their password. */
export async function signIn(
  { env }: ClinicCloud,
  staff: Omit<Session, "staffId" | "signInId" | "issuedAtSeconds">,
): Promise<string> {
  const cognito = createCognito({ region: env("AWS_REGION") });
  const user = { UserPoolId: env("USER_POOL_ID"), Username: staff.email };
  await cognito.send(
    new AdminCreateUserCommand({
      ...user,
      MessageAction: "SUPPRESS",
      UserAttributes: [
        { Name: "email", Value: staff.email },
        { Name: "email_verified", Value: "true" },
        { Name: "name", Value: staff.name },
        { Name: "custom:clinic_id", Value: staff.clinicId },
      ],
    }),
  );
  await cognito.send(new AdminSetUserPasswordCommand({ ...user, Password: PASSWORD, Permanent: true }));
  await cognito.send(new AdminAddUserToGroupCommand({ ...user, GroupName: staff.role }));
  const { AuthenticationResult: tokens } = await cognito.send(
    new InitiateAuthCommand({
      ClientId: env("USER_POOL_CLIENT_ID"),
      AuthFlow: "USER_PASSWORD_AUTH",
      AuthParameters: { USERNAME: staff.email, PASSWORD },
    }),
  );
  if (!tokens?.IdToken) throw new Error("nobody was signed in");
  return tokens.IdToken;
}
