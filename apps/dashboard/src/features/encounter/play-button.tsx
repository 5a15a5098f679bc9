import Pause from "lucide-react/icons/square";
import Play from "lucide-react/icons/play";
import type { SpokenEvidence } from "@swasya/domain/evidence";
import { audioTime } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { useDesk } from "./desk.ts";
import { sameWords } from "./use-player.ts";

export function PlayButton({
  words,
  round = false,
}: {
  readonly words: SpokenEvidence;
  readonly round?: boolean;
}) {
  const t = useText();
  const { player } = useDesk();
  const playing = sameWords(player.playing, words);
  const from = audioTime(words.startSeconds);
  const Glyph = playing ? Pause : Play;
  return (
    <button
      type="button"
      className={round ? "play-round" : "small-button num"}
      aria-label={playing ? t("line.stop") : t("line.play", { from, to: audioTime(words.endSeconds) })}
      onClick={() => player.toggle(words)}
    >
      <Glyph aria-hidden className="glyph" fill="currentColor" /> {!round && from}
    </button>
  );
}
