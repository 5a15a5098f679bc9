import AudioLines from "lucide-react/icons/audio-lines";
import CircleHelp from "lucide-react/icons/circle-help";
import PenTool from "lucide-react/icons/pen-tool";
import { Logo } from "@swasya/ui/logo";
import { Rail } from "@swasya/ui/rail";
import type { ReactNode } from "react";
import { useText } from "../../shell/language.tsx";

/** What the product promises, in three lines of it. */
export function Promise() {
  const t = useText();
  return (
    <header className="sign-in-promise">
      <Logo size={34} className="text-[1.125rem]" />
      <div className="self-center grid gap-7">
        <div>
          <h1>{t("sign-in.promise")}</h1>
          <p className="mt-1.5 text-[1.125rem] text-text-2 max-[800px]:hidden">{t("sign-in.principle")}</p>
        </div>
        <figure aria-label={t("sign-in.example.label")} className="sign-in-example">
          <Example rail="supported" text={<span className="text-pencil">{t("sign-in.example.heard")}</span>}>
            <span className="text-neem">
              <AudioLines className="glyph" /> 0:42 <span lang="hi">«चार दिन से बुखार है, रात को ज़्यादा»</span>
            </span>
          </Example>
          <Example rail="unsupported" text={<s className="text-haldi">{t("sign-in.example.unsupported")}</s>}>
            <span className="text-haldi">
              <CircleHelp className="glyph" /> {t("line.not-heard")}
            </span>
          </Example>
          <Example rail="person" text={<b className="font-[550] text-ink">{t("sign-in.example.written")}</b>}>
            <span className="text-ink">
              <PenTool className="glyph" /> {t("sign-in.example.you")}
            </span>
          </Example>
        </figure>
      </div>
      <p className="text-sm text-text-3 max-[800px]:hidden">{t("sign-in.demo")}</p>
    </header>
  );
}

interface ExampleProps {
  readonly rail: "supported" | "unsupported" | "person";
  readonly text: ReactNode;
  readonly children: ReactNode;
}

function Example({ rail, text, children }: ExampleProps) {
  return (
    <p className="flex gap-3 py-1">
      <Rail kind={rail} />
      <span className="grid text-lg leading-6 hi:leading-7">
        {text}
        <small className="text-sm leading-5">{children}</small>
      </span>
    </p>
  );
}
