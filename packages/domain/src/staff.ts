import { z } from "zod";
import { ClinicId, StaffId } from "./ids.ts";
import { PersonName } from "./patient.ts";
import { plainName } from "./plain-text.ts";

export const Role = z.enum(["nurse", "doctor", "admin"]);
export type Role = z.infer<typeof Role>;

/** A doctor's number in the state medical council's register, printed under their signature: as it is given to us. */
const RegistrationNo = z
  .string()
  .trim()
  .max(40)
  .regex(/^[A-Za-z0-9][A-Za-z0-9 ./-]*$/, "Write the number as on the council's certificate.");

/** As it stands in the pool, plain: whatever an administrator wrote there, it is shown beside what was signed. */
const StaffName = z.string().overwrite(plainName);

/** Who is asking: read from a verified Cognito token, never from the request's body. */
export const Session = z.object({
  staffId: StaffId,
  name: StaffName.pipe(z.string().min(1)),
  email: z.email(),
  role: Role,
  clinicId: ClinicId,
  /** As it stands in the pool: an odd one must not keep its owner out. */
  registrationNo: z.string().optional(),
  /** Cognito's `origin_jti`: one for all tokens that come from the same sign-in. */
  signInId: z.string().min(1),
  /** Seconds since 1970. */
  issuedAtSeconds: z.number().int(),
});
export type Session = z.infer<typeof Session>;

export const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email("Write an e-mail address, for example nurse@rampur.example."));

export const Password = z.string().min(1, "Write the password.").max(256);

export const SignInInput = z.object({ email: Email, password: Password });
export type SignInInput = z.infer<typeof SignInInput>;

export const NewPasswordInput = z.object({
  email: Email,
  newPassword: z.string().min(12, "Use at least 12 characters.").max(256),
  /** From the refused sign-in (`new-password-required`), valid for a few minutes. */
  challenge: z.string().min(1).max(4096),
});
export type NewPasswordInput = z.infer<typeof NewPasswordInput>;

export const SignedInUser = z.object({
  staffId: StaffId,
  name: StaffName,
  role: Role,
  clinicId: ClinicId,
});
export type SignedInUser = z.infer<typeof SignedInUser>;

export const StaffMember = SignedInUser.extend({
  email: z.string(),
  enabled: z.boolean(),
  registrationNo: z.string().optional(),
});
export type StaffMember = z.infer<typeof StaffMember>;

export const InviteStaffInput = z.object({
  email: Email,
  name: PersonName,
  role: Role,
  /** Of a doctor; an empty field is none. */
  registrationNo: z.preprocess((typed) => (typed === "" ? undefined : typed), RegistrationNo.optional()),
});
export type InviteStaffInput = z.infer<typeof InviteStaffInput>;
