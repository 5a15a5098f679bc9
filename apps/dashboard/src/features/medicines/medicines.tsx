"use client";
import type { DocumentView } from "@swasya/domain/history";
import CircleHelp from "lucide-react/icons/circle-help";
import { EvidenceChip } from "@swasya/ui/evidence-chip";
import { Rail } from "@swasya/ui/rail";
import { dayText, shortDayText } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { Notice } from "../../shell/notice.tsx";
import { refusalText } from "../../shell/refusal-text.ts";
import { useNow } from "../../shell/use-now.ts";
import { SectionFrame } from "../encounter/soap-section.tsx";
import { MedicineRow } from "./medicine-row.tsx";
import { medicineKey } from "../encounter/cursor.ts";
import { dateOf, papersToRead } from "./model.ts";
import type { MedicineDesk } from "./use-medicine-desk.ts";
import type { ShownScan } from "./scan-viewer.tsx";

interface MedicinesProps {
  readonly desk: MedicineDesk;
  readonly onOpenScan: (scan: ShownScan) => void;
}

/** What the papers say the patient takes. A line counts once a person confirmed it. */
export function Medicines({ desk, onOpenScan }: MedicinesProps) {
  const t = useText();
  const { shown: medicines, documents, error } = desk;

  return (
    <SectionFrame id="medicines" title={t("medicines.title")} aside={t("medicines.aside")}>
      {Boolean(error) && <Notice>{refusalText(error, t)}</Notice>}
      {desk.known && medicines.length === 0 && (
        <p className="statement" data-support="not-recorded">
          <Rail kind="not-recorded" />
          <span className="statement-body">
            <span className="statement-text">{t("medicines.none")}</span>
            <span className="chips">
              <EvidenceChip kind="not-recorded" label={t("section.not-recorded")} />
            </span>
          </span>
        </p>
      )}
      <ol>
        {medicines.map((medicine) => (
          <MedicineRow
            key={medicineKey(medicine)}
            medicine={medicine}
            document={documents.find(({ documentId }) => documentId === medicine.source.documentId)}
            decidedHere={desk.isDecidedHere(medicineKey(medicine))}
            onOpenScan={() => onOpenScan(medicine.source)}
            mayTakeBack={desk.mayTakeBack(medicine)}
            onDecide={(verdict) => desk.decide(medicineKey(medicine), verdict)}
          />
        ))}
        {papersToRead(documents).map((document) => (
          <PaperToRead key={document.documentId} document={document} onOpenScan={onOpenScan} />
        ))}
      </ol>
    </SectionFrame>
  );
}

/** A paper nobody could read by machine: never guessed, one tap away. */
function PaperToRead({
  document,
  onOpenScan,
}: { readonly document: DocumentView } & Pick<MedicinesProps, "onOpenScan">) {
  const t = useText();
  const now = useNow(60_000);
  const date = dayText(dateOf(document) ?? document.scannedAt);
  return (
    <li className="statement" data-support="unsupported">
      <Rail kind="unsupported" />
      <span className="statement-body">
        <span className="statement-text text-haldi">
          <CircleHelp aria-hidden className="glyph" /> {t(document.reason ?? `document.${document.status}`)}
        </span>
        <span className="chips">
          <EvidenceChip
            kind="seen"
            label={t("line.scan", {
              date: shortDayText(document.printedDate ?? document.scannedAt, now),
            })}
            aria-label={t("scan.open", { date })}
            onClick={() => onOpenScan({ documentId: document.documentId })}
          />
        </span>
      </span>
    </li>
  );
}
