import Check from "lucide-react/icons/check";
import type { Medicine } from "@swasya/domain/history";
import { EvidenceChip } from "@swasya/ui/evidence-chip";
import { useText } from "../../shell/language.tsx";
import { confirmedOf, doseText } from "../medicines/model.ts";
import type { ShownScan } from "../medicines/scan-viewer.tsx";

interface ConfirmedMedicinesProps {
  readonly medicines: readonly Medicine[];
  readonly onOpen: (scan: ShownScan) => void;
}

/** The medicines a person confirmed, each with the paper it stands on. Silent where there are none. */
export function ConfirmedMedicines({ medicines, onOpen }: ConfirmedMedicinesProps) {
  const t = useText();
  const confirmed = confirmedOf(medicines);
  if (confirmed.length === 0) return null;
  return (
    <section aria-label={t("record.takes")}>
      <h2 className="hanging">{t("record.takes")}</h2>
      <ul>
        {confirmed.map((medicine) => (
          <li
            key={`${medicine.source.documentId} ${medicine.medicineId}`}
            className="flex items-baseline justify-between gap-2"
          >
            <span lang="en">
              <Check aria-hidden className="glyph text-neem-mark" />{" "}
              <b className="font-semibold">{medicine.name}</b> {medicine.strength}{" "}
              <span className="num text-text-2">{doseText(medicine)}</span>
            </span>
            <EvidenceChip
              kind="seen"
              label={t("record.kind.document")}
              title={medicine.source.quote}
              onClick={() => onOpen(medicine.source)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
