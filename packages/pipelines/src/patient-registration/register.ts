import type { Log } from "@swasya/cloud/log/log";
import type { Patient, RegisterPatientInput } from "@swasya/domain/patient";
import type { Session } from "@swasya/domain/staff";
import type { Needs } from "@swasya/services/context";
import { registerPatient } from "@swasya/services/patients/register";

type Deps = Omit<Needs<"patients" | "live">, "session"> & { readonly log: Log };

export const createRegistration =
  ({ log, ...ports }: Deps) =>
  async (session: Session, input: RegisterPatientInput): Promise<Patient> => {
    const patient = await registerPatient({ ...ports, session }, input);
    log.info("patient.registered", { patientId: patient.patientId });
    return patient;
  };
