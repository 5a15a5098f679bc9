import Clock from "lucide-react/icons/clock";
import Smartphone from "lucide-react/icons/smartphone";
import type { MediaItem } from "../../outbox/model.ts";
import { clockTime, useLanguage } from "../../language/language.tsx";
import { ItemLine } from "../sync/item-line.tsx";
import { isRefused } from "../../outbox/model.ts";
import { StepCard } from "./step-card.tsx";

/** Captured, and still only here. */
export function OnPhoneResult({ item }: { readonly item: MediaItem }) {
  const { t } = useLanguage();
  const title = item.kind === "audio" ? "patient.note" : "patient.document";
  return (
    <StepCard
      icon={<Smartphone />}
      tone={isRefused(item) ? "harm" : "plain"}
      title={t(title, { time: clockTime(item.createdAt) })}
      line={<ItemLine item={item} />}
    />
  );
}

/** Sent from here; the server has not begun with it yet. */
export function OnServerResult({ media }: { readonly media: "audio" | "image" }) {
  const { t } = useLanguage();
  return (
    <StepCard
      icon={<Clock />}
      title={t(media === "audio" ? "patient.record-title" : "patient.photo")}
      line={t("patient.on-server")}
    />
  );
}
