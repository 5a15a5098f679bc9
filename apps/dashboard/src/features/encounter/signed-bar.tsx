import Lock from "lucide-react/icons/lock";
import type { Note } from "@swasya/domain/note";
import type { ReactNode } from "react";
import { momentText } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { useNow } from "../../shell/use-now.ts";

/** Enough of the seal to compare two prints by eye. */
const SHOWN_HASH_LETTERS = 12;

export function SignedBar({ note, children }: { readonly note: Note; readonly children: ReactNode }) {
  const t = useText();
  const now = useNow(60_000);
  const { signature } = note;
  return (
    <footer className="sign-bar" data-signed>
      <Lock aria-hidden className="glyph text-ink" />
      {signature && (
        <>
          <b className="font-semibold text-ink">
            {t("sign.signed", { name: signature.name, time: momentText(signature.at, now) })}
          </b>
          <code className="text-sm text-text-2" title={signature.hash}>
            {t("sign.hash", { hash: signature.hash.slice(0, SHOWN_HASH_LETTERS) })}
          </code>
        </>
      )}
      <span className="ml-auto">{children}</span>
    </footer>
  );
}
