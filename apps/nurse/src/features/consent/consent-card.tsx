import { DEFAULT_AUDIO_RETENTION_DAYS } from "@swasya/domain/consent";
import { Checkbox } from "@swasya/ui/checkbox";
import { RadioGroup } from "@swasya/ui/radio-group";
import { useState } from "react";
import { Problem } from "../../app/problem.tsx";
import { clockTime, useLanguage } from "../../language/language.tsx";
import type { Giver, Method } from "./model.ts";
import type { ConsentHandle } from "./use-consent.ts";

interface ConsentCardProps {
  readonly consent: ConsentHandle;
  /** Under 18: somebody else agrees for the patient. */
  readonly minor: boolean;
  readonly onRefused: () => void;
}

/** The notice to read aloud, how and by whom it was answered, and the yes itself. */
export function ConsentCard({ consent, minor, onRefused }: ConsentCardProps) {
  const { t } = useLanguage();
  const [method, setMethod] = useState<Method>("spoken");
  const [givenBy, setGivenBy] = useState<Giver>(minor ? "guardian" : "self");
  const { agreement } = consent;
  return (
    <section className="rounded-md border-2 border-ink bg-surface px-3 pt-2.5 pb-1">
      {!agreement && (
        <>
          <h2 className="text-[0.9375rem] font-semibold text-ink">{t("consent.title")}</h2>
          <blockquote className="mt-1 mb-2.5 leading-[1.44] hi:leading-[1.62]">
            {t("consent.notice", { days: DEFAULT_AUDIO_RETENTION_DAYS })}
          </blockquote>
          <div className="grid gap-2 border-t border-line pt-2.5 pb-1">
            <RadioGroup
              label={t("consent.how")}
              hideLabel
              value={method}
              onChange={setMethod}
              options={(["spoken", "tap", "thumb"] as const).map((value) => ({
                value,
                label: t(`consent.${value}`),
              }))}
            />
            <RadioGroup
              label={t("consent.who")}
              hideLabel
              value={givenBy}
              onChange={setGivenBy}
              options={(["self", "guardian", "attendant"] as const).map((value) => ({
                value,
                label: t(`consent.${value}`),
              }))}
            />
          </div>
        </>
      )}
      <Checkbox
        label={t("consent.agree")}
        checked={agreement !== undefined}
        onChange={(checked) => (checked ? consent.give({ method, givenBy }) : consent.withdraw())}
      />
      {agreement ? (
        <p className="num -mt-1 pb-2 pl-10 text-md text-text-2">
          {t(`consent.given-${agreement.method}`, { time: clockTime(agreement.at) })}. {t("consent.untick")}
        </p>
      ) : (
        <button
          type="button"
          onClick={onRefused}
          className="min-h-12 w-full font-medium text-ink underline underline-offset-[3px] tap-text"
        >
          {t("consent.refused")}
        </button>
      )}
      {consent.unsure && !agreement && (
        <p role="status" className="pb-2 text-md text-text-2">
          {t("consent.unsure")}
        </p>
      )}
      {consent.error !== null && <Problem error={consent.error} />}
    </section>
  );
}
