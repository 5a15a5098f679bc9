import type { SpokenEvidence } from "@swasya/domain/evidence";
import { Speaker } from "@swasya/domain/transcript";
import { useText } from "../../shell/language.tsx";
import { useDesk } from "./desk.ts";
import { speakerText } from "./evidence-chips.tsx";

/** Who said these words, where it was guessed wrong: the draft and its verdicts follow. */
export function SpeakerSelect({ piece }: { readonly piece: SpokenEvidence }) {
  const t = useText();
  const { mayEdit, nameSpeaker } = useDesk();
  if (!mayEdit) return null;
  const known = Speaker.options.find((role) => role === piece.speaker) ?? "unknown";
  return (
    <label className="speaker-select">
      <span className="sr-only">{t("line.who-speaks")}</span>
      <select
        value={known}
        disabled={nameSpeaker === undefined}
        onChange={({ target }) => nameSpeaker?.(piece.segmentId, Speaker.parse(target.value))}
      >
        {Speaker.options.map((role) => (
          <option key={role} value={role}>
            {speakerText(role, t)}
          </option>
        ))}
      </select>
      <kbd aria-hidden>W</kbd>
    </label>
  );
}
