import type { HeardLine, LineChange } from "@swasya/domain/note";
import { heardOnPage, isGraveHeard } from "@swasya/domain/note-changes";
import { Button } from "@swasya/ui/button";
import { EvidenceChip } from "@swasya/ui/evidence-chip";
import { Rail } from "@swasya/ui/rail";
import { audioTime, clockTime } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { lineId, useDesk } from "./desk.ts";
import { speakerText } from "./evidence-chips.tsx";
import { languageOf } from "./quote.tsx";
import { SectionFrame } from "./soap-section.tsx";
import { UndoButton } from "./undo-button.tsx";
import { useLines } from "./use-page-lines.ts";
import { sameWords } from "./use-player.ts";

/** What the talk says and no line of the note does, worst first: one key adds it with its words. */
export function HeardSection() {
  const t = useText();
  const { text } = useDesk();
  const lines = heardOnPage(text);
  if (lines.length === 0) return null;
  return (
    <SectionFrame id="heard" title={t("heard.title")} aside={t("heard.aside")}>
      <ol>
        {lines.map(({ line, dismissed }) => (
          <HeardRow key={line.statementId} line={line} dismissed={dismissed} />
        ))}
      </ol>
    </SectionFrame>
  );
}

interface HeardRowProps {
  readonly line: HeardLine;
  /** Who left it out, and when. */
  readonly dismissed: LineChange | undefined;
}

function HeardRow({ line, dismissed }: HeardRowProps) {
  const t = useText();
  const { mayEdit, decide, player } = useDesk();
  const { selectedId, select } = useLines();
  const { statementId, text, evidence, weight } = line;
  const open = dismissed === undefined;
  return (
    <li
      className="statement"
      data-row={statementId}
      data-support={open ? (isGraveHeard(line) ? "unsupported" : "supported") : "removed"}
      aria-current={statementId === selectedId || undefined}
    >
      <Rail kind={open ? "supported" : "not-recorded"} />
      <div className="statement-body">
        <button
          type="button"
          id={lineId(statementId)}
          className="statement-open"
          data-line
          onFocus={() => select(statementId)}
          onClick={() => select(statementId)}
        >
          <span className="statement-text" lang={languageOf(text)}>
            <b>{t(`heard.${weight}`)}:</b> {open ? text : <s>{text}</s>}
          </span>
        </button>
        <span className="chips">
          {evidence.slice(-1).map((piece) => (
            <EvidenceChip
              key={piece.segmentId}
              kind="heard"
              label={t("line.spoken", {
                time: audioTime(piece.startSeconds),
                speaker: speakerText(piece.speaker, t),
              })}
              playing={sameWords(player.playing, piece)}
              onClick={() => (select(statementId), player.toggle(piece))}
            />
          ))}
          {dismissed && (
            <EvidenceChip kind="removed" label={`${t("heard.dismissed")}, ${clockTime(dismissed.by.at)}`} />
          )}
          {dismissed && mayEdit && <UndoButton text={text} onUndo={() => decide("undo", statementId)} />}
        </span>
        {open && mayEdit && (
          <div className="decision">
            <span className="decision-acts" role="toolbar" aria-label={text}>
              <Button size="small" onClick={() => decide("add-heard", statementId)}>
                {t("heard.add")} <kbd aria-hidden>P</kbd>
              </Button>
              <Button size="small" onClick={() => decide("dismiss-heard", statementId)}>
                {t("heard.dismiss")} <kbd aria-hidden>R</kbd>
              </Button>
            </span>
          </div>
        )}
      </div>
    </li>
  );
}
