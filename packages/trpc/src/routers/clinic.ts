import { AuditEvent, ListAuditInput } from "@swasya/domain/audit";
import { StaffId } from "@swasya/domain/ids";
import { Job, Note, NoteRef } from "@swasya/domain/note";
import { InviteStaffInput, StaffMember } from "@swasya/domain/staff";
import { LiveTicket } from "@swasya/domain/topics";
import { listAudit } from "@swasya/services/audit/list";
import { issueLiveTicket } from "@swasya/services/live/ticket";
import { disableStaff } from "@swasya/services/staff/disable";
import { inviteStaff } from "@swasya/services/staff/invite";
import { listStaff } from "@swasya/services/staff/list";
import { listJobs } from "@swasya/services/system/jobs";
import { retryJob } from "@swasya/services/system/retry-job";
import { z } from "zod";
import { router, staffProcedure } from "../procedures.ts";

const Nothing = z.object({}).optional();

export const liveRouter = router({
  ticket: staffProcedure
    .input(Nothing)
    .output(LiveTicket)
    .query(({ ctx }) => issueLiveTicket(ctx.services)),
});

export const staffRouter = router({
  list: staffProcedure
    .input(Nothing)
    .output(z.array(StaffMember))
    .query(({ ctx }) => listStaff(ctx.services)),
  invite: staffProcedure
    .input(InviteStaffInput)
    .output(StaffMember)
    .mutation(({ ctx, input }) => inviteStaff(ctx.services, input)),
  disable: staffProcedure
    .input(z.object({ staffId: StaffId }))
    .output(z.object({ staffId: StaffId, enabled: z.literal(false) }))
    .mutation(({ ctx, input }) => disableStaff(ctx.services, input)),
});

export const auditRouter = router({
  list: staffProcedure
    .input(ListAuditInput)
    .output(z.array(AuditEvent))
    .query(({ ctx, input }) => listAudit(ctx.services, input)),
});

export const systemRouter = router({
  jobs: staffProcedure
    .input(Nothing)
    .output(z.array(Job))
    .query(({ ctx }) => listJobs(ctx.services)),
  retryJob: staffProcedure
    .input(NoteRef)
    .output(Note)
    .mutation(({ ctx, input }) => retryJob(ctx.services, input)),
});
