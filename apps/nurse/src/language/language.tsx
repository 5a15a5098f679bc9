import { LANGUAGES, type Language, type Translate, translator } from "@swasya/messages/catalogue";
import { type CommonKey, common } from "@swasya/messages/common";
import { type ErrorKey, errors } from "@swasya/messages/errors";
import { type NurseKey, nurse } from "@swasya/messages/nurse";
import { type ReactNode, createContext, useContext, useEffect, useMemo, useState } from "react";

const STORED = "swasya.language";

export type TextKey = CommonKey | NurseKey | ErrorKey;
const texts = {
  en: { ...common.en, ...nurse.en, ...errors.en },
  hi: { ...common.hi, ...nurse.hi, ...errors.hi },
};

interface LanguageValue {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly t: Translate<TextKey>;
}

const LanguageContext = createContext<LanguageValue | undefined>(undefined);

const storedLanguage = (): Language =>
  LANGUAGES.find((language) => language === localStorage.getItem(STORED)) ?? "en";

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(storedLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(STORED, language);
  }, [language]);
  const value = useMemo(() => ({ language, setLanguage, t: translator(texts, language) }), [language]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageValue {
  const value = useContext(LanguageContext);
  if (!value) throw new Error("useLanguage needs LanguageProvider");
  return value;
}

/** `10:31`, the same in both languages. */
export const clockTime = (at: string | number): string =>
  new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
