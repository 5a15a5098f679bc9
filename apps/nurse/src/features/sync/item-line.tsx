import type { OutboxItem } from "../../outbox/model.ts";
import { clockTime, useLanguage } from "../../language/language.tsx";
import { useUser } from "../session/session.tsx";
import { itemState } from "./model.ts";
import { useOutbox } from "./use-outbox.ts";

/** Where one thing stands, and why, in one or two sentences. */
export function ItemLine({ item }: { readonly item: OutboxItem }) {
  const { t } = useLanguage();
  const state = itemState(item, useOutbox(), useUser());
  const why =
    item.failure && item.failure.key !== "device.no-network"
      ? t(item.failure.key, { code: item.failure.code ?? "" })
      : "";
  switch (state.kind) {
    case "sending":
      return <>{t("sync.item-sending", { percent: state.percent })}</>;
    case "refused":
      return (
        <>
          {t("sync.item-refused")} {why}
        </>
      );
    case "broke": {
      const time = clockTime(state.nextTryAt);
      const line =
        state.attempts > 1
          ? t("sync.item-broke", { count: state.attempts, time })
          : t("sync.item-broke-once", { time });
      return (
        <>
          {line} {why}
        </>
      );
    }
    case "other":
      return <>{t("sync.item-other")}</>;
    case "after":
      return <>{t("sync.item-after")}</>;
    case "turn":
      return <>{t("sync.item-turn")}</>;
  }
}
