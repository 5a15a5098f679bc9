import { notFound } from "@swasya/domain/errors";
import type { Timeline } from "@swasya/domain/history";
import type { PatientRef } from "@swasya/domain/patient";
import { authorise } from "../authorise.ts";
import type { Needs } from "../context.ts";

/** The patient's timeline as last folded; empty, at version 0, before anything happened. */
export async function getTimeline(
  context: Needs<"history" | "patients">,
  input: PatientRef,
): Promise<Timeline> {
  const { session, auditOf } = await authorise(context, "timeline.get", input.patientId);
  const [patient, timeline] = await Promise.all([
    context.patients.get(input.patientId),
    context.history.timeline(input.patientId),
  ]);
  if (!patient) throw notFound();
  await context.audit.record(auditOf({ patientId: input.patientId }));
  return (
    timeline ?? {
      patientId: input.patientId,
      clinicId: session.clinicId,
      version: 0,
      events: [],
      medicines: [],
      conditions: [],
      allergies: [],
      highlights: [],
    }
  );
}
