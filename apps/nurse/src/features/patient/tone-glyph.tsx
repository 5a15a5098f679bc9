import CircleHelp from "lucide-react/icons/circle-help";
import Clock from "lucide-react/icons/clock";
import CloudCheck from "lucide-react/icons/cloud-check";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import type { Tone } from "./model.ts";
import type { StepTone } from "./step-card.tsx";

const glyphs: Readonly<Record<Tone, typeof Clock>> = {
  working: Clock,
  done: CloudCheck,
  decide: CircleHelp,
  harm: TriangleAlert,
};

export const ToneGlyph = ({ tone }: { readonly tone: Tone }) => {
  const Glyph = glyphs[tone];
  return <Glyph />;
};

export const stepTones: Readonly<Record<Tone, StepTone>> = {
  working: "plain",
  done: "safe",
  decide: "decide",
  harm: "harm",
};
