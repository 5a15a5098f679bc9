import type { Sex } from "@swasya/domain/patient";
import type { NurseKey } from "@swasya/messages/nurse";
import { Checkbox } from "@swasya/ui/checkbox";
import { HangingTitle } from "@swasya/ui/hanging-title";
import { useState } from "react";
import { useLanguage } from "../../language/language.tsx";

interface AskListProps {
  readonly sex?: Sex;
  readonly age?: number;
}

const always: readonly NurseKey[] = ["recorder.ask-days", "recorder.ask-medicines", "recorder.ask-allergy"];
const mayBePregnant = ({ sex, age = 0 }: AskListProps): boolean => sex === "female" && age >= 12 && age <= 55;

/** What is easily forgotten. Only a reminder: nothing here is written into the note. */
export function AskList(props: AskListProps) {
  const { t } = useLanguage();
  const [asked, setAsked] = useState<ReadonlySet<NurseKey>>(new Set());
  const questions = mayBePregnant(props) ? [...always, "recorder.ask-pregnant" as const] : always;
  const toggle = (question: NurseKey, on: boolean) => {
    const next = new Set(asked);
    if (on) next.add(question);
    else next.delete(question);
    setAsked(next);
  };
  const done = questions.filter((question) => asked.has(question)).length;
  return (
    <section aria-label={t("recorder.ask-title")} className="pt-3">
      <HangingTitle aside={t("recorder.ask-aside", { done, all: questions.length })}>
        {t("recorder.ask-title")}
      </HangingTitle>
      <ul className="divide-y divide-line">
        {questions.map((question) => (
          <li key={question}>
            <Checkbox
              label={t(question)}
              checked={asked.has(question)}
              onChange={(on) => toggle(question, on)}
              className="font-normal"
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
