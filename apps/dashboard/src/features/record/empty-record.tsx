import { useText } from "../../shell/language.tsx";

export function EmptyRecord() {
  const t = useText();
  return (
    <aside className="column record" aria-label={t("record.title")}>
      <h2 className="hanging">{t("record.title")}</h2>
      <p className="m-auto max-w-60 text-center text-text-3">{t("record.closed")}</p>
    </aside>
  );
}
