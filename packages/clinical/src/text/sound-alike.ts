import Sanscript from "@indic-transliteration/sanscript";
import { distance } from "fastest-levenshtein";
import { isDevanagari } from "./normalise-text.ts";

/**
 * Sanscript has no candra-o and keeps nuktas, so both are replaced before; Hindi does not say the last
 * short a, and its nasal sign is an n except before b and p.
 */
const romaniseWord = (word: string): string => {
  const plain = word.replace(/ॉ/g, "ो").replace(/ॅ/g, "े").replace(/ऑ/g, "ओ").replace(/़/g, "");
  return Sanscript.t(plain, "devanagari", "itrans")
    .replace(/M(?![bp])/g, "n")
    .replace(/a$/, "");
};

const romanise = (text: string): string =>
  isDevanagari(text) ? text.replace(/[\u0900-\u0963\u0970-\u097f]+/g, romaniseWord) : text;

/** One spelling for what sounds alike: ph = f, c = k or s, no aspiration, no doubles. */
export const foldSound = (text: string): string =>
  romanise(text.normalize("NFC").toLowerCase())
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .replace(/ph/g, "f")
    .replace(/([kgcjtdbs])h/g, "$1")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/[cq]/g, "k")
    .replace(/[zj]/g, "s")
    .replace(/x/g, "ks")
    .replace(/w/g, "v")
    .replace(/y/g, "i")
    .replace(/([a-z])\1+/g, "$1");

export const consonants = (folded: string): string => folded.replace(/[aeiou]/g, "");

const closeness = (a: string, b: string): number => 1 - distance(a, b) / Math.max(a.length, b.length, 1);

/** 0 to 1, of two folded words: half by letters, half by consonants. */
export const soundsLike = (a: string, b: string): number =>
  (closeness(a, b) + closeness(consonants(a), consonants(b))) / 2;
