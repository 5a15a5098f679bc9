import { CURRENT_NOTICE_VERSION } from "@swasya/domain/consent";
import { type PatientId, newId } from "@swasya/domain/ids";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { outbox } from "../../app/phone.ts";
import { useLanguage } from "../../language/language.tsx";
import { queryClient } from "../../server/query-client.ts";
import { api, trpc } from "../../server/trpc.ts";
import { useHistory } from "../patient/api.ts";
import { useUser } from "../session/session.tsx";
import { useOutbox } from "../sync/use-outbox.ts";
import { type Agreement, type Giver, type Method, agreementOf } from "./model.ts";

export interface ConsentHandle {
  readonly agreement: Agreement | undefined;
  readonly give: (how: { method: Method; givenBy: Giver }) => void;
  readonly withdraw: () => void;
  readonly error: unknown;
}

interface OnScreen {
  readonly given?: Agreement;
  readonly withdrawn?: Agreement["consentId"];
}

/** The patient's yes: on the screen at once, on the phone's disk next, on the server when there is a network. */
export function useConsent(patientId: PatientId, token: string | undefined): ConsentHandle {
  const { language } = useLanguage();
  const { clinicId, staffId } = useUser();
  const { items: allItems, sending } = useOutbox();
  const history = useHistory(patientId);
  const [onScreen, setOnScreen] = useState<OnScreen>({});
  const [now] = useState(Date.now);
  const items = allItems.filter((item) => item.patientId === patientId);
  const known = agreementOf({ consents: history.data?.consents ?? [], items }, now);
  const shown = known && known.consentId !== onScreen.withdrawn ? known : onScreen.given;

  const take = useMutation({
    mutationFn: async ({ consentId, pending }: Agreement) => {
      const onPhone = pending && items.some(({ itemId }) => itemId === consentId) && !sending.has(consentId);
      await (onPhone ? outbox.remove(consentId) : api.consents.withdraw.mutate({ patientId, consentId }));
    },
    onError: () => setOnScreen({}),
    onSettled: () => void queryClient.invalidateQueries(trpc.history.list.queryFilter({ patientId })),
  });

  return {
    agreement: shown,
    error: take.error,
    give({ method, givenBy }) {
      const consentId = newId("CON", clinicId, Date.now());
      const at = new Date().toISOString();
      const purposes: ("record" | "ai-processing")[] = ["record", "ai-processing"];
      setOnScreen({ given: { consentId, method, at, pending: true } });
      void outbox.add({
        kind: "consent",
        itemId: consentId,
        clinicId,
        staffId,
        patientId,
        token,
        createdAt: at,
        bytes: 0,
        attempts: 0,
        nextTryAt: 0,
        input: {
          patientId,
          consentId,
          purposes,
          method,
          givenBy,
          noticeVersion: CURRENT_NOTICE_VERSION,
          noticeLanguage: language,
        },
      });
    },
    withdraw() {
      if (!shown) return;
      setOnScreen({ withdrawn: shown.consentId });
      take.mutate(shown);
    },
  };
}
