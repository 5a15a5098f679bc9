/** One idea of a lexicon: what it is called, and how it is said. */
export interface Entry {
  readonly kind: TermKind;
  /** The English label a screen shows. */
  readonly concept: string;
  /** Broader concepts it implies: a headache is a pain. */
  readonly wider: readonly string[];
  /** Where in the body, for sited concepts: `head`. */
  readonly site?: string;
  readonly forms: readonly string[];
  /** Those of them that are English: their last word does not go on. */
  readonly english?: ReadonlySet<string>;
  /** Its forms deny it: "sugar nahi". */
  readonly isDenied?: true;
  readonly source: string;
}

export type TermKind =
  | "symptom"
  | "finding"
  | "condition"
  | "habit"
  | "site"
  | "test"
  | "procedure"
  | "vaccine"
  | "medicine"
  | "medicine class"
  | "measurement"
  | "word"
  | "not a symptom";

const list = (cell: string | undefined): string[] =>
  (cell ?? "")
    .split(",")
    .map((form) => form.trim())
    .filter((form) => form !== "" && form !== "-");

/**
 * Reads `concept | English | romanised Hindi | Devanagari | wider | source`, one idea a line. `wider` is a
 * concept, `concept@site`, or several with commas; a form that ends in `*` stands for every word that begins
 * so. Throws a sentence that names the line when a column is missing.
 */
export function readTable(kind: TermKind, table: string): Entry[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [concept, english, roman, devanagari, wider, source, ...rest] = line
        .split("|")
        .map((cell) => cell.trim());
      if (!concept || source === undefined || rest.length > 0)
        throw new Error(`A lexicon line of kind ${kind} must have six columns: ${line}`);
      const broader = list(wider);
      const site = broader.map((item) => item.split("@")[1]).find((part) => part !== undefined);
      return {
        kind,
        concept,
        wider: broader.map((item) => item.split("@")[0] ?? item),
        ...(site === undefined ? {} : { site }),
        forms: [...new Set([...list(english), ...list(roman), ...list(devanagari)])],
        english: new Set(list(english)),
        source,
      };
    });
}
