import Check from "lucide-react/icons/check";
import CircleHelp from "lucide-react/icons/circle-help";
import X from "lucide-react/icons/x";
import type { DocumentView, Medicine, MedicineDecision } from "@swasya/domain/history";
import { Button } from "@swasya/ui/button";
import { EvidenceChip } from "@swasya/ui/evidence-chip";
import { Rail } from "@swasya/ui/rail";
import { clockTime, shortDayText } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { useNow } from "../../shell/use-now.ts";
import { medicineKey } from "../encounter/cursor.ts";
import { lineId } from "../encounter/desk.ts";
import { UndoButton } from "../encounter/undo-button.tsx";
import { useLines } from "../encounter/use-page-lines.ts";
import { useUser } from "../session/api.ts";
import { dateOf, doseText } from "./model.ts";

interface MedicineRowProps {
  readonly medicine: Medicine;
  readonly document: DocumentView | undefined;
  /** Its row stays as high as it was. */
  readonly decidedHere: boolean;
  readonly onOpenScan: () => void;
  readonly mayTakeBack: boolean;
  readonly onDecide: (verdict: MedicineDecision["verdict"]) => void;
}

const looks = {
  "to-confirm": { rail: "unsupported", glyph: CircleHelp, word: "medicines.to-confirm" },
  confirmed: { rail: "person", glyph: Check, word: "medicines.confirmed" },
  wrong: { rail: "not-recorded", glyph: X, word: "medicines.wrong-state" },
} as const;

export function MedicineRow(props: MedicineRowProps) {
  const { medicine, document, decidedHere, mayTakeBack, onOpenScan, onDecide } = props;
  const t = useText();
  const now = useNow(60_000);
  const { selectedId, select } = useLines();
  const { staffId } = useUser();
  const { name, strength, status, candidates, source, decidedBy } = medicine;
  const key = medicineKey(medicine);
  const open = status === "to-confirm";
  const { rail, glyph: Glyph, word } = looks[status];
  const date = dateOf(document);
  const label = date ? t("line.scan", { date: shortDayText(date, now) }) : t("record.kind.document");
  const mine = decidedHere && decidedBy?.staffId === staffId;
  return (
    <li
      className="statement medicine"
      data-row={key}
      data-medicine={status}
      data-held={open || decidedHere || undefined}
      aria-current={selectedId === key || undefined}
    >
      <Rail kind={rail} />
      <div className="statement-body">
        <button
          type="button"
          id={lineId(key)}
          className="medicine-text"
          data-line
          lang="en"
          onFocus={() => select(key)}
          onClick={() => select(key)}
        >
          <span className="medicine-state">
            <Glyph aria-hidden className="glyph" /> {t(word)}
          </span>
          <span>
            <b className="font-semibold">{name}</b> {strength}
          </span>
          <span className="num">{doseText(medicine)}</span>
        </button>
        <span className="chips">
          <EvidenceChip kind="seen" label={label} onClick={onOpenScan} />
          {decidedBy && !mine && (
            <EvidenceChip
              kind="person"
              label={t("line.by", { name: decidedBy.name, time: clockTime(decidedBy.at) })}
            />
          )}
          {mayTakeBack && !decidedHere && <UndoButton text={name} onUndo={() => onDecide("to-confirm")} />}
        </span>
        {(open || decidedHere) && (
          <div className="decision">
            <span className="decision-why">
              {t("medicines.as-printed")} <q className="quote">{source.quote}</q>
              {candidates &&
                candidates.length > 0 &&
                ` · ${t("medicines.maybe", { names: candidates.join(", ") })}`}
            </span>
            <UndoButton text={name} hidden={!mayTakeBack} onUndo={() => onDecide("to-confirm")} />
            <span className="decision-acts" data-decided={!open || undefined}>
              <Button
                size="small"
                aria-label={t("medicines.confirm-name", { name })}
                onClick={() => onDecide("confirmed")}
              >
                {t("medicines.confirm")}
              </Button>
              <Button
                size="small"
                aria-label={t("medicines.wrong-name", { name })}
                onClick={() => onDecide("wrong")}
              >
                {t("medicines.wrong")}
              </Button>
              {mine && (
                <span className="decision-by">
                  <EvidenceChip kind="person" label={t("line.you", { time: clockTime(decidedBy.at) })} />
                </span>
              )}
            </span>
          </div>
        )}
      </div>
    </li>
  );
}
