import type { PatientId } from "@swasya/domain/ids";
import { AgeYears, PersonName, Phone, type RegisterPatientInput, Sex } from "@swasya/domain/patient";
import { plainName } from "@swasya/domain/plain-text";
import type { NurseKey } from "@swasya/messages/nurse";

/** What stands in the form, as typed. */
export interface Draft {
  readonly name: string;
  readonly phone: string;
  readonly age: string;
  readonly sex?: Sex;
}
export type DraftField = keyof Draft;
export type Issues = Partial<Readonly<Record<DraftField, NurseKey>>>;

export const emptyDraft: Draft = { name: "", phone: "", age: "" };

export type Checked =
  | { readonly ok: true; readonly input: RegisterPatientInput }
  | { readonly ok: false; readonly issues: Issues };

const nameIssue = (name: string): NurseKey => {
  const plain = plainName(name);
  if (plain === "") return "register.name-missing";
  return plain.length > 120 ? "register.name-long" : "register.name-letters";
};
const ageIssue = (age: string): NurseKey =>
  /^-?\d+$/.test(age.trim()) ? "register.age-range" : "register.age-whole";

/** The domain's own rules; their refusals as sentences of the catalogue. */
export function checkDraft(draft: Draft, patientId: PatientId): Checked {
  const name = PersonName.safeParse(draft.name);
  const phone = Phone.safeParse(draft.phone);
  const age = AgeYears.safeParse(draft.age.trim() === "" ? undefined : Number(draft.age));
  const sex = Sex.safeParse(draft.sex);
  if (name.success && phone.success && age.success && sex.success)
    return {
      ok: true,
      input: { patientId, name: name.data, phone: phone.data, age: age.data, sex: sex.data },
    };
  return {
    ok: false,
    issues: {
      ...(!name.success && { name: nameIssue(draft.name) }),
      ...(!phone.success && { phone: "register.phone-wrong" }),
      ...(!age.success && { age: ageIssue(draft.age) }),
      ...(!sex.success && { sex: "register.sex-missing" }),
    },
  };
}

const serverIssues: Readonly<Record<DraftField, NurseKey>> = {
  name: "register.name-letters",
  phone: "register.phone-wrong",
  age: "register.age-range",
  sex: "register.sex-missing",
};

/** The server's refused fields under the form's own, where the phone let something through. */
export const issuesOf = (fields: readonly string[]): Issues =>
  Object.fromEntries(Object.entries(serverIssues).filter(([field]) => fields.includes(field)));

/** The phone number, once it is whole; asks the server for somebody with the same. */
export const wholePhone = (phone: string): string | undefined => Phone.safeParse(phone).data;
