import type { Statement } from "@swasya/domain/note";
import { audioTime, clockTime } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { useDesk } from "./desk.ts";
import { speakerText } from "./evidence-chips.tsx";
import { languageOf, Quote } from "./quote.tsx";
import { quoteWords } from "./quote-words.ts";
import { PlayButton } from "./play-button.tsx";
import { sameWords } from "./use-player.ts";

interface WordsPanelProps {
  readonly statement: Statement;
  readonly removed: boolean;
}

/** The selected line's source in its own words, with its sound and the acts on the line. */
export function WordsPanel({ statement, removed }: WordsPanelProps) {
  const t = useText();
  const { transcript, mayEdit, write, decide, player } = useDesk();
  const { statementId, text } = statement;
  return (
    <div className="words">
      {statement.evidence.map((piece) => {
        switch (piece.kind) {
          case "spoken":
            return (
              <div key={`${piece.segmentId} ${piece.startSeconds}`} className="words-spoken">
                <PlayButton words={piece} round />
                <Quote evidence={piece} transcript={transcript} />
                <span className="words-meta num">
                  <span className="words-progress" aria-hidden>
                    <span
                      style={{ width: `${sameWords(player.playing, piece) ? player.progress * 100 : 0}%` }}
                    />
                  </span>
                  {audioTime(piece.startSeconds)}–{audioTime(piece.endSeconds)} ·{" "}
                  {t("line.said", { speaker: speakerText(piece.speaker, t) })}
                  {quoteWords(piece, transcript)?.some(({ unsure }) => unsure) && ` · ${t("line.unsure")}`}
                </span>
              </div>
            );
          case "scanned":
            return (
              <p key={`${piece.documentId} ${piece.lineId}`} className="quote" lang={languageOf(piece.quote)}>
                «{piece.quote}»
              </p>
            );
          case "person":
            return (
              <p key={`${piece.staffId} ${piece.at}`} className="words-meta num">
                {t("line.typed-by", { name: piece.name, time: clockTime(piece.at) })}
              </p>
            );
        }
      })}
      {player.failed && <output>{t("line.no-audio")}</output>}
      {mayEdit && (
        <p className="words-acts" data-decided={removed || undefined}>
          <button type="button" onClick={() => write({ kind: "change", statementId }, text)}>
            {t("line.edit")} <kbd aria-hidden>E</kbd>
          </button>
          <button type="button" onClick={() => decide("remove", statementId)}>
            {t("line.remove")} <kbd aria-hidden>R</kbd>
          </button>
        </p>
      )}
    </div>
  );
}
