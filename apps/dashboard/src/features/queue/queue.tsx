"use client";
import PenTool from "lucide-react/icons/pen-tool";
import type { QueueRow } from "@swasya/domain/queue";
import { useState } from "react";
import { clockTimeSeconds } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { Notice } from "../../shell/notice.tsx";
import { refusalText } from "../../shell/refusal-text.ts";
import { useNow } from "../../shell/use-now.ts";
import { useLive } from "../live/live-provider.tsx";
import { useNotesToSign } from "../to-sign/api.ts";
import { useUser } from "../session/api.ts";
import { useQueue } from "./api.ts";
import { GROUPS, type ShownRow } from "./model.ts";
import { QueueRowItem } from "./queue-row.tsx";
import { useShownQueue } from "./use-shown-queue.ts";

interface QueueProps {
  readonly patientId: string | undefined;
  readonly onOpen: (row: QueueRow) => void;
  readonly onToSign: () => void;
}

export function Queue({ patientId, onOpen, onToSign }: QueueProps) {
  const t = useText();
  const now = useNow(1000);
  const { staffId } = useUser();
  const { state, asOf } = useLive();
  const queue = useQueue();
  const toSign = useNotesToSign().data?.length ?? 0;
  const [readyOnly, setReadyOnly] = useState(false);
  const { shown, changed, pointer } = useShownQueue(queue.data, staffId);
  const ready = shown.filter(({ group }) => group === "ready");
  const visible = readyOnly ? shown.filter(({ group }) => group === "mine" || group === "ready") : shown;

  const rowOf = (item: ShownRow) => (
    <QueueRowItem
      key={item.row.entryId}
      shown={item}
      current={item.row.patientId === patientId}
      changed={changed(item.row)}
      now={now}
      onOpen={() => onOpen(item.row)}
    />
  );

  return (
    <section
      className="column queue"
      aria-label={t("queue.title")}
      data-stale={state === "offline" || undefined}
    >
      <header className="px-3 pt-2.5 pb-1.5">
        <h2 className="hanging">
          {t("queue.title")} <small className="num ml-auto">{t("queue.here", { count: shown.length })}</small>
        </h2>
        <fieldset className="queue-tabs" aria-label={t("queue.show")}>
          <button type="button" aria-pressed={readyOnly} onClick={() => setReadyOnly(true)}>
            {t("queue.ready-count", { count: ready.length })}
          </button>
          <button type="button" aria-pressed={!readyOnly} onClick={() => setReadyOnly(false)}>
            {t("queue.all-count", { count: shown.length })}
          </button>
        </fieldset>
      </header>
      <div className="queue-list" {...pointer}>
        {queue.error && !queue.data && <Notice>{refusalText(queue.error, t)}</Notice>}
        {queue.data && visible.length === 0 && (
          <p className="px-2 py-4 text-text-2">
            <b className="block text-text">{t(readyOnly ? "queue.none-ready" : "queue.empty")}</b>
            {t("queue.empty.hint")}
          </p>
        )}
        {GROUPS.map((group) => ({ group, items: visible.filter((item) => item.group === group) }))
          .filter(({ items }) => items.length > 0)
          .map(({ group, items }) => (
            <div key={group}>
              <h3 className="queue-group">{t(`queue.group.${group}`)}</h3>
              <ul>{items.map(rowOf)}</ul>
            </div>
          ))}
      </div>
      {toSign > 0 && (
        <button type="button" className="queue-to-sign num" onClick={onToSign}>
          <PenTool aria-hidden className="glyph" /> {t("to-sign.count", { count: toSign })}
        </button>
      )}
      {state === "offline" && (
        <p className="queue-foot num">{t("queue.stale", { time: clockTimeSeconds(asOf) })}</p>
      )}
    </section>
  );
}
