import { Button } from "@swasya/ui/button";
import { Sheet } from "@swasya/ui/sheet";
import { useLanguage } from "../../language/language.tsx";

interface DeleteSheetProps {
  readonly open: boolean;
  readonly onKeep: () => void;
  readonly onDelete: () => void;
}

/** Asked because nobody can undo it. */
export function DeleteSheet({ open, onKeep, onDelete }: DeleteSheetProps) {
  const { t } = useLanguage();
  return (
    <Sheet
      open={open}
      onClose={onKeep}
      title={t("sync.delete-title")}
      closeLabel={t("action.close")}
      foot={
        <>
          <Button size="big" onClick={onKeep}>
            {t("sync.delete-keep")}
          </Button>
          <Button kind="harm" onClick={onDelete}>
            {t("action.delete")}
          </Button>
        </>
      }
    >
      <p>{t("sync.delete-text")}</p>
    </Sheet>
  );
}
