import { foldSound, soundsLike } from "@swasya/clinical/text/sound-alike";
import type { Patient } from "@swasya/domain/patient";

/** `Kamla` is heard as कमला: what sounds this much alike is taken for the name. */
const SAME_NAME = 0.85;
const SHORTEST_LOOSE_NAME = 4;
const WORD = /[\p{L}\p{M}]{3,}/gu;
/** Phone, Aadhaar and ABHA numbers, with or without gaps. */
const LONG_NUMBER = /(?<![\d.])\+?\d(?:[ -]?\d){7,15}(?![\d.])/gu;

export const NAME_MARK = "[name]";
export const NUMBER_MARK = "[number]";

/** Takes the patient's name and every number that could identify a person out of a text. */
export function createRedaction(patient: Pick<Patient, "name"> | undefined) {
  const names = (patient?.name.match(WORD) ?? []).map(foldSound).filter((name) => name.length > 2);
  const isName = (word: string): boolean => {
    const heard = foldSound(word);
    return names.some(
      (name) =>
        name === heard || (name.length >= SHORTEST_LOOSE_NAME && soundsLike(name, heard) >= SAME_NAME),
    );
  };
  return (text: string): string =>
    text.replace(LONG_NUMBER, NUMBER_MARK).replace(WORD, (word) => (isName(word) ? NAME_MARK : word));
}

export type Redaction = ReturnType<typeof createRedaction>;
