import type { SpokenEvidence } from "@swasya/domain/evidence";
import type { Transcript } from "@swasya/domain/transcript";
import { quoteWords } from "./quote-words.ts";

const DEVANAGARI = /\p{Script=Devanagari}/u;

export const languageOf = (text: string): "hi" | "en" => (DEVANAGARI.test(text) ? "hi" : "en");

interface QuoteProps {
  readonly evidence: SpokenEvidence;
  readonly transcript: Transcript | undefined;
}

/** What was said, word for word, in the language it was said in. */
export function Quote({ evidence, transcript }: QuoteProps) {
  const words = quoteWords(evidence, transcript);
  return (
    <q className="quote" lang={languageOf(evidence.quote)}>
      {words
        ? words.map(({ text, unsure }, index) => (
            <span key={`${index} ${text}`}>
              {index > 0 && " "}
              <span className={unsure ? "unsure" : undefined}>{text}</span>
            </span>
          ))
        : evidence.quote}
    </q>
  );
}
