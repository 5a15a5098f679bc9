import { checkStatement } from "@swasya/clinical/entail/check-evidence";
import { type Log, errorWord } from "@swasya/cloud/log/log";
import { type Model, ModelError } from "@swasya/cloud/model/model";
import { ModelHighlights } from "@swasya/cloud/model/timeline-highlights";
import { type Consent, covers } from "@swasya/domain/consent";
import type { TimelineEvent, TimelineHighlight } from "@swasya/domain/history";
import type { PatientId } from "@swasya/domain/ids";
import type { PatientRows } from "../ports.ts";
import { createRedaction } from "../privacy/redact.ts";

interface Deps {
  readonly model: Model;
  readonly patients: PatientRows;
  readonly log: Log;
}

export interface Highlighting {
  readonly patientId: PatientId;
  readonly events: readonly TimelineEvent[];
  readonly consents: readonly Consent[];
}

export type Highlighter = (record: Highlighting) => Promise<TimelineHighlight[]>;

/** Newest events first; older ones are a page's scroll away. */
const MOST_EVENTS = 40;

/** What to see first, chosen by a model where one is set up and the patient agreed; else nothing. */
export const createHighlighter =
  ({ model, patients, log }: Deps): Highlighter =>
  async ({ patientId, events, consents }) => {
    const told = events.filter((event) => event.lines.length > 0).slice(0, MOST_EVENTS);
    if (told.length === 0 || !covers(consents, "ai-processing")) return [];
    const redact = createRedaction(await patients.get(patientId));
    const text = told
      .flatMap((event, index) =>
        event.lines.map((line) => `[e${index + 1}] ${event.at} ${event.kind}: ${redact(line)}`),
      )
      .join("\n");
    try {
      const answer = await model.ask({ prompt: "highlight-timeline", text, answer: ModelHighlights });
      return groundedHighlights(told, answer?.highlights ?? []);
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      log.warn("model.fell-back-to-rules", { error: errorWord(error) });
      return [];
    }
  };

/** Only what stands word for word in the event it names, and says no more than that. */
export function groundedHighlights(
  events: readonly TimelineEvent[],
  highlights: ModelHighlights["highlights"],
): TimelineHighlight[] {
  return highlights.flatMap(({ event: label, quote, text }) => {
    const event = events[Number(/^e(\d{1,3})$/.exec(label)?.[1]) - 1];
    if (!event?.lines.some((line) => line.includes(quote))) return [];
    if (checkStatement(text, [quote]).support !== "supported") return [];
    return [{ text, quote, eventId: event.eventId }];
  });
}
