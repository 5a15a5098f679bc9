import {
  CompleteUploadInput,
  RequestUploadInput,
  UploadPartsInput,
  UploadTicket,
} from "@swasya/domain/upload";
import { completeUpload } from "@swasya/services/uploads/complete";
import { presignUploadParts } from "@swasya/services/uploads/parts";
import { requestUpload } from "@swasya/services/uploads/request";
import { z } from "zod";
import { router, staffProcedure } from "../procedures.ts";

export const uploadsRouter = router({
  request: staffProcedure
    .input(RequestUploadInput)
    .output(UploadTicket)
    .mutation(({ ctx, input }) => requestUpload(ctx.services, input)),
  parts: staffProcedure
    .input(UploadPartsInput)
    .output(z.object({ parts: z.array(z.object({ partNumber: z.number(), url: z.string() })) }))
    .mutation(({ ctx, input }) => presignUploadParts(ctx.services, input)),
  complete: staffProcedure
    .input(CompleteUploadInput)
    .output(z.object({ objectId: z.string() }))
    .mutation(({ ctx, input }) => completeUpload(ctx.services, input)),
});
