import Clock from "lucide-react/icons/clock";
import Flag from "lucide-react/icons/flag";
import FileText from "lucide-react/icons/file-text";
import Stethoscope from "lucide-react/icons/stethoscope";
import UserRound from "lucide-react/icons/user-round";
import type { QueueRow } from "@swasya/domain/queue";
import { elapsedText, minutesSince } from "../../shell/clock-text.ts";
import { type Text, useText } from "../../shell/language.tsx";
import { useUser } from "../session/api.ts";
import { groupOf, type QueueGroup, type ShownRow } from "./model.ts";

interface QueueRowProps {
  readonly shown: ShownRow;
  readonly current: boolean;
  /** It changed by itself since the page was opened: flash once. */
  readonly changed: boolean;
  readonly now: number;
  readonly onOpen: () => void;
}

const glyphs: Readonly<Record<QueueGroup, typeof Clock>> = {
  mine: UserRound,
  ready: FileText,
  other: UserRound,
  nurse: Stethoscope,
  waiting: Clock,
};

export function QueueRowItem({ shown, current, changed, now, onOpen }: QueueRowProps) {
  const t = useText();
  const { row, gone } = shown;
  // Held rows keep their place under the pointer, but say what is true now.
  const group = groupOf(row, useUser().staffId);
  const { patient } = row;
  const Glyph = row.priority === "urgent" ? Flag : glyphs[group];
  return (
    <li>
      <button
        type="button"
        className="queue-row"
        aria-current={current || undefined}
        data-entry={row.entryId}
        data-gone={gone || undefined}
        onClick={onOpen}
      >
        {changed && <span key={row.version} aria-hidden className="queue-row-flash" />}
        <span className="queue-token num" lang="en">
          {row.token}
        </span>
        <span className="queue-name">{patient?.name ?? t("queue.unknown")}</span>
        <span className="queue-wait num">{t("time.minutes", { count: minutesSince(row.addedAt, now) })}</span>
        <span className="queue-age num">{patient && `${t(`sex.${patient.sex}-short`)} ${patient.age}`}</span>
        <span className="queue-line num" data-tone={toneOf(row, group)}>
          <Glyph aria-hidden className="glyph" />{" "}
          {gone ? t("queue.line.gone") : lineOf(row, group, { now, t })}
        </span>
      </button>
    </li>
  );
}

const toneOf = (row: QueueRow, group: QueueGroup): string | undefined =>
  row.priority === "urgent" ? "harm" : group === "mine" ? "person" : undefined;

function lineOf(row: QueueRow, group: QueueGroup, { now, t }: { now: number; t: Text }): string {
  const words = groupLine(row, group, { now, t });
  return row.priority === "urgent" ? `${t("queue.urgent")} · ${words}` : words;
}

function groupLine(row: QueueRow, group: QueueGroup, { now, t }: { now: number; t: Text }): string {
  switch (group) {
    case "mine":
      return [t("queue.line.mine"), row.startedAt && elapsedText(row.startedAt, now)]
        .filter(Boolean)
        .join(", ");
    case "other":
      return row.doctorName ?? t("queue.group.other");
    case "ready":
    case "nurse":
    case "waiting":
      return t(`queue.line.${group}`);
  }
}
