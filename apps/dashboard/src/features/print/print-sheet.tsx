"use client";
import { isDoubtful, type Note, SECTIONS, type Statement } from "@swasya/domain/note";
import type { NoteText } from "@swasya/domain/note-changes";
import type { QueueRow } from "@swasya/domain/queue";
import { createPortal } from "react-dom";
import { clockTime, dayText } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { useNotes, usePatient } from "../encounter/api.ts";
import { languageOf } from "../encounter/quote.tsx";
import { useHistory } from "../medicines/api.ts";
import { clinicName } from "../work-surface/top-bar.tsx";
import { tokenOf } from "./model.ts";
import { PrintedSignature } from "./printed-signature.tsx";

interface PrintSheetProps {
  readonly note: Note;
  readonly text: NoteText;
  readonly entry: QueueRow | undefined;
}

/**
 * The note as it leaves the printer, beside the page and unseen on the screen. Who it is about stands in the
 * table's head, which a printer repeats on every page.
 */
export function PrintSheet({ note, text, entry }: PrintSheetProps) {
  const t = useText();
  const patient = usePatient(note.patientId).data ?? entry?.patient;
  const visits = useHistory(note.patientId).data?.visits ?? [];
  const notes = useNotes(note.patientId).data ?? [];
  const addenda = notes.filter(({ addendumTo }) => addendumTo === note.noteId);
  const token = tokenOf(note, { entry, visits });
  const moment = (at: string) => `${dayText(at)}, ${clockTime(at)}`;
  return createPortal(
    <article className="print-sheet" data-draft={note.status !== "signed" || undefined}>
      {note.status !== "signed" && <p className="print-draft">{t("print.draft")}</p>}
      <table>
        <thead>
          <tr>
            <th>
              <span className="print-clinic">
                <b>{t("top.clinic", { clinic: clinicName(note.clinicId) })}</b>
                <span>{moment(note.createdAt)}</span>
              </span>
              <span className="print-patient">
                {token && <b className="print-token">{token}</b>}
                <span>
                  <b>{patient?.name ?? t("queue.unknown")}</b>{" "}
                  {patient && t("patient.sex-age", { sex: t(`sex.${patient.sex}-short`), age: patient.age })}
                </span>
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              <h1>{t(note.addendumTo ? "note.addendum-title" : "print.title")}</h1>
              {SECTIONS.map((section) => (
                <section key={section}>
                  <h2>{t(`section.${section}`)}</h2>
                  {text.soap[section].length === 0 && <p>{t("section.not-recorded")}</p>}
                  <ul>
                    {text.soap[section].map((line) => (
                      <PrintedLine key={line.statementId} line={line} />
                    ))}
                  </ul>
                </section>
              ))}
              {addenda.map(({ noteId, createdAt }) => (
                <p key={noteId}>{t("print.addendum", { time: moment(createdAt) })}</p>
              ))}
              <PrintedSignature signature={note.signature} />
            </td>
          </tr>
        </tbody>
      </table>
    </article>,
    document.body,
  );
}

function PrintedLine({ line }: { readonly line: Statement }) {
  const t = useText();
  return (
    <li lang={languageOf(line.text)}>
      {line.text} {isDoubtful(line) && <b>({t("print.undecided")})</b>}
    </li>
  );
}
