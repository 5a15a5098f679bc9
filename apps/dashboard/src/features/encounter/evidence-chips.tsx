import type { Evidence } from "@swasya/domain/evidence";
import type { LineChange, Statement } from "@swasya/domain/note";
import { settledDoubt } from "@swasya/domain/note-changes";
import { EvidenceChip } from "@swasya/ui/evidence-chip";
import { audioTime, clockTime } from "../../shell/clock-text.ts";
import { type Text, useText } from "../../shell/language.tsx";
import { useUser } from "../session/api.ts";
import { useDesk } from "./desk.ts";
import { UndoButton } from "./undo-button.tsx";
import { chipEvidence } from "./words-by-phrase.ts";
import { useLines } from "./use-page-lines.ts";
import { sameWords } from "./use-player.ts";

const speakers = ["nurse", "patient", "attendant", "doctor", "other"] as const;

export const speakerText = (speaker: string, t: Text): string =>
  t(`speaker.${speakers.find((known) => known === speaker) ?? "unknown"}`);

interface EvidenceChipsProps {
  readonly statement: Statement;
  /** A person must still decide it. */
  readonly open: boolean;
  /** What a person last did to it. */
  readonly change: LineChange | undefined;
}

/** Where the line is from: each source opens or plays it. A line without one says so. */
export function EvidenceChips({ statement, open, change }: EvidenceChipsProps) {
  const t = useText();
  const { mayEdit, decide } = useDesk();
  const { statementId } = statement;
  const removal = change?.kind === "remove" ? change : undefined;
  return (
    <span className="chips">
      {open && statement.support === "unsupported" && (
        <EvidenceChip kind="not-heard" label={t("line.not-heard")} />
      )}
      {open && statement.support === "contradicted" && (
        <EvidenceChip kind="disagrees" label={t("line.disagrees")} />
      )}
      {!open &&
        chipsOf(statement, change).map((piece) => (
          <Chip key={keyOf(piece)} piece={piece} statement={statement} />
        ))}
      {!open && statement.opinion && (
        <EvidenceChip kind="by-model" label={t("line.by-model", { model: statement.opinion.model })} />
      )}
      {removal && (
        <EvidenceChip kind="removed" label={t("line.removed", { time: clockTime(removal.by.at) })} />
      )}
      {change && mayEdit && !settledDoubt(change) && (
        <UndoButton text={statement.text} onUndo={() => decide("undo", statementId)} />
      )}
    </span>
  );
}

/** Of a line that was decided its words stand in the decision's place; of a removed one only who took it out. */
function chipsOf(statement: Statement, change: LineChange | undefined): Evidence[] {
  const { evidence } = statement;
  if (change?.kind === "remove") return [];
  if (settledDoubt(change)) return evidence.filter(({ kind }) => kind === "person");
  return chipEvidence(statement).toSorted((a, b) => rank(a) - rank(b));
}

const rank = (piece: Evidence): number => ["person", "spoken", "scanned"].indexOf(piece.kind);

function keyOf(piece: Evidence): string {
  switch (piece.kind) {
    case "spoken":
      return `${piece.segmentId} ${piece.startSeconds}`;
    case "scanned":
      return `${piece.documentId} ${piece.lineId}`;
    case "person":
      return `${piece.staffId} ${piece.at}`;
  }
}

function Chip({ piece, statement }: { readonly piece: Evidence; readonly statement: Statement }) {
  const t = useText();
  const { staffId } = useUser();
  const { player, openScan } = useDesk();
  const { select } = useLines();
  switch (piece.kind) {
    case "spoken": {
      const label = t("line.spoken", {
        time: audioTime(piece.startSeconds),
        speaker: speakerText(piece.speaker, t),
      });
      const play = () => {
        select(statement.statementId);
        player.toggle(piece);
      };
      return (
        <EvidenceChip kind="heard" label={label} playing={sameWords(player.playing, piece)} onClick={play} />
      );
    }
    case "scanned":
      return (
        <EvidenceChip
          kind="seen"
          label={t("record.kind.document")}
          onClick={() => openScan(piece.documentId, piece.lineId)}
        />
      );
    case "person": {
      const time = clockTime(piece.at);
      const label =
        piece.staffId === staffId ? t("line.you", { time }) : t("line.by", { name: piece.name, time });
      return <EvidenceChip kind="person" label={label} />;
    }
  }
}
