"use client";
import { useState } from "react";
import { useUser } from "../session/api.ts";

type Texts<Field extends string> = { readonly [field in Field]?: string };

/** Fields of a long form that survive a reload on this computer, under an id and never a name. */
export function useKeptText<Field extends string>(draftKey: string) {
  const { staffId } = useUser();
  const key = `swasya.typed.${staffId}.${draftKey}`;
  const [texts, setTexts] = useState<Texts<Field>>(() => read(key));
  const setText = (field: Field, text: string) => {
    const next = { ...texts, [field]: text };
    localStorage.setItem(key, JSON.stringify(next));
    setTexts(next);
  };
  return [texts, setText, () => localStorage.removeItem(key)] as const;
}

function read<Field extends string>(key: string): Texts<Field> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    return typeof stored === "object" && stored !== null ? stored : {};
  } catch {
    return {};
  }
}
