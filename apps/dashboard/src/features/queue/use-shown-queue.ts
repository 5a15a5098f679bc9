"use client";
import type { QueueRow } from "@swasya/domain/queue";
import { useEffect, useMemo, useRef, useState } from "react";
import { arrange, hold, type ShownRow } from "./model.ts";

/** The rows to show, held still while the pointer is on the list, and which of them changed since the first. */
export function useShownQueue(rows: readonly QueueRow[] | undefined, staffId: string) {
  const [held, setHeld] = useState<readonly ShownRow[]>();
  const first = useRef<ReadonlyMap<string, number>>(undefined);

  useEffect(() => {
    if (rows) first.current ??= new Map(rows.map((row) => [row.entryId, row.version]));
  }, [rows]);

  const shown = useMemo(() => {
    if (!rows) return [];
    return held ? hold(held, rows, staffId) : arrange(rows, staffId);
  }, [rows, held, staffId]);

  return {
    shown,
    changed: (row: QueueRow) => first.current !== undefined && first.current.get(row.entryId) !== row.version,
    pointer: { onPointerEnter: () => setHeld(shown), onPointerLeave: () => setHeld(undefined) },
  };
}
