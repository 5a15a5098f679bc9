import { Sheet } from "@swasya/ui/sheet";
import { type TextKey, useText } from "../../shell/language.tsx";

const KEYS: readonly (readonly [keys: string, text: TextKey])[] = [
  ["J K", "keys.next"],
  ["Space", "keys.play"],
  ["E", "keys.edit"],
  ["Esc", "keys.leave"],
  ["P", "keys.keep"],
  ["R", "keys.remove"],
  ["X", "keys.wrong"],
  ["W", "keys.swap-speaker"],
  ["U", "keys.undo"],
  ["D", "keys.undecided"],
  ["1 – 5", "keys.sections"],
  ["S", "keys.start"],
  ["N", "keys.next-patient"],
  ["Ctrl ↵", "keys.sign"],
  ["Ctrl Shift ↵", "keys.complete"],
  ["Q", "keys.ask"],
  ["H", "keys.history"],
  ["L", "keys.queue"],
  ["/", "keys.find"],
  ["?", "keys.sheet"],
];

export function KeySheet({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const t = useText();
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={t("keys.title")}
      closeLabel={t("action.close")}
      place="centre"
    >
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
        {KEYS.map(([keys, text]) => (
          <div key={keys} className="contents">
            <dt lang="en">
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
