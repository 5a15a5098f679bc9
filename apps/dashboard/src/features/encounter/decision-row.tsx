import type { Statement } from "@swasya/domain/note";
import { Button } from "@swasya/ui/button";
import { audioTime } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { useDesk } from "./desk.ts";
import { PlayButton } from "./play-button.tsx";
import { heardFor, wrongWords } from "./line-reasons.ts";
import { Quote } from "./quote.tsx";
import { UndoButton } from "./undo-button.tsx";

interface DecisionRowProps {
  /** The line as it was drafted. */
  readonly doubt: Statement;
  /** It is decided: the reason stays, and the place of the buttons, so that a second press meets nothing. */
  readonly settled: boolean;
}

/** A line that is not in its source stays, struck, with the reason and what settles it. */
export function DecisionRow({ doubt, settled }: DecisionRowProps) {
  const t = useText();
  const { transcript, mayEdit, write, decide } = useDesk();
  const { statementId, text, support } = doubt;
  const heard = heardFor(doubt, transcript);
  const lead = support === "contradicted" ? "line.heard-at" : "line.nearest";
  return (
    <div className="decision">
      <span className="decision-why">
        {wrongWords(doubt).map(({ key, words }) => (
          <b key={key} className="decision-reason">
            {t(`reason.${key}`, { words })}
          </b>
        ))}
        {heard ? (
          <>
            {t(lead, { time: audioTime(heard.startSeconds) })}{" "}
            <Quote evidence={heard} transcript={transcript} />
          </>
        ) : (
          t(support === "contradicted" ? "line.contradicted" : "line.nowhere")
        )}
      </span>
      {mayEdit && <UndoButton text={text} hidden={!settled} onUndo={() => decide("undo", statementId)} />}
      <span className="decision-acts" role="toolbar" aria-label={text} data-decided={settled || undefined}>
        {heard && <PlayButton words={heard} />}
        {mayEdit && (
          <>
            <Button size="small" onClick={() => decide("keep", statementId)}>
              {t("line.keep")} <kbd aria-hidden>P</kbd>
            </Button>
            <Button size="small" onClick={() => write({ kind: "change", statementId }, heard?.quote ?? text)}>
              {t("line.change")} <kbd aria-hidden>E</kbd>
            </Button>
            <Button size="small" onClick={() => decide("remove", statementId)}>
              {t("line.remove")} <kbd aria-hidden>R</kbd>
            </Button>
          </>
        )}
      </span>
    </div>
  );
}
