import type { Statement } from "@swasya/domain/note";
import { Rail } from "@swasya/ui/rail";
import { Fragment } from "react";
import { DecisionRow } from "./decision-row.tsx";
import { lineId, useDesk } from "./desk.ts";
import { sameTarget } from "./edits-model.ts";
import { EvidenceChips } from "./evidence-chips.tsx";
import { LineEditor } from "./line-editor.tsx";
import { languageOf } from "./quote.tsx";
import { type DiffPiece, wordDiff } from "./word-diff.ts";
import { WordsPanel } from "./words-panel.tsx";

/** One line of the note: how sure (rail), what (text), where from (chip), never one without the others. */
export function StatementRow({ statement }: { readonly statement: Statement }) {
  const { selectedId, select, typing } = useDesk();
  const { statementId, support } = statement;
  const selected = statementId === selectedId;
  const editing = sameTarget(typing?.target, { kind: "change", statementId });
  const open = support === "unsupported" || support === "contradicted";
  return (
    <li
      className="statement"
      data-row={statementId}
      data-support={support}
      aria-current={selected || undefined}
    >
      <Rail kind={support} />
      <div className="statement-body">
        {editing ? (
          <LineEditor />
        ) : (
          <button
            type="button"
            id={lineId(statementId)}
            className="statement-open"
            data-line
            aria-expanded={open ? undefined : selected}
            onFocus={() => select(statementId)}
            onClick={() => select(statementId)}
          >
            <StatementText statement={statement} />
          </button>
        )}
        <EvidenceChips statement={statement} />
        {open && !editing && <DecisionRow statement={statement} />}
        {selected && !open && !editing && <WordsPanel statement={statement} />}
      </div>
    </li>
  );
}

function StatementText({ statement }: { readonly statement: Statement }) {
  const { text, support, drafted } = statement;
  const lang = languageOf(text);
  if (support === "unsupported" || support === "contradicted") {
    return (
      <span className="statement-text" lang={lang}>
        <s>{text}</s>
      </span>
    );
  }
  if (drafted === undefined) {
    return (
      <span className="statement-text" lang={lang}>
        {text}
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
