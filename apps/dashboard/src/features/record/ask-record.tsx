"use client";
import ArrowRight from "lucide-react/icons/arrow-right";
import type { TimelineAnswer } from "@swasya/domain/history";
import { type FormEvent, useRef, useState } from "react";
import { dayText } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { Notice } from "../../shell/notice.tsx";
import { refusalText } from "../../shell/refusal-text.ts";
import { languageOf } from "../encounter/quote.tsx";
import { useKeys } from "../keys/use-keys.ts";
import { useAnswer } from "./api.ts";

interface AskRecordProps {
  readonly patientId: string;
  readonly onOpen: (documentId: string) => void;
}

/** Answers are quotes with their source, or "Not in the record". */
export function AskRecord({ patientId, onOpen }: AskRecordProps) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const [question, setQuestion] = useState("");
  const answer = useAnswer(patientId, question);
  useKeys({ q: () => input.current?.focus() });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setQuestion(input.current?.value.trim() ?? "");
  };

  return (
    <section className="ask" aria-label={t("ask.label")}>
      <div aria-live="polite" className="grid gap-1.5">
        {answer.error && <Notice>{refusalText(answer.error, t)}</Notice>}
        {answer.isFetching && <p className="text-text-2">{t("ask.searching")}</p>}
        {answer.data && !answer.isFetching && <Answer quotes={answer.data.quotes} onOpen={onOpen} />}
      </div>
      <form onSubmit={submit}>
        <input ref={input} aria-label={t("ask.label")} placeholder={t("ask.label")} autoComplete="off" />
        <kbd aria-hidden>Q</kbd>
        <button type="submit" aria-label={t("ask.submit")}>
          <ArrowRight aria-hidden className="glyph" />
        </button>
      </form>
    </section>
  );
}

function Answer({ quotes, onOpen }: Pick<TimelineAnswer, "quotes"> & Pick<AskRecordProps, "onOpen">) {
  const t = useText();
  if (quotes.length === 0) return <p className="text-text-2">{t("ask.none")}</p>;
  return (
    <ul className="grid max-h-40 gap-1.5 overflow-y-auto">
      {quotes.map(({ quote, source, sourceId, at }) => (
        <li key={`${sourceId} ${quote}`}>
          <q lang={languageOf(quote)}>{quote}</q>{" "}
          {source === "document" ? (
            <button type="button" className="timeline-open" onClick={() => onOpen(sourceId)}>
              {t("ask.document", { date: dayText(at) })}
            </button>
          ) : (
            <span className="text-text-2">{t("ask.note", { date: dayText(at) })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
