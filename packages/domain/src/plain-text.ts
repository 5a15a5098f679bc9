import { z } from "zod";

/**
 * What never shows and can make shown text lie: controls, direction marks, zero-width and default-ignorable
 * code points, the blank Braille cell, private use, and halves of a surrogate pair. Zero-width joiners are
 * judged apart, because Devanagari spells with them.
 */
const UNSEEN =
  /(?![\t-\r\u0085\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const SPACE = /[\s\p{Z}\u0085]/u;
const JOINER = /[\u200c\u200d]/u;
const MARK = /\p{M}/u;
const LETTER = /\p{L}/u;
const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
/** A mark that takes no room of its own: it piles up on its letter. */
const STACKED = /[\p{Mn}\p{Me}]/u;
/** A Devanagari letter with nukta, vowel sign, nasal sign and Vedic accent has four. */
const MOST_STACKED_ON_ONE = 4;
/** A Burmese letter may have five, some of them beside it. */
const MOST_MARKS_ON_ONE = 8;

/**
 * Text as it may be shown and kept: NFC on one line with single spaces, nothing unseen, no mark without a
 * letter below it, none twice and at most four piled up on one. A joiner stays between two letters. Doing it twice
 * changes nothing.
 */
export function plainLine(text: string): string {
  let out = "";
  let last = " ";
  let marks = new Set<string>();
  let stacked = 0;
  let joiner = "";
  for (const char of text.replace(UNSEEN, "").normalize("NFD")) {
    if (JOINER.test(char)) {
      joiner ||= LETTER_OR_MARK.test(last) ? char : "";
      continue;
    }
    if (MARK.test(char)) {
      if (last === " " || marks.has(char) || marks.size >= MOST_MARKS_ON_ONE) continue;
      if (STACKED.test(char) && ++stacked > MOST_STACKED_ON_ONE) continue;
      marks.add(char);
      out += char;
    } else if (SPACE.test(char)) {
      if (last === " ") continue;
      out += " ";
      marks = new Set();
      stacked = 0;
    } else {
      out += LETTER.test(char) ? joiner + char : char;
      marks = new Set();
      stacked = 0;
    }
    last = SPACE.test(char) ? " " : char;
    joiner = "";
  }
  return out.trimEnd().normalize("NFC");
}

/** A name as it may be shown and kept: as a line, and without joiners, so that two spellings of one are one. */
export const plainName = (text: string): string => plainLine(text.replace(/[\u200c\u200d]/gu, ""));

/** At least one letter, digit, sign or stop: something a reader sees. */
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Text from outside that is shown as it is, emptiness included. */
export const PlainText = z.string().overwrite(plainLine);

/** A line that must say something. `longest` in UTF-16 units, once it is plain. */
export const PlainLine = (longest: number, missing: string) =>
  PlainText.regex(SEEN, missing).max(longest, `Keep it under ${longest} characters.`);
