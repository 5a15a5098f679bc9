import type { Evidence } from "@swasya/domain/evidence";
import type { Statement } from "@swasya/domain/note";
import { Fragment } from "react";
import { audioTime, clockTime } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { useDesk } from "./desk.ts";
import { speakerText } from "./evidence-chips.tsx";
import { languageOf, Quote } from "./quote.tsx";
import { quoteWords } from "./quote-words.ts";
import { SpeakerSelect } from "./speaker-select.tsx";
import { wordsByPhrase } from "./words-by-phrase.ts";
import { PlayButton } from "./play-button.tsx";
import { sameWords } from "./use-player.ts";

interface WordsPanelProps {
  readonly statement: Statement;
  readonly removed: boolean;
}

/** The selected line's source in its own words, with its sound and the acts on the line. */
export function WordsPanel({ statement, removed }: WordsPanelProps) {
  const t = useText();
  const { mayEdit, write, decide, player } = useDesk();
  const { statementId, text } = statement;
  return (
    <div className="words">
      {wordsByPhrase(statement).map(({ phrase, evidence }) => (
        <Fragment key={evidence.map(keyOf).join()}>
          {phrase !== undefined && <p className="words-phrase">{phrase}</p>}
          {evidence.map((piece) => (
            <Words key={keyOf(piece)} piece={piece} />
          ))}
        </Fragment>
      ))}
      {statement.opinion?.words.map(({ start, end, quote }) => (
        <p key={start} className="words-meta">
          {t("line.opinion", { word: text.slice(start, end) })}{" "}
          <q className="quote" lang={languageOf(quote)}>
            {quote}
          </q>
        </p>
      ))}
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

const keyOf = (piece: Evidence): string => {
  switch (piece.kind) {
    case "spoken":
      return `${piece.segmentId} ${piece.startSeconds} ${piece.quote}`;
    case "scanned":
      return `${piece.documentId} ${piece.lineId}`;
    case "person":
      return `${piece.staffId} ${piece.at}`;
  }
};

function Words({ piece }: { readonly piece: Evidence }) {
  const t = useText();
  const { transcript, player } = useDesk();
  switch (piece.kind) {
    case "spoken":
      return (
        <div className="words-spoken">
          <PlayButton words={piece} round />
          <Quote evidence={piece} transcript={transcript} />
          <span className="words-meta num">
            <span className="words-progress" aria-hidden>
              <span style={{ width: `${sameWords(player.playing, piece) ? player.progress * 100 : 0}%` }} />
            </span>
            {audioTime(piece.startSeconds)}–{audioTime(piece.endSeconds)} ·{" "}
            {t("line.said", { speaker: speakerText(piece.speaker, t) })}
            {quoteWords(piece, transcript)?.some(({ unsure }) => unsure) && ` · ${t("line.unsure")}`}
            <SpeakerSelect piece={piece} />
          </span>
        </div>
      );
    case "scanned":
      return (
        <p className="quote" lang={languageOf(piece.quote)}>
          «{piece.quote}»
        </p>
      );
    case "person":
      return (
        <p className="words-meta num">
          {t("line.typed-by", { name: piece.name, time: clockTime(piece.at) })}
        </p>
      );
  }
}
