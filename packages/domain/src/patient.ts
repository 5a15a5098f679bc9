import { z } from "zod";
import { ClinicId, Instant, PatientId } from "./ids.ts";
import { PlainLine, plainName } from "./plain-text.ts";

export const Sex = z.enum(["female", "male", "other"]);
export type Sex = z.infer<typeof Sex>;

/** Letters of any script with their marks, digits, and the signs names are written with: मो॰ सलीम, D'Souza. */
const NAME = /^(?=.*\p{L})(?:[\p{L}\p{N}]\p{M}*|[ .,'’()/:॰-])+$/u;

/** How somebody is called, patient or staff; plain already when it is checked. */
export const PersonName = z
  .string()
  .overwrite(plainName)
  .min(1, { error: "Write the full name.", abort: true })
  .max(120, "Keep the name under 120 characters.")
  .regex(NAME, "Use letters only, for example Kamla Devi.");

/** An Indian mobile number; spaces, dashes, 0 and +91 in front are dropped, ten digits are kept. */
export const Phone = z
  .string()
  .transform((phone) => phone.replace(/[\s()-]/g, "").replace(/^(?:\+91|0)(?=\d{10}$)/, ""))
  .pipe(z.string().regex(/^[6-9]\d{9}$/, "Write a 10-digit mobile number that begins with 6, 7, 8 or 9."));

export const AgeYears = z
  .number("Write the age in whole years.")
  .int("Write the age in whole years.")
  .min(0, "Age cannot be below 0.")
  .max(120, "Age cannot be above 120.");

export const RegisterPatientInput = z.object({
  patientId: PatientId.optional(),
  name: PersonName,
  phone: Phone,
  age: AgeYears,
  sex: Sex,
});
export type RegisterPatientInput = z.infer<typeof RegisterPatientInput>;

export const Patient = z.object({
  patientId: PatientId,
  clinicId: ClinicId,
  name: z.string(),
  phone: z.string(),
  /** Years, as told at registration. */
  age: z.number().int(),
  sex: Sex,
  version: z.number().int().positive(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Patient = z.infer<typeof Patient>;

export const UpdatePatientInput = z.object({
  patientId: PatientId,
  version: z.number().int().positive(),
  name: PersonName.optional(),
  phone: Phone.optional(),
  age: AgeYears.optional(),
  sex: Sex.optional(),
});
export type UpdatePatientInput = z.infer<typeof UpdatePatientInput>;

/** `text` is the beginning of a name, or a whole phone number. */
export const SearchPatientsInput = z.object({ text: PlainLine(120, "Write a name or a phone number.") });
export type SearchPatientsInput = z.infer<typeof SearchPatientsInput>;

export const PatientRef = z.object({ patientId: PatientId });
export type PatientRef = z.infer<typeof PatientRef>;

/** What a name is sorted and searched by: lower case, without accents or nukta, single spaces. */
export const foldName = (name: string): string =>
  plainName(
    plainName(name)
      .normalize("NFD")
      .replace(/[\u0300-\u036f\u093c]/g, "")
      .normalize("NFC")
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N} ]\p{M}*/gu, ""),
  );
