import type { ConsentId, PatientId } from "@swasya/domain/ids";
import { Band } from "@swasya/ui/band";
import { Button } from "@swasya/ui/button";
import FileAudio from "lucide-react/icons/file-headphone";
import Keyboard from "lucide-react/icons/keyboard";
import Mic from "lucide-react/icons/mic";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { FilePick } from "../../device/file-pick.tsx";
import { useLanguage } from "../../language/language.tsx";
import { useCapture } from "../scan/use-capture.ts";
import { StepCard } from "./step-card.tsx";

interface RecordCardProps {
  readonly patientId: PatientId;
  readonly token?: string;
  readonly after?: ConsentId;
  readonly canRecord: boolean;
  /** Something was recorded or typed already. */
  readonly again: boolean;
  /** Present where recording is not the main act at the bottom. */
  readonly onStart?: () => void;
  /** Absent where a result already offers it. */
  readonly onType?: () => void;
}

/** The other ways to a summary: record once more, a file from elsewhere, typing. */
export function RecordCard({ canRecord, again, onStart, onType, ...what }: RecordCardProps) {
  const { t } = useLanguage();
  const capture = useCapture(what);
  const agreed = what.after !== undefined;
  return (
    <StepCard
      icon={<Mic />}
      title={t("patient.record-title")}
      line={agreed ? t("patient.record-hint") : t("consent.needed")}
    >
      <div className="grid gap-2">
        {onStart && (
          <Button blocked={!canRecord} icon={<Mic aria-hidden className="size-5" />} onClick={onStart}>
            {again ? t("patient.record-again") : t("recorder.start")}
          </Button>
        )}
        <FilePick
          label={t("patient.choose-audio")}
          accept="audio/*,.webm,.ogg,.mp3,.m4a,.wav,.flac"
          disabled={!agreed || capture.working}
          icon={<FileAudio aria-hidden className="size-5" />}
          onPick={(file) => void capture.take("audio", file)}
        />
        {onType && (
          <Button icon={<Keyboard aria-hidden className="size-5" />} onClick={onType}>
            {t("patient.type")}
          </Button>
        )}
      </div>
      {capture.problem && (
        <Band tone="harm" role="alert" icon={<TriangleAlert />} className="rounded-[6px] px-3">
          {t(capture.problem)}
        </Band>
      )}
    </StepCard>
  );
}
