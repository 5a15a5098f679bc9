import { timelineChanged } from "@swasya/domain/news";
import type { Log } from "@swasya/cloud/log/log";
import type { Timeline } from "@swasya/domain/history";
import { type PatientId, clinicOf } from "@swasya/domain/ids";
import type { Clock, HistoryRows, LiveMessages, NoteRows } from "../ports.ts";
import { type TimelineContent, foldTimeline } from "./fold-timeline.ts";
import type { Highlighter } from "./highlight-timeline.ts";

const MOST_TRIES = 5;

interface Deps extends Clock {
  readonly log: Log;
  readonly notes: Pick<NoteRows, "list">;
  readonly history: Pick<HistoryRows, "list" | "timeline" | "saveTimeline">;
  readonly live: LiveMessages;
  readonly highlight: Highlighter;
}

/** Folds the patient's record anew and saves what changed. Whoever folded meanwhile wins, and we fold again. */
export const createRebuild =
  (deps: Deps) =>
  async (patientId: PatientId): Promise<void> => {
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      // The stored one first: rows written after it was read make its version move on.
      const stored = await deps.history.timeline(patientId);
      const [notes, history] = await Promise.all([deps.notes.list(patientId), deps.history.list(patientId)]);
      const content = foldTimeline(notes, history);
      if (stored && isSame(stored, content)) return deps.live.publish(...timelineChanged(stored));
      const timeline: Timeline = {
        ...content,
        highlights: await deps.highlight({ patientId, events: content.events, consents: history.consents }),
        patientId,
        clinicId: clinicOf(patientId),
        version: (stored?.version ?? 0) + 1,
        updatedAt: new Date(deps.now()).toISOString(),
      };
      if (await deps.history.saveTimeline(timeline)) {
        deps.log.info("timeline.folded", {
          patientId,
          version: timeline.version,
          events: timeline.events.length,
        });
        return deps.live.publish(...timelineChanged(timeline));
      }
    }
    throw new Error("TIMELINE_CONTENDED");
  };

const contentOf = ({ events, medicines, conditions, allergies }: TimelineContent): string =>
  JSON.stringify(sortKeys({ events, medicines, conditions, allergies }));

const isSame = (stored: TimelineContent, folded: TimelineContent): boolean =>
  contentOf(stored) === contentOf(folded);

/** DynamoDB gives a map's keys back in its own order, and leaves out what is undefined. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}
