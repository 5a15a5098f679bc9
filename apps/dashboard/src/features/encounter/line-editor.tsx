import { Button } from "@swasya/ui/button";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { useText } from "../../shell/language.tsx";
import { keyName } from "../keys/use-keys.ts";
import { useDesk } from "./desk.ts";
import { languageOf } from "./quote.tsx";

/** The line being written, in place. What is typed is kept on this computer letter by letter. */
export function LineEditor() {
  const t = useText();
  const { typing, write, leave, keepText } = useDesk();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  if (!typing) return null;

  const press = (event: KeyboardEvent) => {
    const key = keyName(event.nativeEvent);
    if (key !== "Escape" && key !== "Ctrl+Enter") return;
    event.preventDefault();
    event.stopPropagation();
    if (key === "Escape") leave();
    else keepText();
  };

  return (
    <div className="line-editor">
      <textarea
        ref={area}
        rows={2}
        aria-label={t(typing.target.kind === "add" ? "line.new" : "line.text")}
        lang={languageOf(typing.text)}
        value={typing.text}
        onChange={(event) => write(typing.target, event.currentTarget.value)}
        onKeyDown={press}
      />
      <span className="flex gap-1.5">
        <Button size="small" kind="main" onClick={keepText}>
          {t("line.save")} <kbd aria-hidden>Ctrl ↵</kbd>
        </Button>
        <Button size="small" onClick={leave}>
          {t("action.cancel")} <kbd aria-hidden>Esc</kbd>
        </Button>
      </span>
    </div>
  );
}
