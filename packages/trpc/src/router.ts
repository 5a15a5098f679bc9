import { router } from "./procedures.ts";
import { authRouter } from "./routers/auth.ts";
import { auditRouter, liveRouter, staffRouter, systemRouter } from "./routers/clinic.ts";
import { consentsRouter } from "./routers/consents.ts";
import { notesRouter } from "./routers/notes.ts";
import { patientsRouter } from "./routers/patients.ts";
import { queueRouter } from "./routers/queue.ts";
import { historyRouter, timelineRouter } from "./routers/record.ts";
import { uploadsRouter } from "./routers/uploads.ts";

/** Every procedure is one call of one verb of `@swasya/services`. */
export const appRouter = router({
  auth: authRouter,
  patients: patientsRouter,
  consents: consentsRouter,
  uploads: uploadsRouter,
  queue: queueRouter,
  notes: notesRouter,
  history: historyRouter,
  timeline: timelineRouter,
  live: liveRouter,
  staff: staffRouter,
  audit: auditRouter,
  system: systemRouter,
});

export type AppRouter = typeof appRouter;
