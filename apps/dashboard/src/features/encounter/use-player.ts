"use client";
import type { SpokenEvidence } from "@swasya/domain/evidence";
import { useCallback, useEffect, useRef, useState } from "react";

/** Half a second before and after the words, so that the first and last are whole. */
const MARGIN_SECONDS = 0.5;

export type Words = Pick<SpokenEvidence, "segmentId" | "startSeconds" | "endSeconds">;

export interface Player {
  /** The words being played. */
  readonly playing: Words | undefined;
  /** 0 to 1 of the slice. */
  readonly progress: number;
  /** The last try came to nothing: no network, or the recording is deleted by now. */
  readonly failed: boolean;
  readonly toggle: (words: Words) => void;
}

export const sameWords = (a: Words | undefined, b: Words): boolean =>
  a?.segmentId === b.segmentId && a.startSeconds === b.startSeconds;

/** Plays slices of one recording; `addressOf` gives its short-lived address. Never starts by itself. */
export function usePlayer(addressOf: () => Promise<string | undefined>): Player {
  const audio = useRef<HTMLAudioElement>(undefined);
  const [playing, setPlaying] = useState<Words>();
  const [progress, setProgress] = useState(0);
  const [failed, setFailed] = useState(false);

  const stop = useCallback(() => {
    audio.current?.pause();
    setPlaying(undefined);
    setProgress(0);
  }, []);
  useEffect(() => stop, [stop]);

  const play = async (words: Words) => {
    audio.current?.pause();
    setPlaying(words);
    setFailed(false);
    const address = await addressOf();
    if (!address) throw new Error("player.no-recording");
    const element = new Audio(address);
    audio.current = element;
    const from = Math.max(0, words.startSeconds - MARGIN_SECONDS);
    const until = words.endSeconds + MARGIN_SECONDS;
    element.addEventListener("loadedmetadata", () => void (element.currentTime = from), { once: true });
    element.addEventListener("ended", stop);
    element.addEventListener("timeupdate", () => {
      setProgress(Math.min(1, Math.max(0, (element.currentTime - from) / (until - from))));
      if (element.currentTime >= until) stop();
    });
    await element.play();
  };

  const toggle = (words: Words) => {
    if (sameWords(playing, words)) return stop();
    play(words).catch(() => {
      stop();
      setFailed(true);
    });
  };
  return { playing, progress, failed, toggle };
}
