import { Dialog } from "@base-ui/react/dialog";
import X from "lucide-react/icons/x";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { IconButton } from "./icon-button.tsx";

/** bottom: the phone's drawer · side: the doctor's · centre: a dialog. */
export type SheetPlace = "bottom" | "side" | "centre";

const places: Readonly<Record<SheetPlace, string>> = {
  bottom:
    "inset-x-0 bottom-0 mx-auto max-h-[88dvh] max-w-[480px] rounded-t-lg data-starting-style:translate-y-full data-ending-style:translate-y-full",
  side: "inset-y-0 right-0 w-[min(28rem,100vw)] data-starting-style:translate-x-full data-ending-style:translate-x-full",
  centre:
    "left-1/2 top-1/2 max-h-[88dvh] w-[min(34rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 rounded-lg data-starting-style:opacity-0 data-ending-style:opacity-0",
};

interface SheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  readonly place?: SheetPlace;
  readonly children: ReactNode;
  /** Stays at the bottom while the rest scrolls. */
  readonly foot?: ReactNode;
}

/** A drawer or dialog: focus is kept inside, Escape and the ground behind close it. */
export function Sheet({ open, onClose, title, closeLabel, place = "bottom", children, foot }: SheetProps) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-text/40 transition-opacity duration-(--sw-move) data-starting-style:opacity-0 data-ending-style:opacity-0" />
        <Dialog.Popup
          className={classNames(
            "fixed z-50 grid grid-rows-[auto_minmax(0,1fr)_auto] bg-surface text-text shadow-2 transition duration-(--sw-move) ease-out",
            places[place],
          )}
        >
          <header className="flex items-center gap-2 border-b border-line py-1 pr-1 pl-4">
            <Dialog.Title className="flex-1 text-[1.125rem] font-[650]">{title}</Dialog.Title>
            <Dialog.Close
              render={<IconButton label={closeLabel} icon={<X aria-hidden className="size-5" />} />}
            />
          </header>
          <div className="overflow-y-auto p-4">{children}</div>
          {foot && <footer className="grid gap-2 border-t border-line p-4">{foot}</footer>}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
