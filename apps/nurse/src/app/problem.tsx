import { Band } from "@swasya/ui/band";
import CloudOff from "lucide-react/icons/cloud-off";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { useLanguage } from "../language/language.tsx";
import { failureOf } from "../server/failure.ts";

interface ProblemProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** An error where the thing would be: what happened, what is safe, and one act. */
export function Problem({ error, onRetry }: ProblemProps) {
  const { t } = useLanguage();
  const { key, values } = failureOf(error);
  const offline = key === "device.no-network";
  return (
    <Band
      tone={offline ? "offline" : "harm"}
      role="alert"
      icon={offline ? <CloudOff /> : <TriangleAlert />}
      className="mt-2 rounded-[6px] px-3 py-2.5"
      trailing={
        onRetry && (
          <button type="button" onClick={onRetry} className="min-h-12 shrink-0 px-1 font-semibold underline">
            {t("action.retry")}
          </button>
        )
      }
    >
      {t(key, values)}
    </Band>
  );
}
