import { Button } from "@swasya/ui/button";
import { Sheet } from "@swasya/ui/sheet";
import { useEffect, useState } from "react";
import { useLanguage } from "../../language/language.tsx";
import { hasKeptText } from "../notes/kept-text.ts";
import { useRecorder } from "../recorder/use-recorder.ts";
import { headline, unsentOf } from "../sync/model.ts";
import { useOutbox } from "../sync/use-outbox.ts";
import { useSignOut } from "./api.ts";
import { useUser } from "./session.tsx";
import { signOutAnswer } from "./sign-out-model.ts";

/** Asks before the phone is left: what would stay on it, who can send that, and whether to wait for it. */
export function SignOutSheet({ onStay }: { readonly onStay: () => void }) {
  const { t } = useLanguage();
  const view = useOutbox();
  const recorder = useRecorder();
  const { staffId } = useUser();
  const { mutate: signOut, isPending } = useSignOut();
  const [waiting, setWaiting] = useState(false);
  const { says, blocked, mayWait } = signOutAnswer(view, recorder, hasKeptText(staffId));
  const count = headline(view, recorder);
  const everythingSent = view.counted && unsentOf(view, recorder).all === 0;

  useEffect(() => {
    if (waiting && everythingSent) signOut();
  }, [waiting, everythingSent, signOut]);

  return (
    <Sheet
      open
      onClose={onStay}
      title={t("sign-out.title")}
      closeLabel={t("action.close")}
      foot={
        <>
          <Button size="big" onClick={onStay}>
            {t("sign-out.stay")}
          </Button>
          {mayWait && !waiting && (
            <Button kind="main" size="big" onClick={() => setWaiting(true)}>
              {t("sign-out.wait")}
            </Button>
          )}
          {!blocked && (
            <Button kind="harm" blocked={isPending} onClick={() => signOut()}>
              {t(mayWait ? "sign-out.now" : "action.sign-out")}
            </Button>
          )}
        </>
      }
    >
      <output className="grid gap-3">
        <p className="num text-xl leading-7 font-[650] hi:leading-9">{t(count.key, count.values)}</p>
        {says.map((key) => (
          <p key={key}>{t(key)}</p>
        ))}
        {waiting && mayWait && <p className="font-semibold text-neem">{t("sign-out.waiting")}</p>}
      </output>
    </Sheet>
  );
}
