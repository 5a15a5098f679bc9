import Pencil from "lucide-react/icons/pencil";
import type { TimelineHighlight } from "@swasya/domain/history";
import { EvidenceChip } from "@swasya/ui/evidence-chip";
import { useText } from "../../shell/language.tsx";

interface HighlightsProps {
  readonly highlights: readonly TimelineHighlight[];
  readonly onOpen: (documentId: string) => void;
}

/** What a model would show first, in pencil, each with the words it stands on. Nothing without a model. */
export function Highlights({ highlights, onOpen }: HighlightsProps) {
  const t = useText();
  if (highlights.length === 0) return null;
  return (
    <section aria-label={t("record.highlights")}>
      <h2 className="hanging">{t("record.highlights")}</h2>
      <p className="flex items-center gap-1.5 text-sm text-text-3">
        <Pencil aria-hidden className="glyph" /> {t("record.highlights-by")}
      </p>
      <ul>
        {highlights.map(({ text, quote, eventId }) => {
          const scan = eventId.startsWith("SCAN_");
          return (
            <li key={`${eventId} ${quote}`} className="flex items-baseline justify-between gap-2 text-pencil">
              <span>{text}</span>
              <EvidenceChip
                kind={scan ? "seen" : "heard"}
                label={t(scan ? "record.kind.document" : "record.kind.note")}
                title={quote}
                onClick={scan ? () => onOpen(eventId) : undefined}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
