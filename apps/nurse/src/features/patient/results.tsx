import type { NoteId, PatientId } from "@swasya/domain/ids";
import { HangingTitle } from "@swasya/ui/hanging-title";
import { useLanguage } from "../../language/language.tsx";
import { DocumentResult } from "./document-result.tsx";
import type { Result } from "./model.ts";
import { NoteResult } from "./note-result.tsx";
import { OnPhoneResult, OnServerResult } from "./waiting-result.tsx";

interface ResultsProps {
  readonly patientId: PatientId;
  readonly results: readonly Result[];
  readonly onType: (noteId: NoteId) => void;
}

const SHOWN = 8;

/** What came of each recording, typed summary and photo, newest first. */
export function Results({ patientId, results, onType }: ResultsProps) {
  const { t } = useLanguage();
  if (results.length === 0) return null;
  return (
    <section aria-label={t("patient.results")} className="grid gap-2 pt-2">
      <HangingTitle>{t("patient.results")}</HangingTitle>
      {results.slice(0, SHOWN).map((result) => {
        switch (result.kind) {
          case "note":
            return <NoteResult key={result.id} {...{ patientId, result, onType }} />;
          case "document":
            return <DocumentResult key={result.id} result={result} />;
          case "on-phone":
            return <OnPhoneResult key={result.id} item={result.item} />;
          case "on-server":
            return <OnServerResult key={result.id} media={result.media} />;
        }
      })}
    </section>
  );
}
