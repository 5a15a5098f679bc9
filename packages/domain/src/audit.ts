import { z } from "zod";
import { ClinicId, Instant, PatientId } from "./ids.ts";
import { Role } from "./staff.ts";

/** Who saw or changed what. Ids only: no names, no text. */
export const AuditEvent = z.object({
  auditId: z.string(),
  clinicId: ClinicId,
  at: Instant,
  actorId: z.string(),
  actorRole: z.union([Role, z.literal("system")]),
  action: z.string(),
  patientId: z.string().optional(),
  /** The thing acted upon where it is not the patient: note, queue entry, consent … */
  subjectId: z.string().optional(),
  outcome: z.enum(["done", "refused"]),
});
export type AuditEvent = z.infer<typeof AuditEvent>;

/** Of one day, or of one patient on all days. */
export const ListAuditInput = z
  .object({
    /** Day in the clinic's books, UTC, `yyyy-mm-dd`. */
    day: z.iso.date().optional(),
    patientId: PatientId.optional(),
    limit: z.number().int().min(1).max(500).default(200),
  })
  .refine(
    ({ day, patientId }) => (day === undefined) !== (patientId === undefined),
    "Name a day or a patient.",
  );
export type ListAuditInput = z.infer<typeof ListAuditInput>;
