import type { Evidence } from "@swasya/domain/evidence";
import type { Statement } from "@swasya/domain/note";
import { EvidenceChip } from "@swasya/ui/evidence-chip";
import { audioTime, clockTime } from "../../shell/clock-text.ts";
import { type Text, useText } from "../../shell/language.tsx";
import { useUser } from "../session/api.ts";
import { useDesk } from "./desk.ts";
import { sameWords } from "./use-player.ts";

const speakers = ["nurse", "patient", "attendant", "doctor"] as const;

export const speakerText = (speaker: string, t: Text): string =>
  t(`speaker.${speakers.find((known) => known === speaker) ?? "unknown"}`);

/** Where the line is from: each source opens or plays it. A line without one says so. */
export function EvidenceChips({ statement }: { readonly statement: Statement }) {
  const t = useText();
  const shown = statement.evidence.toSorted((a, b) => rank(a) - rank(b));
  return (
    <span className="chips">
      {statement.support === "unsupported" && <EvidenceChip kind="not-heard" label={t("line.not-heard")} />}
      {statement.support === "contradicted" && <EvidenceChip kind="disagrees" label={t("line.disagrees")} />}
      {isOpen(statement) ||
        shown.map((piece) => <Chip key={keyOf(piece)} piece={piece} statement={statement} />)}
    </span>
  );
}

const isOpen = ({ support }: Statement): boolean => support === "unsupported" || support === "contradicted";
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
  const { player, select, openScan } = useDesk();
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
