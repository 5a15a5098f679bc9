import { clockTime, useLanguage } from "../../language/language.tsx";
import type { Result } from "./model.ts";
import { StepCard } from "./step-card.tsx";
import { ToneGlyph, stepTones } from "./tone-glyph.tsx";

export function DocumentResult({ result }: { readonly result: Extract<Result, { kind: "document" }> }) {
  const { t } = useLanguage();
  const { document, tone, reason } = result;
  const medicines = document.medicines.length;
  return (
    <StepCard
      icon={<ToneGlyph tone={tone} />}
      tone={stepTones[tone]}
      title={t("patient.document", { time: clockTime(document.scannedAt) })}
      line={
        <>
          <span className="block">{t(`document.${document.status}`)}</span>
          {medicines > 0 && (
            <span className="block">{t("patient.medicines-found", { count: medicines })}</span>
          )}
          {reason && <span className="block text-text">{t(reason)}</span>}
        </>
      }
    />
  );
}
