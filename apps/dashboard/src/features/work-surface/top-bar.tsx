import History from "lucide-react/icons/history";
import ListOrdered from "lucide-react/icons/list-ordered";
import Search from "lucide-react/icons/search";
import { Logo } from "@swasya/ui/logo";
import { useText } from "../../shell/language.tsx";
import { ConnectionState } from "../live/connection-state.tsx";
import { useUser } from "../session/api.ts";
import { LanguageChoice } from "./language-choice.tsx";
import { UserMenu } from "./user-menu.tsx";

interface TopBarProps {
  readonly onFind: () => void;
  readonly onQueue: () => void;
  readonly onRecord: () => void;
  readonly onKeys: () => void;
}

export const clinicName = (clinicId: string): string => clinicId.charAt(0).toUpperCase() + clinicId.slice(1);

export function TopBar({ onFind, onQueue, onRecord, onKeys }: TopBarProps) {
  const t = useText();
  const { clinicId } = useUser();
  return (
    <header className="top-bar">
      <button type="button" className="top-bar-act below-1024" onClick={onQueue} aria-label={t("queue.open")}>
        <ListOrdered aria-hidden className="glyph" />
      </button>
      <Logo className="text-[0.9375rem]" />
      <span className="top-bar-clinic">{t("top.clinic", { clinic: clinicName(clinicId) })}</span>
      <button type="button" className="find-button" onClick={onFind}>
        <Search aria-hidden className="glyph" /> {t("find.open")}
        <kbd aria-hidden className="ml-auto">
          /
        </kbd>
      </button>
      <ConnectionState />
      <LanguageChoice />
      <button
        type="button"
        className="top-bar-act below-1280"
        onClick={onRecord}
        aria-label={t("record.open")}
      >
        <History aria-hidden className="glyph" />
      </button>
      <UserMenu onKeys={onKeys} />
    </header>
  );
}
