import { GiveConsentInput, WithdrawConsentInput } from "@swasya/domain/consent";
import { ConsentId, Instant } from "@swasya/domain/ids";
import { giveConsent } from "@swasya/services/consents/give";
import { withdrawConsent } from "@swasya/services/consents/withdraw";
import { z } from "zod";
import { router, staffProcedure } from "../procedures.ts";

export const consentsRouter = router({
  give: staffProcedure
    .input(GiveConsentInput)
    .output(z.object({ consentId: ConsentId }))
    .mutation(({ ctx, input }) => giveConsent(ctx.services, input)),
  withdraw: staffProcedure
    .input(WithdrawConsentInput)
    .output(z.object({ withdrawnAt: Instant }))
    .mutation(({ ctx, input }) => withdrawConsent(ctx.services, input)),
});
