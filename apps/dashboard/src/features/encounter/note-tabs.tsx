import type { Note } from "@swasya/domain/note";
import { momentText } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { useNow } from "../../shell/use-now.ts";

interface NoteTabsProps {
  readonly notes: readonly Note[];
  readonly shownId: string | undefined;
  readonly onChoose: (noteId: string) => void;
}

/** Several recordings or an addendum make several notes; with one there is nothing to choose. */
export function NoteTabs({ notes, shownId, onChoose }: NoteTabsProps) {
  const t = useText();
  const now = useNow(60_000);
  if (notes.length < 2) return null;
  return (
    <nav className="note-tabs" aria-label={t("encounter.notes")}>
      {notes.map(({ noteId, createdAt, status, addendumTo }) => (
        <button
          key={noteId}
          type="button"
          className="num"
          aria-pressed={noteId === shownId}
          onClick={() => onChoose(noteId)}
        >
          {momentText(createdAt, now)} · {addendumTo ? t("note.addendum-tab") : t(`note.${status}`)}
        </button>
      ))}
    </nav>
  );
}
