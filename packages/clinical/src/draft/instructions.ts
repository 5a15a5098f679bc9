import { type Claim, slotOf } from "../claims/claim.ts";
import { scheduleOf } from "../claims/fact-chips.ts";
import { negatorsAfter } from "../lexicon/context-words.ts";
import { findPhrases, keySet, phraseIndex } from "../text/phrase-index.ts";
import type { Sentence } from "../text/sentences.ts";

const imperatives = keySet(
  "lena leni lene lijiye lijiyega lo le khana khani khaiye khaiyega khao peena pijiye piyo pina karwana karvana karao karaiye karwaiye karwa aana aaiye aaiyega aajana dikhana dikhaiye lagana lagaiye rakhna rakhiye dena dijiye bachna बचें लेना लेनी लेने लीजिए लीजिएगा लें खाना खानी खाइए खाएं खायें पीना पीजिए पिएं करवाना कराना कराएं करवाएं करवाइए आना आइए आइएगा दिखाना दिखाएं लगाना लगाएं रखना रखें देना दीजिए दें".split(
    " ",
  ),
);
const englishStarts = new Set(
  "take drink avoid apply come return continue stop start give eat rest use get do don't keep check review follow increase reduce complete repeat refer please inhale gargle".split(
    " ",
  ),
);
const advice = phraseIndex({
  advice: [
    "come back",
    "follow up",
    "review after",
    "review in",
    "should take",
    "have to take",
    "need to take",
    "you should",
    "you need",
    "you must",
    "i will give",
    "i am giving",
    "i'm giving",
    "i will prescribe",
    "prescribing",
    "let's do",
    "let's get",
    "we will do",
    "lots of water",
    "drink plenty",
    "likh raha",
    "likh rahi",
    "likh deta",
    "likh deti",
    "de raha",
    "de rahi",
    "de deta",
    "लिख रहा",
    "लिख रही",
    "लिख देता",
    "दे रहा",
    "दे रही",
  ],
});
const denials = keySet(negatorsAfter);
const openers = new Set(["and", "then", "ok", "okay", "so", "also", "you", "please", "just", "now"]);

/** Whether a nurse's or doctor's sentence tells the patient what to take or do. */
export function isInstruction(sentence: Sentence, claims: readonly Claim[]): boolean {
  if (sentence.isQuestion) return false;
  const words = sentence.tokens.filter((token) => token.kind !== "mark");
  const start = words.findIndex((token) => !openers.has(token.text));
  if (englishStarts.has(words[start]?.text ?? "")) return true;
  if (findPhrases(sentence.tokens, advice).length > 0) return true;
  const hasContent = words.length >= 2;
  const lastWords = words.slice(-4);
  const commands = lastWords.some((token) => imperatives.has(token.key));
  const deniesOnly = words.length <= 2 && words.some((token) => denials.has(token.key));
  if (commands && hasContent && !deniesOnly) return true;
  if (claims.some(({ kind }) => kind === "test")) return commands;
  return claims.some(
    (claim) =>
      claim.kind === "medicine" && slotOf(claim, "dose") !== undefined && scheduleOf(claim) !== undefined,
  );
}
