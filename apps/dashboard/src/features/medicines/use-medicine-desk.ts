"use client";
import type { DocumentView, Medicine, MedicineDecision } from "@swasya/domain/history";
import { isSignedSince } from "@swasya/domain/medicine-decision";
import type { Note } from "@swasya/domain/note";
import { useState } from "react";
import { type LineAct, medicineKey } from "../encounter/cursor.ts";
import type { PageLines } from "../encounter/use-page-lines.ts";
import { useConfirmMedicine, useHistory } from "./api.ts";
import { heldOrder } from "./model.ts";

type Verdict = MedicineDecision["verdict"];

/** What the keys of the page say of a medicine. */
export const verdictOf: Partial<Record<LineAct, Verdict>> = {
  confirm: "confirmed",
  wrong: "wrong",
  undo: "to-confirm",
};

export interface MedicineDesk {
  /** In the order they stand on the page: a decided one stays where it was. */
  readonly shown: readonly Medicine[];
  readonly documents: readonly DocumentView[];
  readonly known: boolean;
  readonly error: unknown;
  /** Decided since the page was opened: such a row keeps its height and its buttons. */
  readonly isDecidedHere: (key: string) => boolean;
  /** It is decided, and no note was signed on that. */
  readonly mayTakeBack: (medicine: Medicine) => boolean;
  /** `to-confirm` takes a decision back. */
  readonly decide: (key: string, verdict: Verdict) => void;
}

/** The medicines of the open patient, and the decision about each. */
export function useMedicineDesk(
  patientId: string,
  notes: readonly Note[],
  did: PageLines["did"],
): MedicineDesk {
  const history = useHistory(patientId);
  const confirm = useConfirmMedicine(patientId);
  const [decidedHere, setDecidedHere] = useState<ReadonlySet<string>>(new Set());
  const [held, hold] = useState<readonly string[]>([]);
  const shown = heldOrder(held, history.data?.medicines ?? []);
  const order = shown.map(medicineKey);
  if (order.some((key, at) => key !== held[at])) hold(order);
  const mayTakeBack = (medicine: Medicine): boolean =>
    medicine.decidedBy !== undefined && !isSignedSince(medicine, notes);
  const mayDecide = (medicine: Medicine, verdict: Verdict): boolean =>
    verdict === "to-confirm" ? mayTakeBack(medicine) : medicine.status === "to-confirm";
  return {
    shown,
    documents: history.data?.documents ?? [],
    known: history.data !== undefined,
    error: confirm.error ?? (history.data ? null : history.error),
    isDecidedHere: (key) => decidedHere.has(key),
    mayTakeBack,
    decide: (key, verdict) => {
      const medicine = shown.find((each) => medicineKey(each) === key);
      if (!medicine || !mayDecide(medicine, verdict)) return;
      setDecidedHere(new Set([...decidedHere, key]));
      const { medicineId, source, name, strength } = medicine;
      confirm.mutate({ patientId, documentId: source.documentId, medicineId, verdict });
      const text = [name, strength].filter(Boolean).join(" ");
      did({ key, act: verdict === "to-confirm" ? "undo" : verdict, text });
    },
  };
}
