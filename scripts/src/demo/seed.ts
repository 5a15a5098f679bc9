import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  UsernameExistsException,
} from "@aws-sdk/client-cognito-identity-provider";
import { DEMO_PASSWORD, demoPatients, demoStaff } from "./people.ts";

interface SeedTarget {
  readonly region: string;
  readonly endpoint: string;
  readonly userPoolId: string;
  readonly credentials: { accessKeyId: string; secretAccessKey: string };
  /** Address of the API. */
  readonly api: string;
}

/** Makes the demo staff and a few patients; what is there already stays as it is. */
export async function seedDemo(target: SeedTarget): Promise<void> {
  await seedStaff(target);
  await seedPatients(target.api);
}

async function seedStaff({ region, endpoint, credentials, userPoolId }: SeedTarget): Promise<void> {
  const cognito = new CognitoIdentityProviderClient({ region, endpoint, credentials });
  for (const { email, name, role, clinicId, registrationNo } of demoStaff) {
    const person = { UserPoolId: userPoolId, Username: email };
    try {
      await cognito.send(
        new AdminCreateUserCommand({
          ...person,
          MessageAction: "SUPPRESS",
          UserAttributes: [
            { Name: "email", Value: email },
            { Name: "email_verified", Value: "true" },
            { Name: "name", Value: name },
            { Name: "custom:clinic_id", Value: clinicId },
            ...(registrationNo ? [{ Name: "custom:registration_no", Value: registrationNo }] : []),
          ],
        }),
      );
    } catch (error) {
      if (!(error instanceof UsernameExistsException)) throw error;
    }
    await cognito.send(
      new AdminSetUserPasswordCommand({ ...person, Password: DEMO_PASSWORD, Permanent: true }),
    );
    await cognito.send(new AdminAddUserToGroupCommand({ ...person, GroupName: role }));
  }
  cognito.destroy();
}

async function seedPatients(api: string): Promise<void> {
  const call = async (procedure: string, body: unknown, cookie = "") => {
    const response = await fetch(`${api}/trpc/${procedure}`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie },
      body: JSON.stringify(body),
    });
    if (!response.ok)
      throw new Error(`The demo clinic could not be seeded: ${procedure} answered ${response.status}.`);
    return response;
  };
  const signedIn = await call("auth.signIn", { email: demoStaff[0].email, password: DEMO_PASSWORD });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  for (const patient of demoPatients) await call("patients.register", patient, cookie);
  await call("auth.signOut", {}, cookie);
}
