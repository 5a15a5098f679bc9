import type { NoteLanguage } from "@swasya/clinical/draft/phrasing";
import { clinicOf, type PatientId } from "@swasya/domain/ids";

/** The language the rules write a patient's note in: their clinic's, else everybody's. */
export type LanguageOf = (patientId: PatientId) => NoteLanguage;

const isLanguage = (word: string | undefined): word is NoteLanguage => word === "en" || word === "hi";

/**
 * Reads `en`, or `en,rampur=hi,sitapur=hi`: the language of all clinics, then of those that have another.
 * Throws a sentence that names the part that does not read.
 */
export function readNoteLanguages(text: string): LanguageOf {
  const [first = "", ...clinics] = text.split(",").map((part) => part.trim());
  const unread = (part: string): Error =>
    new Error(`NOTE_LANGUAGE must read like en or en,rampur=hi; "${part}" does not.`);
  if (!isLanguage(first)) throw unread(first);
  const own = new Map(
    clinics.map((part) => {
      const [clinicId = "", language, ...rest] = part.split("=");
      if (clinicId === "" || !isLanguage(language) || rest.length > 0) throw unread(part);
      return [clinicId, language] as const;
    }),
  );
  return (patientId) => own.get(clinicOf(patientId)) ?? first;
}
