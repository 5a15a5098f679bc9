import type { ConsentId, PatientId } from "@swasya/domain/ids";
import { Band } from "@swasya/ui/band";
import Camera from "lucide-react/icons/camera";
import Plus from "lucide-react/icons/plus";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { FilePick } from "../../device/file-pick.tsx";
import { useLanguage } from "../../language/language.tsx";
import { StepCard } from "../patient/step-card.tsx";
import { useCapture } from "./use-capture.ts";

interface ScanCardProps {
  readonly patientId: PatientId;
  readonly token?: string;
  readonly after?: ConsentId;
}

export function ScanCard(props: ScanCardProps) {
  const { t } = useLanguage();
  const capture = useCapture(props);
  return (
    <StepCard
      icon={<Camera />}
      title={t("patient.scan")}
      line={capture.working ? t("patient.scan-working") : t("patient.scan-hint")}
      act={
        <FilePick
          label={t("patient.scan")}
          accept="image/*"
          camera
          glyphOnly
          disabled={capture.working}
          icon={<Plus aria-hidden className="size-6" />}
          onPick={(file) => void capture.take("image", file)}
        />
      }
    >
      {capture.problem && (
        <Band tone="harm" role="alert" icon={<TriangleAlert />} className="rounded-[6px] px-3">
          {t(capture.problem)}
        </Band>
      )}
    </StepCard>
  );
}
