import { isDoubtful, type LineChange, type Statement } from "@swasya/domain/note";
import { lastChange, type LineOnPage, settledDoubt } from "@swasya/domain/note-changes";
import { Rail } from "@swasya/ui/rail";
import { Fragment } from "react";
import { DecisionRow } from "./decision-row.tsx";
import { lineId, useDesk } from "./desk.ts";
import { sameTarget } from "./edits-model.ts";
import { EvidenceChips } from "./evidence-chips.tsx";
import { LineEditor } from "./line-editor.tsx";
import { markedPieces } from "./line-reasons.ts";
import { languageOf } from "./quote.tsx";
import { useLines } from "./use-page-lines.ts";
import { readingsOf } from "./readings-of.ts";
import { type DiffPiece, wordDiff } from "./word-diff.ts";
import { WordsPanel } from "./words-panel.tsx";

/** One line of the note: how sure (rail), what (text), where from (chip), never one without the others. */
export function StatementRow({ line: { statement, removed } }: { readonly line: LineOnPage }) {
  const { text, typing } = useDesk();
  const { selectedId, select } = useLines();
  const { statementId, support } = statement;
  const selected = statementId === selectedId;
  const editing = sameTarget(typing?.target, { kind: "change", statementId });
  const change = lastChange(text, statementId);
  const doubt = doubtOf(statement, removed, change);
  const open = doubt === statement && !removed;
  return (
    <li
      className="statement"
      data-row={statementId}
      data-support={removed ? "removed" : support}
      data-held={open ? undefined : doubt?.support}
      aria-current={selected || undefined}
    >
      <Rail kind={removed ? "not-recorded" : support} />
      <div className="statement-body">
        {editing ? (
          <LineEditor />
        ) : (
          <button
            type="button"
            id={lineId(statementId)}
            className="statement-open"
            data-line
            aria-expanded={doubt ? undefined : selected}
            onFocus={() => select(statementId)}
            onClick={() => select(statementId)}
          >
            <StatementText statement={statement} struck={removed || open} />
          </button>
        )}
        <EvidenceChips statement={statement} open={open} change={change} />
        {doubt && !editing && <DecisionRow doubt={doubt} settled={!open} />}
        {selected && !doubt && !editing && <WordsPanel statement={statement} removed={removed} />}
      </div>
    </li>
  );
}

/** The line as it was when it was to be decided: its row stays as it stood, so that nothing below it moves. */
function doubtOf(
  statement: Statement,
  removed: boolean,
  change: LineChange | undefined,
): Statement | undefined {
  if (isDoubtful(statement) && !removed) return statement;
  return settledDoubt(change) ? change?.before : undefined;
}

interface StatementTextProps {
  readonly statement: Statement;
  readonly struck: boolean;
}

function StatementText({ statement, struck }: StatementTextProps) {
  const { text, drafted } = statement;
  const lang = languageOf(text);
  if (struck) {
    return (
      <span className="statement-text" lang={lang}>
        <s>
          {markedPieces(text, statement.reasons ?? []).map((piece) =>
            piece.isWrong ? (
              <mark key={piece.start} className="wrong">
                {piece.text}
              </mark>
            ) : (
              <Fragment key={piece.start}>{piece.text}</Fragment>
            ),
          )}
        </s>
      </span>
    );
  }
  if (drafted === undefined) {
    const readings = readingsOf(statement);
    return (
      <span className="statement-text" lang={lang}>
        {readings === undefined
          ? text
          : readings.map((reading) => (
              <Fragment key={reading}>
                <span className="reading num">{reading}</span>{" "}
              </Fragment>
            ))}
      </span>
    );
  }
  return (
    <span className="statement-text" lang={lang}>
      {wordDiff(drafted, text).map((piece, index) => (
        <Fragment key={`${index} ${piece.kind}`}>
          {index > 0 && " "}
          <DiffText piece={piece} />
        </Fragment>
      ))}
    </span>
  );
}

function DiffText({ piece: { kind, text } }: { readonly piece: DiffPiece }) {
  switch (kind) {
    case "same":
      return text;
    case "removed":
      return <del>{text}</del>;
    case "added":
      return <ins>{text}</ins>;
  }
}
