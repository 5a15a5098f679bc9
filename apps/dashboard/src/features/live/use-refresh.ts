"use client";
import type { LiveMessage } from "@swasya/domain/topics";
import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTRPC } from "../../shell/trpc.ts";
import { isListBehind, joinedOrLeft } from "./model.ts";

const SECOND_LOOK_MS = 350;

/** Fetches again what a message says has changed, and nothing else. Only what is on the screen is fetched. */
export function useRefresh(): (message: LiveMessage) => void {
  const trpc = useTRPC();
  const queries = useQueryClient();
  return useMemo(() => {
    const refreshToSign = () => void queries.invalidateQueries(trpc.notes.toSign.queryFilter());
    const refreshQueue = async (message: LiveMessage, lookAgain = true) => {
      await queries.invalidateQueries(trpc.queue.list.queryFilter());
      const rows = queries.getQueryData(trpc.queue.list.queryKey());
      if (!rows) return;
      if (joinedOrLeft(rows, message)) refreshToSign();
      if (!lookAgain || !isListBehind(rows, message)) return;
      setTimeout(() => void refreshQueue(message, false), SECOND_LOOK_MS);
    };
    return (message) => {
      const patient = message.patientId === undefined ? undefined : { patientId: message.patientId };
      switch (message.type) {
        case "queue.changed":
          return void refreshQueue(message);
        case "patient.registered":
          void queries.invalidateQueries(trpc.patients.get.queryFilter(patient));
          return void queries.invalidateQueries(trpc.queue.list.queryFilter());
        case "note.changed":
          refreshToSign();
          void queries.invalidateQueries(trpc.notes.transcript.pathFilter());
          return void queries.invalidateQueries(trpc.notes.list.queryFilter(patient));
        case "history.changed":
          return void queries.invalidateQueries(trpc.history.list.queryFilter(patient));
        case "timeline.changed":
          return void queries.invalidateQueries(trpc.timeline.get.queryFilter(patient));
      }
    };
  }, [trpc, queries]);
}
