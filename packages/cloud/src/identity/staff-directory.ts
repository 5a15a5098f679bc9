import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  type CognitoIdentityProviderClient,
  ListUsersInGroupCommand,
  type UserType,
} from "@aws-sdk/client-cognito-identity-provider";
import { DomainError, notFound } from "@swasya/domain/errors";
import type { ClinicId, StaffId } from "@swasya/domain/ids";
import { type InviteStaffInput, Role, StaffMember } from "@swasya/domain/staff";

interface StaffDirectoryDeps {
  readonly cognito: CognitoIdentityProviderClient;
  readonly userPoolId: string;
}

interface Found {
  readonly username: string;
  readonly member: StaffMember;
}

export function createStaffDirectory({ cognito, userPoolId }: StaffDirectoryDeps) {
  async function listGroup(role: Role): Promise<Found[]> {
    const found: Found[] = [];
    let next: string | undefined;
    do {
      const page = await cognito.send(
        new ListUsersInGroupCommand({ UserPoolId: userPoolId, GroupName: role, NextToken: next }),
      );
      found.push(...(page.Users ?? []).flatMap((user) => foundOf(user, role)));
      next = page.NextToken;
    } while (next);
    return found;
  }

  /** Cognito cannot filter by clinic: this reads the groups whole, which is fine for hundreds of people. */
  async function findStaff(clinicId: ClinicId): Promise<Found[]> {
    const groups = await Promise.all(Role.options.map(listGroup));
    return groups.flat().filter(({ member }) => member.clinicId === clinicId);
  }

  return {
    listStaff: async (clinicId: ClinicId): Promise<StaffMember[]> =>
      (await findStaff(clinicId)).map(({ member }) => member),

    /** Cognito sends the first password. Conflict when the address is taken. */
    async invite(clinicId: ClinicId, input: InviteStaffInput): Promise<StaffMember> {
      const user = await createUser(cognito, { userPoolId, clinicId, input });
      await cognito.send(
        new AdminAddUserToGroupCommand({
          UserPoolId: userPoolId,
          Username: user.Username,
          GroupName: input.role,
        }),
      );
      const [found] = foundOf(user, input.role);
      if (!found) throw new Error("COGNITO_GAVE_NO_USER");
      return found.member;
    },

    /** Not-found when nobody of this clinic has the id. */
    async disable(clinicId: ClinicId, staffId: StaffId): Promise<void> {
      const found = (await findStaff(clinicId)).find(({ member }) => member.staffId === staffId);
      if (!found) throw notFound();
      await cognito.send(new AdminDisableUserCommand({ UserPoolId: userPoolId, Username: found.username }));
    },
  };
}

async function createUser(
  cognito: CognitoIdentityProviderClient,
  { userPoolId, clinicId, input }: { userPoolId: string; clinicId: ClinicId; input: InviteStaffInput },
): Promise<UserType> {
  try {
    const { User: user } = await cognito.send(
      new AdminCreateUserCommand({
        UserPoolId: userPoolId,
        Username: input.email,
        DesiredDeliveryMediums: ["EMAIL"],
        UserAttributes: [
          { Name: "email", Value: input.email },
          { Name: "email_verified", Value: "true" },
          { Name: "name", Value: input.name },
          { Name: "custom:clinic_id", Value: clinicId },
          ...(input.registrationNo ? [{ Name: "custom:registration_no", Value: input.registrationNo }] : []),
        ],
      }),
    );
    return user ?? {};
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "UsernameExistsException") throw error;
    throw new DomainError("conflict", {
      reason: "field",
      issues: [{ field: "email", message: "Somebody with this address is on the staff already." }],
    });
  }
}

function foundOf(user: UserType, role: Role): Found[] {
  const attribute = (name: string) => user.Attributes?.find(({ Name }) => Name === name)?.Value;
  const member = StaffMember.safeParse({
    staffId: attribute("sub"),
    name: attribute("name"),
    email: attribute("email"),
    role,
    clinicId: attribute("custom:clinic_id"),
    registrationNo: attribute("custom:registration_no"),
    enabled: user.Enabled ?? false,
  });
  return member.success && user.Username ? [{ username: user.Username, member: member.data }] : [];
}
