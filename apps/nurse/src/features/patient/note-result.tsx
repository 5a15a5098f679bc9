import type { NoteId, PatientId } from "@swasya/domain/ids";
import { Button } from "@swasya/ui/button";
import Keyboard from "lucide-react/icons/keyboard";
import RotateCw from "lucide-react/icons/rotate-cw";
import { Problem } from "../../app/problem.tsx";
import { clockTime, useLanguage } from "../../language/language.tsx";
import { useRetryNote } from "./api.ts";
import type { Result } from "./model.ts";
import { StepCard } from "./step-card.tsx";
import { ToneGlyph, stepTones } from "./tone-glyph.tsx";

interface NoteResultProps {
  readonly patientId: PatientId;
  readonly result: Extract<Result, { kind: "note" }>;
  readonly onType: (noteId: NoteId) => void;
}

export function NoteResult({ patientId, result, onType }: NoteResultProps) {
  const { t } = useLanguage();
  const retry = useRetryNote(patientId);
  const { note, tone, reason, canType, canRetry } = result;
  const time = clockTime(note.createdAt);
  const status = t(`note.${note.status}`);
  const drafter = note.status === "draft" && note.drafter === "rules" ? `, ${t("drafter.rules")}` : "";
  return (
    <StepCard
      icon={<ToneGlyph tone={tone} />}
      tone={stepTones[tone]}
      title={t(note.recording ? "patient.note" : "patient.note-typed", { time })}
      line={
        <>
          <span className="block">
            {status}
            {drafter}
          </span>
          {reason && <span className="block text-text">{t(reason)}</span>}
        </>
      }
    >
      {canType && (
        <Button
          kind="ink"
          icon={<Keyboard aria-hidden className="size-5" />}
          onClick={() => onType(note.noteId)}
        >
          {t("patient.type")}
        </Button>
      )}
      {canRetry && note.recording && (
        <Button
          blocked={retry.isPending}
          icon={<RotateCw aria-hidden className="size-5" />}
          onClick={() => retry.mutate({ patientId, noteId: note.noteId })}
        >
          {t("action.retry")}
        </Button>
      )}
      {retry.isError && <Problem error={retry.error} />}
    </StepCard>
  );
}
