import { Button } from "@swasya/ui/button";
import { Meter } from "@swasya/ui/meter";
import ArrowUp from "lucide-react/icons/arrow-up";
import Clock from "lucide-react/icons/clock";
import RotateCw from "lucide-react/icons/rotate-cw";
import Smartphone from "lucide-react/icons/smartphone";
import Trash2 from "lucide-react/icons/trash-2";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { useLanguage } from "../../language/language.tsx";
import type { OutboxItem } from "../../outbox/model.ts";
import { useUser } from "../session/session.tsx";
import { ItemLine } from "./item-line.tsx";
import { type ItemState, itemState, megabytes } from "./model.ts";
import { useOutbox } from "./use-outbox.ts";

const looks: Readonly<
  Record<ItemState["kind"], { readonly glyph: typeof Clock; readonly className: string }>
> = {
  sending: { glyph: ArrowUp, className: "bg-neem-soft text-neem" },
  refused: { glyph: TriangleAlert, className: "bg-sindoor-soft text-sindoor" },
  broke: { glyph: Clock, className: "bg-haldi-soft text-haldi" },
  after: { glyph: Smartphone, className: "bg-offline-soft text-offline-mark" },
  other: { glyph: Smartphone, className: "bg-offline-soft text-offline-mark" },
  turn: { glyph: Smartphone, className: "bg-offline-soft text-offline-mark" },
};

interface TrayItemProps {
  readonly item: OutboxItem;
  readonly onRetry: () => void;
  readonly onDelete: () => void;
}

export function TrayItem({ item, onRetry, onDelete }: TrayItemProps) {
  const { t } = useLanguage();
  const state = itemState(item, useOutbox(), useUser());
  const { glyph: Glyph, className } = looks[state.kind];
  const kind = t(`sync.kind-${item.kind}`);
  const stuck = state.kind === "refused" || state.kind === "broke";
  return (
    <li className="grid grid-cols-[36px_minmax(0,1fr)] gap-2.5 border-b border-line py-3">
      <span aria-hidden className={`grid size-9 place-items-center rounded-md ${className}`}>
        <Glyph className="size-5" />
      </span>
      <div>
        <p className="num flex gap-1.5 font-[550]">
          {item.token && (
            <b lang="en" className="font-sans font-[650]">
              {item.token}
            </b>
          )}
          <span>{kind}</span>
          {item.bytes > 0 && (
            <span className="ml-auto text-md font-normal text-text-2">
              {t("sync.item-size", { megabytes: megabytes(item.bytes) })}
            </span>
          )}
        </p>
        {state.kind === "sending" && (
          <Meter kind="progress" label={kind} value={state.percent / 100} className="my-1.5" />
        )}
        <p className={`num text-[0.9375rem] ${state.kind === "refused" ? "text-sindoor" : "text-text-2"}`}>
          <ItemLine item={item} />
        </p>
        {item.kind === "audio" && item.recovered && (
          <p className="text-[0.9375rem] text-text-2">{t("sync.item-recovered")}</p>
        )}
        {stuck && (
          <div className="mt-2 flex flex-wrap gap-2">
            <Button kind="ink" icon={<RotateCw aria-hidden className="size-5" />} onClick={onRetry}>
              {t(state.kind === "refused" ? "sync.retry" : "sync.send-now")}
            </Button>
            <Button icon={<Trash2 aria-hidden className="size-5" />} onClick={onDelete}>
              {t("action.delete")}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
