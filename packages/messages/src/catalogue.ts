export type Language = "en" | "hi";
export const LANGUAGES: readonly Language[] = ["en", "hi"];

/** Both languages of one area; a key missing or misspelt in Hindi is a type error. */
export interface Catalogue<Key extends string> {
  readonly en: Readonly<Record<Key, string>>;
  readonly hi: Readonly<Record<Key, string>>;
}

export const catalogue = <Key extends string>(
  en: Readonly<Record<Key, string>>,
  hi: Readonly<Record<NoInfer<Key>, string>>,
): Catalogue<Key> => ({ en, hi });

/** `fill("{count} things", {count: 4})` → `4 things`. */
export const fill = (text: string, values: Readonly<Record<string, string | number>> = {}): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

export type Translate<Key extends string> = (
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string;

export const translator =
  <Key extends string>(texts: Catalogue<Key>, language: Language): Translate<Key> =>
  (key, values) =>
    fill(texts[language][key], values);
