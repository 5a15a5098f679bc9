import type { Note } from "@swasya/domain/note";
import { clockTime, dayText } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { inGroups } from "./model.ts";

/** Who answers for the note: name, number in the council's register, time and seal. A draft says that nobody does. */
export function PrintedSignature({ signature }: Pick<Note, "signature">) {
  const t = useText();
  if (!signature) return <p className="print-signature">{t("print.not-signed")}</p>;
  const { name, registrationNo, at, hash } = signature;
  return (
    <dl className="print-signature">
      <dt>{t("print.signed-by")}</dt>
      <dd>
        <b>{name}</b>
      </dd>
      <dt>{t("print.registration")}</dt>
      <dd>{registrationNo ?? <span className="print-blank" aria-label={t("print.blank")} />}</dd>
      <dt>{t("print.signed-at")}</dt>
      <dd>
        {dayText(at)}, {clockTime(at)}
      </dd>
      <dt>{t("print.seal")}</dt>
      <dd>
        <code>{inGroups(hash)}</code>
      </dd>
    </dl>
  );
}
