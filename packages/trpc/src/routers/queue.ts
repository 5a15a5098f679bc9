import {
  AddToQueueInput,
  HoldTokensInput,
  QueueEntry,
  QueueEntryRef,
  QueueRow,
  TokenBlock,
} from "@swasya/domain/queue";
import { addToQueue } from "@swasya/services/queue/add";
import { cancelEntry } from "@swasya/services/queue/cancel";
import { completeConsultation } from "@swasya/services/queue/complete";
import { holdTokens } from "@swasya/services/queue/hold-tokens";
import { listQueue } from "@swasya/services/queue/list";
import { sendToDoctor } from "@swasya/services/queue/send-to-doctor";
import { startIntake } from "@swasya/services/queue/start-intake";
import { startConsultation } from "@swasya/services/queue/start";
import { z } from "zod";
import { router, staffProcedure } from "../procedures.ts";

const entryProcedure = staffProcedure.input(QueueEntryRef).output(QueueEntry);

export const queueRouter = router({
  list: staffProcedure
    .input(z.object({}).optional())
    .output(z.array(QueueRow))
    .query(({ ctx }) => listQueue(ctx.services)),
  add: staffProcedure
    .input(AddToQueueInput)
    .output(QueueRow)
    .mutation(({ ctx, input }) => addToQueue(ctx.services, input)),
  holdTokens: staffProcedure
    .input(HoldTokensInput)
    .output(TokenBlock)
    .mutation(({ ctx, input }) => holdTokens(ctx.services, input)),
  startIntake: entryProcedure.mutation(({ ctx, input }) => startIntake(ctx.services, input)),
  sendToDoctor: entryProcedure.mutation(({ ctx, input }) => sendToDoctor(ctx.services, input)),
  start: entryProcedure.mutation(({ ctx, input }) => startConsultation(ctx.services, input)),
  complete: entryProcedure.mutation(({ ctx, input }) => completeConsultation(ctx.services, input)),
  cancel: entryProcedure.mutation(({ ctx, input }) => cancelEntry(ctx.services, input)),
});
