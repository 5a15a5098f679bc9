import { useText } from "../../shell/language.tsx";

interface UndoButtonProps {
  /** The words of the line. */
  readonly text: string;
  /** Keeps its place while there is nothing to take back, so that no line moves when there is. */
  readonly hidden?: boolean;
  readonly onUndo: () => void;
}

export function UndoButton({ text, hidden = false, onUndo }: UndoButtonProps) {
  const t = useText();
  return (
    <button
      type="button"
      className="undo"
      data-hidden={hidden || undefined}
      aria-label={t("undo.line", { text })}
      onClick={onUndo}
    >
      {t("undo.button")}
    </button>
  );
}
