/** Sheets bring the dialog library (20 kB), so they come after the first screen, and then at once for later. */
export const loadTypedSummary = async () => ({
  default: (await import("../features/notes/typed-summary.tsx")).TypedSummary,
});

export const loadDeleteSheet = async () => ({
  default: (await import("../features/sync/delete-sheet.tsx")).DeleteSheet,
});

export const loadSignOutSheet = async () => ({
  default: (await import("../features/session/sign-out-sheet.tsx")).SignOutSheet,
});

/** Fetched while there is a network; a failure only means that they are asked for again when needed. */
export const preloadSheets = (): void => {
  for (const load of [loadTypedSummary, loadDeleteSheet, loadSignOutSheet]) load().catch(() => undefined);
};
