import { Menu } from "@base-ui/react/menu";
import UserRound from "lucide-react/icons/user-round";
import { useText } from "../../shell/language.tsx";
import { useSignOut, useUser } from "../session/api.ts";

export function UserMenu({ onKeys }: { readonly onKeys?: () => void }) {
  const t = useText();
  const { name } = useUser();
  const signOut = useSignOut();
  return (
    <Menu.Root>
      <Menu.Trigger className="top-bar-act">
        <UserRound aria-hidden className="glyph" /> {name}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={6} className="z-40">
          <Menu.Popup className="menu">
            {onKeys && (
              <Menu.Item className="menu-item" onClick={onKeys}>
                {t("keys.title")} <kbd aria-hidden>?</kbd>
              </Menu.Item>
            )}
            <Menu.Item className="menu-item" onClick={() => signOut.mutate()}>
              {t("action.sign-out")}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
