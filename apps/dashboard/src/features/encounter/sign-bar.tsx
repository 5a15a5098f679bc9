import CircleHelp from "lucide-react/icons/circle-help";
import EqualNot from "lucide-react/icons/equal-not";
import Lock from "lucide-react/icons/lock";
import PenTool from "lucide-react/icons/pen-tool";
import { Button } from "@swasya/ui/button";
import { useText } from "../../shell/language.tsx";
import { Notice } from "../../shell/notice.tsx";
import { refusalText } from "../../shell/refusal-text.ts";
import type { SignBlock, ToDecide } from "./model.ts";

interface SignBarProps {
  readonly block: SignBlock | undefined;
  readonly open?: readonly ToDecide[];
  readonly onJump?: (key: string) => void;
  readonly onSign?: () => void;
  readonly busy?: boolean;
  readonly error?: unknown;
}

/** Always there: what is still to decide, each a jump, and the one act that makes pencil ink. */
export function SignBar({ block, open = [], onJump, onSign, busy = false, error }: SignBarProps) {
  const t = useText();
  return (
    <>
      {Boolean(error) && <Notice>{refusalText(error, t)}</Notice>}
      <footer className="sign-bar">
        {open.length > 0 && <b className="font-semibold">{t("sign.to-decide", { count: open.length })}</b>}
        <span className="jumps">
          {open.map((line) => (
            <Jump key={line.key} line={line} onJump={onJump} />
          ))}
        </span>
        <span id="sign-reason" className="sign-reason">
          {t(block ? `sign.blocked.${block}` : open.length > 0 ? "sign.ready-marked" : "sign.ready")}
        </span>
        <Button
          size="compact"
          kind="main"
          blocked={block !== undefined}
          icon={block ? <Lock aria-hidden className="glyph" /> : <PenTool aria-hidden className="glyph" />}
          aria-describedby="sign-reason"
          aria-keyshortcuts="Control+Enter"
          aria-busy={busy || undefined}
          onClick={onSign}
        >
          {t(busy ? "sign.signing" : "sign.button")}
          <kbd aria-hidden>Ctrl ↵</kbd>
        </Button>
      </footer>
    </>
  );
}

function Jump({ line, onJump }: { readonly line: ToDecide; readonly onJump?: (key: string) => void }) {
  const t = useText();
  const Glyph = line.support === "contradicted" ? EqualNot : CircleHelp;
  return (
    <button
      type="button"
      data-support={line.support}
      aria-label={t("sign.jump", { text: line.text })}
      onClick={() => onJump?.(line.key)}
    >
      <Glyph aria-hidden className="glyph" /> <span className="jump-text">{line.text}</span>
    </button>
  );
}
