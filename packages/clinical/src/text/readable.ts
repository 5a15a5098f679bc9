/** Letters of other alphabets that look like Latin ones; no Cyrillic or Greek is spoken in a visit. */
const LOOK_ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  "аa еe оo рp сc хx уy кk мm тt нh вb іi ѕs јj АA ЕE ОO РP СC ХX УY КK МM ТT НH ВB ІI αa οo νv ικ ρp τt υu χx ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX"
    .split(" ")
    .map((pair) => [...pair] as [string, string]),
);

const ROMAN_ONE = 0x2160;
const ROMAN_SMALL_ONE = 0x2170;

/** A digit of any script stands in a run of ten whose first code point is a multiple of ten away. */
function asciiDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return String(code - zero);
}

function plainUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return unit;
  if (LOOK_ALIKE[unit] !== undefined) return LOOK_ALIKE[unit];
  if (/\p{Nd}/u.test(unit)) return asciiDigit(unit);
  for (const one of [ROMAN_ONE, ROMAN_SMALL_ONE])
    if (code >= one && code < one + 9) return String(code - one + 1);
  const folded = unit.normalize("NFKC");
  return folded.length === 1 ? folded : unit;
}

const ASCII_END = 0x80;
const DEVANAGARI_START = 0x0900;
const DEVANAGARI_DIGITS = 0x0966;

/** ASCII and Devanagari letters alone: most texts, and nothing to do. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ASCII_END && (code < DEVANAGARI_START || code >= DEVANAGARI_DIGITS)) return false;
  }
  return true;
}

/**
 * The text with digits of any script, full-width forms, superscripts, roman numerals and look-alike letters in
 * plain characters. As long as it was: offsets stay true.
 */
export const readable = (text: string): string =>
  isPlain(text) ? text : Array.from(text.split(""), plainUnit).join("");
