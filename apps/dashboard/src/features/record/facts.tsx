import CircleMinus from "lucide-react/icons/circle-minus";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import type { TimelineFact } from "@swasya/domain/history";
import { EvidenceChip } from "@swasya/ui/evidence-chip";
import { dayText } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";

interface FactsProps {
  readonly facts: readonly TimelineFact[];
  readonly onOpen: (documentId: string) => void;
}

const isScan = (sourceId: string): boolean => sourceId.startsWith("SCAN_");

/** Red where there is one; where there is none the record does not say "none", it says "not recorded". */
export function Allergies({ facts, onOpen }: FactsProps) {
  const t = useText();
  if (facts.length === 0) {
    return (
      <p className="flex items-center gap-1.5 text-sm text-text-3">
        <CircleMinus aria-hidden className="glyph" /> {t("record.no-allergies")}
      </p>
    );
  }
  return (
    <section aria-label={t("record.allergies")} className="grid gap-1.5">
      {facts.map((fact) => (
        <p key={`${fact.label} ${fact.sourceId}`} className="allergy">
          <TriangleAlert aria-hidden className="glyph" />
          <span>
            <b>{fact.label}</b> <span className="text-text-2">{dayText(fact.since)}</span>
          </span>
          <Source fact={fact} onOpen={onOpen} />
        </p>
      ))}
    </section>
  );
}

export function Conditions({ facts, onOpen }: FactsProps) {
  const t = useText();
  if (facts.length === 0) return null;
  return (
    <section aria-label={t("record.conditions")}>
      <h2 className="hanging">{t("record.conditions")}</h2>
      <ul>
        {facts.map((fact) => (
          <li key={`${fact.label} ${fact.sourceId}`} className="flex items-baseline justify-between gap-2">
            <span>{fact.label}</span>
            <Source fact={fact} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Source({ fact, onOpen }: { readonly fact: TimelineFact; readonly onOpen: FactsProps["onOpen"] }) {
  const t = useText();
  const scan = isScan(fact.sourceId);
  if (fact.typedBy !== undefined)
    return <EvidenceChip kind="person" label={fact.typedBy} title={fact.quote} />;
  return (
    <EvidenceChip
      kind={scan ? "seen" : "heard"}
      label={t(scan ? "record.kind.document" : "record.kind.note")}
      title={fact.quote}
      onClick={scan ? () => onOpen(fact.sourceId) : undefined}
    />
  );
}
