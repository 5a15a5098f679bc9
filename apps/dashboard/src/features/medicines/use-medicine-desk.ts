"use client";
import type { DocumentView, Medicine } from "@swasya/domain/history";
import { useState } from "react";
import { medicineKey } from "../encounter/cursor.ts";
import { useConfirmMedicine, useHistory } from "./api.ts";
import { heldOrder } from "./model.ts";

export interface MedicineDesk {
  /** In the order they stand on the page: a decided one stays where it was. */
  readonly shown: readonly Medicine[];
  readonly documents: readonly DocumentView[];
  readonly known: boolean;
  readonly error: unknown;
  /** Decided since the page was opened: such a row keeps its height and its buttons. */
  readonly isDecidedHere: (key: string) => boolean;
  readonly decide: (key: string, verdict: "confirmed" | "wrong") => void;
}

/** The medicines of the open patient, and the decision about each. */
export function useMedicineDesk(patientId: string): MedicineDesk {
  const history = useHistory(patientId);
  const confirm = useConfirmMedicine(patientId);
  const [decidedHere, setDecidedHere] = useState<ReadonlySet<string>>(new Set());
  const [held, hold] = useState<readonly string[]>([]);
  const shown = heldOrder(held, history.data?.medicines ?? []);
  const order = shown.map(medicineKey);
  if (order.some((key, at) => key !== held[at])) hold(order);
  return {
    shown,
    documents: history.data?.documents ?? [],
    known: history.data !== undefined,
    error: confirm.error ?? (history.data ? null : history.error),
    isDecidedHere: (key) => decidedHere.has(key),
    decide: (key, verdict) => {
      const medicine = shown.find((each) => medicineKey(each) === key);
      if (!medicine || medicine.status !== "to-confirm") return;
      setDecidedHere(new Set([...decidedHere, key]));
      const { documentId } = medicine.source;
      confirm.mutate({ patientId, documentId, medicineId: medicine.medicineId, verdict });
    },
  };
}
