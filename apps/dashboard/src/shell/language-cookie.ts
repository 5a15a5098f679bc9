import type { Language } from "@swasya/messages/catalogue";

/** A cookie and not local storage, so that the first byte of the page is already in the right language. */
export const LANGUAGE_COOKIE = "swasya-language";
const YEAR_SECONDS = 31_536_000;

export const asLanguage = (value: string | undefined): Language => (value === "hi" ? "hi" : "en");

export const languageCookie = (language: Language): string =>
  `${LANGUAGE_COOKIE}=${language}; path=/; max-age=${YEAR_SECONDS}; samesite=strict`;
