import { useText } from "../../shell/language.tsx";
import { useQueue } from "../queue/api.ts";

/** Nobody is open: what is true, and what opens somebody. */
export function NoPatient() {
  const t = useText();
  const ready = useQueue().data?.filter(({ status }) => status === "ready").length ?? 0;
  return (
    <main className="column encounter" aria-label={t("encounter.title")}>
      <div className="m-auto grid max-w-md gap-3 px-6">
        <h1 className="hang text-2xl leading-10 font-[650]">
          {ready > 0 ? t("encounter.ready", { count: ready }) : t("queue.empty")}
        </h1>
        <p className="text-lg text-text-2">{ready > 0 ? t("encounter.none") : t("queue.empty.hint")}</p>
        <ul className="grid gap-1.5 text-text-2">
          <li>
            <kbd>N</kbd> {t("encounter.next-key")}
          </li>
          <li>
            <kbd>/</kbd> {t("encounter.find-key")}
          </li>
          <li>
            <kbd>?</kbd> {t("encounter.sheet-key")}
          </li>
        </ul>
      </div>
    </main>
  );
}
