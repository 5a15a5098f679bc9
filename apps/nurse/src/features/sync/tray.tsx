import { Band } from "@swasya/ui/band";
import CloudCheck from "lucide-react/icons/cloud-check";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { Suspense, lazy, useState } from "react";
import { loadDeleteSheet } from "../../app/load-sheets.ts";
import { outbox } from "../../app/phone.ts";
import { Screen, ScreenTitle } from "../../app/screen.tsx";
import { useLanguage } from "../../language/language.tsx";
import { countItems } from "../../outbox/model.ts";
import { useRecorder } from "../recorder/use-recorder.ts";
import { headline, megabytes, reachedLine, unlisted } from "./model.ts";
import { TrayItem } from "./tray-item.tsx";
import { useOutbox } from "./use-outbox.ts";

const DeleteSheet = lazy(loadDeleteSheet);

/** Everything that is only on this phone, each with its reason and its act. */
export function Tray() {
  const { t } = useLanguage();
  const view = useOutbox();
  const [deleting, setDeleting] = useState<string>();
  const recorder = useRecorder();
  const title = headline(view, recorder);
  const apart = unlisted(view, recorder);
  const reached = reachedLine(view.sent.length);
  const remove = () => {
    if (deleting) void outbox.remove(deleting);
    setDeleting(undefined);
  };
  return (
    <Screen back={{ screen: "today" }} head={<ScreenTitle>{t("sync.title")}</ScreenTitle>} hideSync>
      <output
        aria-label={t("sync.region")}
        className="num -mx-4 block border-b border-line bg-offline-soft px-4 py-3"
      >
        <p className="text-xl leading-7 font-[650] hi:leading-9">{t(title.key, title.values)}</p>
        {view.items.length > 0 && (
          <p className="text-[0.9375rem] text-text-2">
            {t("sync.size", { megabytes: megabytes(countItems(view.items).bytes) })}
          </p>
        )}
      </output>
      <ul>
        {view.items.map((item) => (
          <TrayItem
            key={item.itemId}
            item={item}
            onRetry={() => void outbox.retry(item.itemId)}
            onDelete={() => setDeleting(item.itemId)}
          />
        ))}
      </ul>
      {apart > 0 && (
        <Band tone="harm" icon={<TriangleAlert />} className="my-3 rounded-[6px] px-3">
          {t("sync.unlisted", { count: apart })}
        </Band>
      )}
      <p className="num flex items-start gap-2.5 py-3 text-[0.9375rem] text-neem">
        <CloudCheck aria-hidden className="size-[22px] shrink-0" />
        <span>{t(reached.key, reached.values)}</span>
      </p>
      {deleting !== undefined && (
        <Suspense>
          <DeleteSheet open onKeep={() => setDeleting(undefined)} onDelete={remove} />
        </Suspense>
      )}
    </Screen>
  );
}
