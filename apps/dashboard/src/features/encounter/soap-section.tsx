import Plus from "lucide-react/icons/plus";
import { SECTIONS, type SoapSection as Section } from "@swasya/domain/note";
import { linesOnPage } from "@swasya/domain/note-changes";
import { EvidenceChip } from "@swasya/ui/evidence-chip";
import { Rail } from "@swasya/ui/rail";
import type { ReactNode } from "react";
import { useText } from "../../shell/language.tsx";
import { sectionId, useDesk } from "./desk.ts";
import { sameTarget } from "./edits-model.ts";
import type { CursorSection } from "./cursor.ts";
import type { EmptyState } from "./model.ts";
import { LineEditor } from "./line-editor.tsx";
import { StatementRow } from "./statement-row.tsx";

interface SectionFrameProps {
  readonly id: CursorSection;
  readonly title: string;
  readonly aside?: ReactNode;
  /** Stands under the heading. */
  readonly act?: ReactNode;
  readonly children: ReactNode;
}

/** A named part of the page: its heading hangs from its bar in the gutter, its rows stand beside it. */
export function SectionFrame({ id, title, aside, act, children }: SectionFrameProps) {
  return (
    <section id={sectionId(id)} className="note-section" aria-label={title} tabIndex={-1}>
      <div>
        <h2>
          {title} {aside && <small>{aside}</small>}
        </h2>
        {act}
      </div>
      <div className="min-w-0 pt-0.5">{children}</div>
    </section>
  );
}

interface EmptySectionProps {
  readonly id: Section;
  readonly state: EmptyState;
}

/** A part of the note with nothing in it: said why, not filled in. */
export function EmptySection({ id, state }: EmptySectionProps) {
  const t = useText();
  return (
    <SectionFrame id={id} title={t(`section.${id}`)}>
      <p className="py-1 pl-3 text-text-3">{t(`section.${state}`)}</p>
    </SectionFrame>
  );
}

function NothingRecorded() {
  const t = useText();
  return (
    <p className="statement" data-support="not-recorded">
      <Rail kind="not-recorded" />
      <span className="statement-body">
        <span className="statement-text">{t("section.none")}</span>
        <span className="chips">
          <EvidenceChip kind="not-recorded" label={t("section.not-recorded")} />
        </span>
      </span>
    </p>
  );
}

const OF_ALLERGIES = /allerg|एलर्जी/iu;

/** A blank is said, not filled in: no "NKDA" from silence. It goes once a line speaks of allergies. */
function AllergiesNotAsked() {
  const t = useText();
  const { note, text } = useDesk();
  const isWritten = SECTIONS.some((section) =>
    text.soap[section].some((line) => OF_ALLERGIES.test(line.text)),
  );
  if (note.status !== "draft" || isWritten || !note.notAsked?.includes("allergies")) return null;
  return (
    <p className="statement" data-support="not-recorded">
      <Rail kind="not-recorded" />
      <span className="statement-body">
        <span className="statement-text">{t("section.allergies")}</span>
        <span className="chips">
          <EvidenceChip kind="not-recorded" label={t("section.not-asked")} />
        </span>
      </span>
    </p>
  );
}

export function SoapSection({ id }: { readonly id: Section }) {
  const t = useText();
  const { text, mayEdit, typing, write } = useDesk();
  const lines = linesOnPage(text, id);
  const target = { kind: "add", section: id } as const;
  const adding = sameTarget(typing?.target, target);
  const add = (
    <button
      type="button"
      className="add-line"
      aria-label={`${t("section.add")}, ${t(`section.${id}`)}`}
      onClick={() => write(target, "")}
    >
      <Plus aria-hidden className="glyph" /> {t("section.add-short")}
    </button>
  );
  return (
    <SectionFrame id={id} title={t(`section.${id}`)} act={mayEdit && !adding && add}>
      {lines.length === 0 && !adding && <NothingRecorded />}
      <ol>
        {lines.map((line) => (
          <StatementRow key={line.statement.statementId} line={line} />
        ))}
      </ol>
      {id === "subjective" && <AllergiesNotAsked />}
      {adding && <LineEditor />}
    </SectionFrame>
  );
}
