"use client";
import { type Soap, SECTIONS, type SoapSection } from "@swasya/domain/note";
import { Button } from "@swasya/ui/button";
import { TextAreaField } from "@swasya/ui/field";
import { type FormEvent, useEffect, useRef } from "react";
import { useText } from "../../shell/language.tsx";
import { Notice } from "../../shell/notice.tsx";
import { refusalText } from "../../shell/refusal-text.ts";
import { linesOf } from "./lines-of.ts";
import { useKeptText } from "./use-kept-text.ts";

type TypedLines = { [section in keyof Soap]: string[] };

interface HandwriteFormProps {
  /** Ids only: what is typed is kept on this computer under it until it is saved. */
  readonly draftKey: string;
  readonly title: string;
  readonly submitLabel: string;
  readonly save: { readonly isPending: boolean; readonly error: unknown };
  readonly onSave: (soap: TypedLines, done: () => void) => void;
  readonly onLeave: () => void;
}

/** A note typed by a person: one field a section, one line a statement. */
export function HandwriteForm({ draftKey, title, submitLabel, save, onSave, onLeave }: HandwriteFormProps) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: "start" });
    form.current?.querySelector("textarea")?.focus({ preventScroll: true });
  }, []);
  const [texts, setText, forget] = useKeptText<SoapSection>(draftKey);
  const soap: TypedLines = {
    subjective: linesOf(texts.subjective),
    objective: linesOf(texts.objective),
    assessment: linesOf(texts.assessment),
    plan: linesOf(texts.plan),
  };
  const empty = SECTIONS.every((section) => soap[section].length === 0);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (empty || save.isPending) return;
    onSave(soap, () => {
      forget();
      onLeave();
    });
  };

  return (
    <form ref={form} className="handwrite" onSubmit={submit}>
      <h2 className="text-lg font-[650]">{title}</h2>
      <p className="text-text-2">{t("note.write-hint")}</p>
      {Boolean(save.error) && <Notice>{refusalText(save.error, t)}</Notice>}
      {SECTIONS.map((section) => (
        <TextAreaField
          key={section}
          label={t(`section.${section}`)}
          rows={2}
          value={texts[section] ?? ""}
          onChange={(event) => setText(section, event.currentTarget.value)}
        />
      ))}
      <span className="flex gap-2">
        <Button size="compact" kind="main" type="submit" blocked={empty}>
          {submitLabel}
        </Button>
        <Button size="compact" onClick={onLeave}>
          {t("action.cancel")}
        </Button>
      </span>
    </form>
  );
}
