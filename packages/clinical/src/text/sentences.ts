import {
  askingStarts,
  copulas,
  englishQuestionStarts,
  noWords,
  questionWords,
  secondPersons,
  yesWords,
} from "../lexicon/context-words.ts";
import { readNumbers } from "./numbers.ts";
import { keySet } from "./phrase-index.ts";
import { tokenise, type Token } from "./tokens.ts";

export interface Sentence {
  readonly tokens: readonly Token[];
  /** Offsets in the text; the closing mark is inside. */
  readonly start: number;
  readonly end: number;
  readonly isQuestion: boolean;
}

export type Answer = "yes" | "no";

const ENDS: ReadonlySet<string> = new Set([".", "?", "!", "।", "॥", "|", "\n", "—", ";"]);
const abbreviations = keySet(
  "tab tabs cap caps syp syr inj oint susp dr mr mrs ms no st approx vs wt bp temp adv pt".split(" "),
);
const questionKeys = keySet(questionWords);
const copulaKeys = keySet(copulas);
const auxiliaries = new Set(englishQuestionStarts);
const askers = new Set(askingStarts);
const addressees = new Set(secondPersons);
const yesKeys = keySet(yesWords);
const noKeys = keySet(noWords);
const tagKeys = keySet(["na", "kya", "aur", "ya", "न", "ना", "क्या", "और", "या", "to", "nahi", "नहीं"]);

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !ENDS.has(token.text)) return false;
  const before = tokens[index - 1];
  return !(token.text === "." && before?.kind === "word" && abbreviations.has(before.key));
}

function asksInEnglish(words: readonly Token[]): boolean {
  const [first, second, third] = words.map((word) => word.text);
  if (first === undefined) return false;
  // "When I walk": no question.
  if (first === "when" && second !== undefined && SUBJECTS.has(second)) return false;
  if (askers.has(first) || (first === "since" && second === "when")) return true;
  if (["so", "and", "ok", "okay", "any"].includes(first) && second !== undefined && askers.has(second))
    return true;
  if (first === "do" && ["the", "it", "this", "that", "these"].includes(second ?? "")) return false;
  const asks = (verb: string | undefined, who: string | undefined): boolean =>
    verb !== undefined && auxiliaries.has(verb) && who !== undefined && addressees.has(who);
  return asks(first, second) || (openers.has(first) && asks(second, third));
}

const SUBJECTS = new Set(["i", "he", "she", "it", "we", "they", "the", "my", "his", "her"]);
const openers = new Set(["so", "and", "ok", "okay", "but", "then", "also", "well", "now"]);

/** Whisper writes no question mark in Hindi, so the words decide. */
function isQuestion(tokens: readonly Token[]): boolean {
  if (tokens.at(-1)?.text === "?") return true;
  const words = tokens.filter((token) => token.kind !== "mark");
  return words.some((word) => questionKeys.has(word.key)) || asksInEnglish(words);
}

/** "kya bukhar hai | teen din se khansi hai": a question ends at its verb when more follows it. */
function questionEnd(tokens: readonly Token[]): number | undefined {
  if (tokens.at(-1)?.text === "?") return undefined;
  const asked = tokens.findIndex((token) => questionKeys.has(token.key));
  if (asked < 0) return undefined;
  for (let index = asked + 1; index < tokens.length - 2; index += 1) {
    const next = tokens[index + 1];
    const verbEnds = copulaKeys.has(tokens[index]?.key ?? "") && !copulaKeys.has(next?.key ?? "");
    if (verbEnds && next?.kind !== "mark" && !tagKeys.has(next?.key ?? "")) return index + 1;
  }
  return undefined;
}

function toSentences(tokens: readonly Token[]): Sentence[] {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return [];
  const cut = questionEnd(tokens);
  if (cut !== undefined) return [...toSentences(tokens.slice(0, cut)), ...toSentences(tokens.slice(cut))];
  if (tokens.every((token) => token.kind === "mark")) return [];
  return [{ tokens, start: first.start, end: last.end, isQuestion: isQuestion(tokens) }];
}

/** The text's sentences in order, number words read. */
export function sentencesOf(text: string): Sentence[] {
  const tokens = readNumbers(tokenise(text));
  const sentences: Sentence[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    if (!endsSentence(tokens, index)) continue;
    sentences.push(...toSentences(tokens.slice(from, index + 1)));
    from = index + 1;
  }
  return [...sentences, ...toSentences(tokens.slice(from))];
}

const hesitations = new Set(["um", "uh", "hmm", "er", "well", "oh", "उम", "हम्म"]);

/** Whether a sentence opens with yes or no, as an answer does. */
export function answerOf(sentence: Sentence): Answer | undefined {
  if (sentence.isQuestion) return undefined;
  const words = sentence.tokens.filter((token) => token.kind !== "mark" && !hesitations.has(token.text));
  const [first, second] = words;
  if (first === undefined) return undefined;
  if (["ji", "जी", "haan", "ha"].includes(first.text) && second !== undefined && noKeys.has(second.key))
    return "no";
  if (noKeys.has(first.key)) return "no";
  return yesKeys.has(first.key) ? "yes" : undefined;
}
