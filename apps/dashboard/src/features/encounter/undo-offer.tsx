import { Button } from "@swasya/ui/button";
import { useText } from "../../shell/language.tsx";
import type { Offer } from "./cursor.ts";

interface UndoOfferProps {
  readonly acted: Offer | undefined;
  readonly onUndo: (key: string) => void;
}

/** What was done just now, and its Undo. It lies over the page's lower edge, so that no line moves for it. */
export function UndoOffer({ acted, onUndo }: UndoOfferProps) {
  const t = useText();
  return (
    <output className="undo-offer">
      {acted && (
        <span>
          <Button size="small" onClick={() => onUndo(acted.key)}>
            {t("undo.button")} <kbd aria-hidden>U</kbd>
          </Button>
          <span className="undo-what">{t(`undo.${acted.act}`, { text: acted.text })}</span>
        </span>
      )}
    </output>
  );
}
