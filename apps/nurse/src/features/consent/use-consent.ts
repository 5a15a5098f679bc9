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
import type { OutboxItem } from "../../outbox/model.ts";
import { failureOf } from "../../server/failure.ts";
import { type Agreement, type Giver, type Method, agreementOf, withdrawalOf } from "./model.ts";

export interface ConsentHandle {
  readonly agreement: Agreement | undefined;
  readonly give: (how: { method: Method; givenBy: Giver }) => void;
  readonly withdraw: () => void;
  readonly error: unknown;
  /** Off this phone, but an earlier try may have reached the server, which does not answer now. */
  readonly unsure: boolean;
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

  const put = useMutation({
    mutationFn: (item: OutboxItem) => outbox.add(item),
    onError: () => setOnScreen({}),
  });
  const take = useMutation({
    mutationFn: async (agreement: Agreement) => {
      const { consentId } = agreement;
      const { onPhone, onServer } = withdrawalOf(agreement, items, sending.has(consentId));
      if (onPhone) await outbox.remove(consentId);
      if (!onServer) return "done";
      try {
        await api.consents.withdraw.mutate({ patientId, consentId });
      } catch (error) {
        const { key, next } = failureOf(error);
        if (!onPhone) throw error;
        if (key !== "not-found") return next === "person" ? Promise.reject(error) : "unsure";
      }
      return "done";
    },
    // Should the server have it after all, it shows again and can be withdrawn there.
    onSuccess: (outcome) => (outcome === "unsure" ? setOnScreen({}) : undefined),
    onError: () => setOnScreen({}),
    onSettled: () => void queryClient.invalidateQueries(trpc.history.list.queryFilter({ patientId })),
  });

  return {
    agreement: shown,
    error: put.error ?? take.error,
    unsure: take.data === "unsure",
    give({ method, givenBy }) {
      const consentId = newId("CON", clinicId, Date.now());
      const at = new Date().toISOString();
      const purposes: ("record" | "ai-processing")[] = ["record", "ai-processing"];
      setOnScreen({ given: { consentId, method, at, pending: true } });
      take.reset();
      put.mutate({
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
      put.reset();
      take.mutate(shown);
    },
  };
}
