import Laptop from "lucide-react/icons/laptop";
import { Button } from "@swasya/ui/button";
import { useText } from "../../shell/language.tsx";
import { refusalText } from "../../shell/refusal-text.ts";
import type { useNoteActs } from "./api.ts";
import type { useUnsavedEdits } from "./use-unsaved-edits.ts";

interface UnsavedBandProps {
  readonly unsaved: ReturnType<typeof useUnsavedEdits>;
  readonly edit: ReturnType<typeof useNoteActs>["edit"];
}

/** What the server has not got, counted, and the act that settles it. Silent while a request is under way. */
export function UnsavedBand({ unsaved, edit }: UnsavedBandProps) {
  const t = useText();
  const { count } = unsaved;
  if (count === 0 || (edit.isPending && !unsaved.conflict)) return null;
  return (
    <output className="unsaved">
      <Laptop aria-hidden className="glyph" />
      <span className="min-w-0 flex-1">
        {t(unsaved.conflict ? "unsaved.conflict" : "unsaved.kept", { count })}
        {edit.error && !unsaved.conflict && <span className="block">{refusalText(edit.error, t)}</span>}
      </span>
      <Button size="small" kind="ink" onClick={unsaved.conflict ? unsaved.putOnNewText : unsaved.sendAgain}>
        {t(unsaved.conflict ? "unsaved.apply" : "unsaved.send")}
      </Button>
      {(unsaved.conflict || edit.error) && (
        <Button size="small" onClick={unsaved.drop}>
          {t("unsaved.drop")}
        </Button>
      )}
    </output>
  );
}
