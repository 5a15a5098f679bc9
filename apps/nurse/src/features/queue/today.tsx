import { Button } from "@swasya/ui/button";
import { HangingTitle } from "@swasya/ui/hanging-title";
import { IconButton } from "@swasya/ui/icon-button";
import { Logo } from "@swasya/ui/logo";
import LogOut from "lucide-react/icons/log-out";
import Plus from "lucide-react/icons/plus";
import Search from "lucide-react/icons/search";
import { Suspense, lazy, useState } from "react";
import { loadSignOutSheet } from "../../app/load-sheets.ts";
import { goTo } from "../../app/route.ts";
import { Screen } from "../../app/screen.tsx";
import { Problem } from "../../app/problem.tsx";
import { clockTime, useLanguage } from "../../language/language.tsx";
import { isActive } from "../recorder/model.ts";
import { useRecorder } from "../recorder/use-recorder.ts";
import { useOutbox } from "../sync/use-outbox.ts";
import { useQueue } from "./api.ts";
import { cardState, nextForNurse, nurseOrder } from "./model.ts";
import { QueueCard } from "./queue-card.tsx";

const SignOutSheet = lazy(loadSignOutSheet);

export function Today() {
  const { t } = useLanguage();
  const queue = useQueue();
  const { items } = useOutbox();
  const recorder = useRecorder();
  const [leaving, setLeaving] = useState(false);
  const rows = queue.data ?? [];
  const next = nextForNurse(rows);
  const asOf =
    queue.dataUpdatedAt > 0 ? t("time.as-of", { time: clockTime(queue.dataUpdatedAt) }) : undefined;
  return (
    <Screen
      head={
        <div className="flex">
          <Logo className="text-[0.9375rem]" />
        </div>
      }
      tools={
        <>
          <IconButton
            label={t("find.title")}
            icon={<Search aria-hidden className="size-5" />}
            onClick={() => goTo({ screen: "find" })}
          />
          <IconButton
            label={t("action.sign-out")}
            icon={<LogOut aria-hidden className="size-5" />}
            onClick={() => setLeaving(true)}
          />
        </>
      }
      foot={
        <Button
          kind="main"
          size="big"
          icon={<Plus aria-hidden className="size-5" />}
          onClick={() => goTo({ screen: "register" })}
        >
          {t("register.submit")}
        </Button>
      }
    >
      <HangingTitle level={1} aside={asOf} className="mt-3.5">
        {t("today.title")}
      </HangingTitle>
      {queue.isError && <Problem error={queue.error} onRetry={() => void queue.refetch()} />}
      {queue.isPending && <p className="py-4 text-text-2">{t("today.loading")}</p>}
      {queue.isSuccess && rows.length === 0 && <p className="py-4 text-text-2">{t("today.empty")}</p>}
      <ol className="grid gap-2 pt-2">
        {nurseOrder(rows).map((row) => (
          <li key={row.entryId}>
            <QueueCard
              row={row}
              state={cardState(row, next, isActive(recorder) && recorder.patientId === row.patientId)}
              unsent={items.filter(({ patientId }) => patientId === row.patientId).length}
            />
          </li>
        ))}
      </ol>
      {leaving && (
        <Suspense>
          <SignOutSheet onStay={() => setLeaving(false)} />
        </Suspense>
      )}
    </Screen>
  );
}
