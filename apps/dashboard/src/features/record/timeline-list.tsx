import type { DocumentView, TimelineEvent } from "@swasya/domain/history";
import { dayText } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { Paper } from "./paper.tsx";
import { languageOf } from "../encounter/quote.tsx";

interface TimelineListProps {
  /** Undefined while they are fetched. */
  readonly events: readonly TimelineEvent[] | undefined;
  readonly documents: readonly DocumentView[];
  readonly onOpen: (documentId: string) => void;
}

export function TimelineList({ events, documents, onOpen }: TimelineListProps) {
  const t = useText();
  return (
    <section aria-label={t("record.timeline")}>
      <h2 className="hanging">
        {t("record.timeline")} <small className="ml-auto">{t("record.dates")}</small>
      </h2>
      {events?.length === 0 && <p className="py-2 text-text-2">{t("record.empty")}</p>}
      <ol className="timeline num">
        {events
          ?.toSorted((a, b) => (a.at < b.at ? 1 : -1))
          .map((event) => (
            <TimelineItem
              key={event.eventId}
              event={event}
              paper={documents.find(({ documentId }) => documentId === event.documentId)}
              onOpen={onOpen}
            />
          ))}
      </ol>
    </section>
  );
}

interface TimelineItemProps extends Pick<TimelineListProps, "onOpen"> {
  readonly event: TimelineEvent;
  readonly paper: DocumentView | undefined;
}

function TimelineItem({ event, paper, onOpen }: TimelineItemProps) {
  const t = useText();
  const { documentId } = event;
  const date = dayText(event.at);
  return (
    <li data-kind={event.kind}>
      <time dateTime={event.at}>{date}</time>{" "}
      {documentId ? (
        <button
          type="button"
          className="timeline-open"
          aria-label={t("scan.open", { date })}
          onClick={() => onOpen(documentId)}
        >
          {t("record.kind.document")}
        </button>
      ) : (
        t(`record.kind.${event.kind}`)
      )}
      {paper ? (
        <Paper document={paper} />
      ) : (
        event.lines.map((line) => (
          <span key={line} className="timeline-line" lang={languageOf(line)}>
            {line}
          </span>
        ))
      )}
    </li>
  );
}
