import {
  Patient,
  PatientRef,
  RegisterPatientInput,
  SearchPatientsInput,
  UpdatePatientInput,
} from "@swasya/domain/patient";
import { getPatient } from "@swasya/services/patients/get";
import { registerPatient } from "@swasya/services/patients/register";
import { searchPatients } from "@swasya/services/patients/search";
import { updatePatient } from "@swasya/services/patients/update";
import { z } from "zod";
import { router, staffProcedure } from "../procedures.ts";

export const patientsRouter = router({
  register: staffProcedure
    .input(RegisterPatientInput)
    .output(Patient)
    .mutation(({ ctx, input }) => registerPatient(ctx.services, input)),
  update: staffProcedure
    .input(UpdatePatientInput)
    .output(Patient)
    .mutation(({ ctx, input }) => updatePatient(ctx.services, input)),
  get: staffProcedure
    .input(PatientRef)
    .output(Patient)
    .query(({ ctx, input }) => getPatient(ctx.services, input)),
  search: staffProcedure
    .input(SearchPatientsInput)
    .output(z.array(Patient))
    .query(({ ctx, input }) => searchPatients(ctx.services, input)),
});
