import { IconButton } from "@swasya/ui/icon-button";
import { LanguageSwitch } from "@swasya/ui/language-switch";
import ArrowLeft from "lucide-react/icons/arrow-left";
import type { ReactNode } from "react";
import { RecordingBand } from "../features/recorder/recording-band.tsx";
import { SyncBand } from "../features/sync/sync-band.tsx";
import { useLanguage } from "../language/language.tsx";
import { ConnectionState } from "./connection-state.tsx";
import { type Route, goTo } from "./route.ts";
import { UpdateBand } from "./update-band.tsx";

interface ScreenProps {
  /** The heading, or token and name. */
  readonly head: ReactNode;
  /** Where the arrow leads; without it there is none. */
  readonly back?: Route;
  /** More buttons at the end of the header. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
  /** The one main act. */
  readonly foot?: ReactNode;
  /** Inside the tray the band would only repeat it. */
  readonly hideSync?: boolean;
}

/** Header, what is on this phone, the scrolling middle, and one main act at the bottom. */
export function Screen({ head, back, tools, children, foot, hideSync = false }: ScreenProps) {
  const { t, language, setLanguage } = useLanguage();
  return (
    <div className="mx-auto grid h-dvh max-w-[480px] grid-rows-[auto_minmax(0,1fr)_auto]">
      <div>
        <header
          className={`flex min-h-14 items-center gap-1 border-b border-line bg-surface pr-1 ${back ? "pl-1" : "pl-4"}`}
        >
          {back && (
            <IconButton
              label={t("action.back")}
              icon={<ArrowLeft aria-hidden className="size-5" />}
              onClick={() => goTo(back)}
            />
          )}
          <div className="min-w-0 flex-1">{head}</div>
          <LanguageSwitch language={language} onChange={setLanguage} />
          {tools}
        </header>
        <ConnectionState />
        {!hideSync && <SyncBand />}
        <RecordingBand />
        <UpdateBand />
      </div>
      <main className="overflow-y-auto px-4 pb-6">{children}</main>
      {foot && <footer className="grid gap-2 border-t border-line bg-surface px-4 pt-3 pb-4">{foot}</footer>}
    </div>
  );
}

export const ScreenTitle = ({ children }: { readonly children: ReactNode }) => (
  <h1 className="pl-1 text-[1.125rem] font-[650]">{children}</h1>
);
