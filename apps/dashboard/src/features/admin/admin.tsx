"use client";
import { Logo } from "@swasya/ui/logo";
import { useState } from "react";
import { useText } from "../../shell/language.tsx";
import { useUser } from "../session/api.ts";
import { LanguageChoice } from "../work-surface/language-choice.tsx";
import { clinicName } from "../work-surface/top-bar.tsx";
import { UserMenu } from "../work-surface/user-menu.tsx";
import { Audit } from "./audit.tsx";
import { Jobs } from "./jobs.tsx";
import { Staff } from "./staff.tsx";

const TABS = { staff: Staff, jobs: Jobs, audit: Audit } as const;
type Tab = keyof typeof TABS;

/** The clinic's books: who works here, what is stuck, who opened what. */
export function Admin() {
  const t = useText();
  const { clinicId } = useUser();
  const [tab, setTab] = useState<Tab>("staff");
  const Shown = TABS[tab];
  return (
    <div className="work-surface">
      <header className="top-bar">
        <Logo className="text-[0.9375rem]" />
        <span className="top-bar-clinic mr-auto">{t("top.clinic", { clinic: clinicName(clinicId) })}</span>
        <LanguageChoice />
        <UserMenu />
      </header>
      <div className="min-h-0 overflow-y-auto">
        <nav className="admin-tabs" aria-label={t("role.admin")}>
          {(Object.keys(TABS) as Tab[]).map((name) => (
            <button key={name} type="button" aria-pressed={name === tab} onClick={() => setTab(name)}>
              {t(`admin.${name}`)}
            </button>
          ))}
        </nav>
        <main className="mx-auto grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-6 p-5">
          <Shown />
        </main>
      </div>
    </div>
  );
}
