import Check from "lucide-react/icons/check";
import CircleHelp from "lucide-react/icons/circle-help";
import type { NoteToSign } from "@swasya/domain/note";
import { Button } from "@swasya/ui/button";
import { momentText } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { useNow } from "../../shell/use-now.ts";

interface ToSignProps {
  readonly notes: readonly NoteToSign[];
  readonly onOpen: (note: NoteToSign) => void;
}

/** Visits that were completed without a signature: whose, since when, and what is still to decide. */
export function ToSign({ notes, onOpen }: ToSignProps) {
  const t = useText();
  const now = useNow(60_000);
  return (
    <section aria-label={t("to-sign.title")}>
      <h2 className="hanging">
        {t("to-sign.title")} <small className="ml-auto">{t("to-sign.order")}</small>
      </h2>
      <ol>
        {notes.map((note) => (
          <li key={note.noteId} className="to-sign">
            <span className="num text-text-2">{momentText(note.createdAt, now)}</span>
            <span className="num">
              <b className="font-semibold">{note.patient?.name ?? t("queue.unknown")}</b>{" "}
              {note.patient &&
                t("patient.sex-age", { sex: t(`sex.${note.patient.sex}-short`), age: note.patient.age })}
              {note.addendumTo && ` · ${t("note.addendum-tab")}`}
            </span>
            <ToSignState undecided={note.undecided} />
            <Button
              size="compact"
              aria-label={t("to-sign.open-name", { name: note.patient?.name ?? t("queue.unknown") })}
              onClick={() => onOpen(note)}
            >
              {t("to-sign.open")}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function ToSignState({ undecided }: { readonly undecided: number }) {
  const t = useText();
  const Glyph = undecided > 0 ? CircleHelp : Check;
  return (
    <span className={undecided > 0 ? "text-haldi" : "text-neem"}>
      <Glyph aria-hidden className="glyph" />{" "}
      {undecided > 0 ? t("sign.to-decide", { count: undecided }) : t("to-sign.ready")}
    </span>
  );
}
