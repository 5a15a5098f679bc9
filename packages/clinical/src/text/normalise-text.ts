const asciiDigit = (digit: string): string => String(digit.charCodeAt(0) - 0x0966);

/** NFC, lower case, ASCII digits, plain quotes and dashes. May change the length: take spans before. */
export const normaliseText = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[०-९]/g, asciiDigit)
    .replace(/[\u200c\u200d]/g, "")
    .replace(/[’`]/g, "'")
    .replace(/[–−]/g, "-")
    .replace(/[×✕]/g, "x")
    .toLowerCase();

export const isDevanagari = (text: string): boolean => /[\u0900-\u0963\u0970-\u097f]/.test(text);

/** Without nukta, with one nasal sign and short i and u: spellings of one Hindi word fall together. */
const foldDevanagari = (word: string): string =>
  word.replace(/़/g, "").replace(/ँ/g, "ं").replace(/ी/g, "ि").replace(/ू/g, "ु").replace(/ई/g, "इ");

/** Romanised Hindi has no fixed spelling; khaansi, khansi and kansi share a key. */
function foldRoman(word: string): string {
  const folded = word
    .replace(/[^a-z0-9]/g, "")
    .replace(/aa+/g, "a")
    .replace(/ee|ii/g, "i")
    .replace(/oo|uu/g, "u")
    .replace(/kh/g, "k")
    .replace(/ph/g, "f")
    .replace(/([bgdjtc])h/g, "$1")
    .replace(/z/g, "j")
    .replace(/w/g, "v")
    .replace(/([a-z])\1/g, "$1")
    .replace(/([a-z])h$/, "$1")
    .replace(/(.)(?:ein|en)$/, "$1e");
  return folded === "" ? word : folded;
}

/** The key under which a (normalised) word is compared with a lexicon. */
export const wordKey = (word: string): string =>
  isDevanagari(word) ? foldDevanagari(word) : foldRoman(word);
