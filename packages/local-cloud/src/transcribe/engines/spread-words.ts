import type { HeardSpeech } from "../../contracts.ts";

/** Words of a stretch of speech whose own times nobody measured: each gets time by its length. */
export function spreadWords(stretch: {
  text: string;
  startSeconds: number;
  endSeconds: number;
  confidence?: number;
  voice?: string;
}): HeardSpeech["items"] {
  const words = stretch.text.split(/\s+/).filter((word) => word !== "");
  const letters = words.reduce((sum, word) => sum + word.length + 1, 0);
  const secondsPerLetter = letters === 0 ? 0 : (stretch.endSeconds - stretch.startSeconds) / letters;
  let at = stretch.startSeconds;
  return words.map((text) => {
    const startSeconds = at;
    at += (text.length + 1) * secondsPerLetter;
    return {
      text,
      startSeconds,
      endSeconds: startSeconds + text.length * secondsPerLetter,
      ...(stretch.confidence === undefined ? {} : { confidence: stretch.confidence }),
      ...(stretch.voice === undefined ? {} : { voice: stretch.voice }),
    };
  });
}
