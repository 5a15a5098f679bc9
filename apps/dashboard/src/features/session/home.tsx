"use client";
import { Button } from "@swasya/ui/button";
import { useText } from "../../shell/language.tsx";
import { Notice } from "../../shell/notice.tsx";
import { isRefusedFor } from "../../shell/refusal.ts";
import { refusalText } from "../../shell/refusal-text.ts";
import { Admin } from "../admin/admin.tsx";
import { LiveProvider } from "../live/live-provider.tsx";
import { WorkSurface } from "../work-surface/work-surface.tsx";
import { UserContext, useMe } from "./api.ts";
import { NurseElsewhere } from "./nurse-elsewhere.tsx";
import { SignIn } from "./sign-in.tsx";

/** Sign-in for nobody, the work surface for the doctor, the clinic's books for its administrator. */
export function Home() {
  const t = useText();
  const me = useMe();

  if (isRefusedFor(me.error, "signed-out")) return <SignIn />;
  if (me.data === undefined) {
    if (!me.error) return <main aria-busy="true" aria-label={t("app.name")} />;
    return (
      <main className="mx-auto mt-24 max-w-lg px-4">
        <Notice act={<Button onClick={() => void me.refetch()}>{t("action.retry")}</Button>}>
          {refusalText(me.error, t)}
        </Notice>
      </main>
    );
  }
  // Another person, another page: nothing mounted for the one before keeps what it showed.
  return (
    <UserContext key={me.data.staffId} value={me.data}>
      {screenOf(me.data.role)}
    </UserContext>
  );
}

function screenOf(role: "nurse" | "doctor" | "admin") {
  switch (role) {
    case "doctor":
      return (
        <LiveProvider>
          <WorkSurface />
        </LiveProvider>
      );
    case "admin":
      return <Admin />;
    case "nurse":
      return <NurseElsewhere />;
  }
}
