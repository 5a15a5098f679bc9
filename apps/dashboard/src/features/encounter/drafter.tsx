import Keyboard from "lucide-react/icons/keyboard";
import Pencil from "lucide-react/icons/pencil";
import type { Note } from "@swasya/domain/note";
import { clockTime } from "../../shell/clock-text.ts";
import { type Text, useText } from "../../shell/language.tsx";

/** Who drafted the note and when, above the first section. */
export function Drafter({ note }: { readonly note: Note }) {
  const t = useText();
  if (note.drafter === "none") return null;
  const Glyph = note.drafter === "person" ? Keyboard : Pencil;
  return (
    <p className="drafter num">
      <Glyph aria-hidden className="glyph" /> {drafterText(note.drafter, t)}
      {note.drafter !== "person" && `, ${clockTime(note.createdAt)}`}
      {note.drafting?.failure && `. ${t(`drafter.failure.${note.drafting.failure}`)}`}
      {note.drafting?.dropped !== undefined && `. ${t("drafter.dropped", { count: note.drafting.dropped })}`}
    </p>
  );
}

export function drafterText(drafter: string, t: Text): string {
  if (drafter === "rules") return t("drafter.rules");
  if (drafter === "person") return t("drafter.person");
  const model = drafter.slice("gemini:".length);
  return t("drafter.gemini", { model: model.startsWith("gemini") ? model : `Gemini ${model}` });
}
