import {
  AskTimelineInput,
  ConfirmMedicineInput,
  HistoryView,
  ScannedDocument,
  Timeline,
  TimelineAnswer,
} from "@swasya/domain/history";
import { PatientRef } from "@swasya/domain/patient";
import { confirmMedicine } from "@swasya/services/history/confirm";
import { listHistory } from "@swasya/services/history/list";
import { askTimeline } from "@swasya/services/timeline/ask";
import { getTimeline } from "@swasya/services/timeline/get";
import { router, staffProcedure } from "../procedures.ts";

export const historyRouter = router({
  list: staffProcedure
    .input(PatientRef)
    .output(HistoryView)
    .query(({ ctx, input }) => listHistory(ctx.services, input)),
  confirm: staffProcedure
    .input(ConfirmMedicineInput)
    .output(ScannedDocument)
    .mutation(({ ctx, input }) => confirmMedicine(ctx.services, input)),
});

export const timelineRouter = router({
  get: staffProcedure
    .input(PatientRef)
    .output(Timeline)
    .query(({ ctx, input }) => getTimeline(ctx.services, input)),
  ask: staffProcedure
    .input(AskTimelineInput)
    .output(TimelineAnswer)
    .query(({ ctx, input }) => askTimeline(ctx.services, input)),
});
