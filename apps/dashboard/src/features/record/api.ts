"use client";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../../shell/trpc.ts";

export const useTimeline = (patientId: string) =>
  useQuery(useTRPC().timeline.get.queryOptions({ patientId }));

/** Quotes from the whole record that have the question's words. Asked once, when the doctor presses the button. */
export const useAnswer = (patientId: string, question: string) =>
  useQuery(
    useTRPC().timeline.ask.queryOptions(
      { patientId, question },
      { enabled: question.length > 1, staleTime: 0, gcTime: 0 },
    ),
  );
