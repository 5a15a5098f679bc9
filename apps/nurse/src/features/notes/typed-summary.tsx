import type { NoteId, PatientId } from "@swasya/domain/ids";
import { Button } from "@swasya/ui/button";
import { TextAreaField } from "@swasya/ui/field";
import { Sheet } from "@swasya/ui/sheet";
import { useState } from "react";
import { Problem } from "../../app/problem.tsx";
import { useLanguage } from "../../language/language.tsx";
import { useWriteByHand } from "../patient/api.ts";
import { useUser } from "../session/session.tsx";
import { dropText, keepText, keptText } from "./kept-text.ts";
import { type TypedText, emptyText, soapOf } from "./model.ts";

interface TypedSummaryProps {
  readonly patientId: PatientId;
  /** The note that ended without a draft; without it a new one is begun. */
  readonly noteId?: NoteId;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The summary by hand, one statement a line. */
export function TypedSummary({ patientId, noteId, open, onClose }: TypedSummaryProps) {
  const { t } = useLanguage();
  const owner = { staffId: useUser().staffId, patientId };
  const write = useWriteByHand(patientId);
  const [text, setText] = useState<TypedText>(() => keptText(owner));
  const [empty, setEmpty] = useState(false);
  const change = (part: Partial<TypedText>) => {
    const next = { ...text, ...part };
    setText(next);
    setEmpty(false);
    keepText(owner, next);
  };
  const save = () => {
    const soap = soapOf(text);
    if (!soap) return setEmpty(true);
    write.mutate(
      { patientId, noteId, soap },
      {
        onSuccess() {
          dropText(owner);
          setText(emptyText);
          onClose();
        },
      },
    );
  };
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t("typed.title")}
      closeLabel={t("action.close")}
      foot={
        <>
          {write.isError && <Problem error={write.error} />}
          <Button kind="main" size="big" blocked={write.isPending} onClick={save}>
            {write.isPending ? t("typed.saving") : t("typed.save")}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <TextAreaField
          label={t("typed.subjective")}
          hint={t("typed.subjective-hint")}
          rows={5}
          value={text.subjective}
          error={empty ? t("typed.empty") : undefined}
          onChange={(event) => change({ subjective: event.currentTarget.value })}
        />
        <TextAreaField
          label={t("typed.objective")}
          hint={t("typed.objective-hint")}
          rows={3}
          value={text.objective}
          onChange={(event) => change({ objective: event.currentTarget.value })}
        />
      </div>
    </Sheet>
  );
}
