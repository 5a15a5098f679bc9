import type { PatientId } from "@swasya/domain/ids";
import { Button } from "@swasya/ui/button";
import { Field } from "@swasya/ui/field";
import { Sheet } from "@swasya/ui/sheet";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useText } from "../../shell/language.tsx";
import { Notice } from "../../shell/notice.tsx";
import { refusalText } from "../../shell/refusal-text.ts";
import { useTRPC } from "../../shell/trpc.ts";

interface FinderProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onOpen: (patientId: PatientId) => void;
}

export function Finder({ open, onClose, onOpen }: FinderProps) {
  const t = useText();
  return (
    <Sheet open={open} onClose={onClose} title={t("find.open")} closeLabel={t("action.close")} place="centre">
      <FinderForm onOpen={onOpen} />
    </Sheet>
  );
}

function FinderForm({ onOpen }: Pick<FinderProps, "onOpen">) {
  const t = useText();
  const [text, setText] = useState("");
  const found = useQuery(
    useTRPC().patients.search.queryOptions({ text }, { enabled: text !== "", staleTime: 0, gcTime: 0 }),
  );

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get("text");
    if (typeof typed === "string") setText(typed.trim());
  };

  return (
    <form onSubmit={submit} className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens for this one field */}
      <Field label={t("find.label")} hint={t("find.hint")} name="text" autoComplete="off" autoFocus />
      <Button kind="main" type="submit">
        {t("find.search")}
      </Button>
      {found.error && <Notice>{refusalText(found.error, t)}</Notice>}
      {found.data?.length === 0 && <output>{t("find.none")}</output>}
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-1">
        {found.data?.map(({ patientId, name, sex, age }) => (
          <li key={patientId}>
            <button type="button" className="menu-item w-full" onClick={() => onOpen(patientId)}>
              <b className="min-w-0 font-semibold wrap-anywhere">{name}</b>
              <span className="num text-text-2">
                {t("patient.sex-age", { sex: t(`sex.${sex}-short`), age })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
