import type { NoteToSign } from "@swasya/domain/note";
import { useText } from "../../shell/language.tsx";
import { useQueue } from "../queue/api.ts";
import { useNotesToSign } from "../to-sign/api.ts";
import { standing } from "../queue/model.ts";
import { ToSign } from "../to-sign/to-sign.tsx";

/** Nobody is open: what is true, the notes that wait for a signature, and what opens somebody. */
export function NoPatient({ onOpen }: { readonly onOpen: (note: NoteToSign) => void }) {
  const t = useText();
  const rows = useQueue().data;
  const ready = rows?.filter(({ status }) => status === "ready").length ?? 0;
  const line = standing(rows);
  const notes = useNotesToSign().data ?? [];
  return (
    <main className="column encounter" aria-label={t("encounter.title")}>
      <div className="m-auto grid max-h-full w-full max-w-[38rem] gap-3 overflow-y-auto px-6 py-6">
        <h1 className="hang text-2xl leading-10 font-[650]">{t(line.title, { count: ready })}</h1>
        <p className="text-lg text-text-2">{t(line.hint, { count: rows?.length ?? 0 })}</p>
        {notes.length > 0 && <ToSign notes={notes} onOpen={onOpen} />}
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
