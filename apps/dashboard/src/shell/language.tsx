"use client";
import { type Catalogue, type Language, type Translate, translator } from "@swasya/messages/catalogue";
import { common } from "@swasya/messages/common";
import { doctorTexts } from "@swasya/messages/doctor";
import { errors } from "@swasya/messages/errors";
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { languageCookie } from "./language-cookie.ts";

const en = { ...common.en, ...errors.en, ...doctorTexts.en };
export type TextKey = keyof typeof en;
/** The doctor's own words win over the shared ones of the same key. */
const texts: Catalogue<TextKey> = { en, hi: { ...common.hi, ...errors.hi, ...doctorTexts.hi } };

export type Text = Translate<TextKey>;

interface LanguageChoice {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly t: Text;
}

const LanguageContext = createContext<LanguageChoice | undefined>(undefined);

export function LanguageProvider({
  initial,
  children,
}: {
  readonly initial: Language;
  readonly children: ReactNode;
}) {
  const [language, setLanguage] = useState(initial);
  const choice = useMemo<LanguageChoice>(
    () => ({
      language,
      t: translator(texts, language),
      setLanguage: (next) => {
        document.cookie = languageCookie(next);
        document.documentElement.lang = next;
        setLanguage(next);
      },
    }),
    [language],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error("useLanguage needs LanguageProvider");
  return choice;
}

export const useText = (): Text => useLanguage().t;
