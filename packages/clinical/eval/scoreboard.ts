import { isGrave, isSupported, isSupportedAtMost, type Judged, type Score, scoreVisits } from "./score.ts";
import { type Part, type Visit, visitsOf } from "./fixtures.ts";

/** The figures that may not get worse, of one part. */
export interface Figures {
  readonly visits: number;
  readonly lies: number;
  readonly liesCaught: number;
  readonly graveLiesSupported: number;
  readonly truths: number;
  readonly truthsDoubted: number;
  readonly precision: number;
  readonly recall: number;
  readonly flips: number;
  /** Of the facts: neither in the rules' draft nor under "Heard, not in the note". */
  readonly lost: number;
}

export interface Measured {
  readonly part: Part;
  readonly visits: readonly Visit[];
  readonly score: Score;
  readonly figures: Figures;
}

const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000;

function figuresOf(visits: readonly Visit[], { lies, truths, facts, draft }: Score): Figures {
  return {
    visits: visits.length,
    lies: lies.length,
    liesCaught: share(lies.filter((lie) => !isSupported(lie)).length, lies.length),
    graveLiesSupported: lies.filter((lie) => isSupported(lie) && isGrave(lie)).length,
    truths: truths.length,
    truthsDoubted: share(truths.filter((truth) => !isSupported(truth)).length, truths.length),
    precision: share(facts.right, facts.right + facts.wrong.length),
    recall: share(facts.right, facts.wanted),
    flips: facts.flips.length,
    lost: share(draft.facts - draft.inNote - draft.heard, draft.facts),
  };
}

export const PARTS: readonly Part[] = ["rules", "exam"];

/** Every part that has visits, scored. */
export const measure = (): Measured[] =>
  PARTS.flatMap((part) => {
    const visits = visitsOf(part);
    if (visits.length === 0) return [];
    const score = scoreVisits(visits);
    return [{ part, visits, score, figures: figuresOf(visits, score) }];
  });

const percent = (value: number): string => `${Math.round(value * 1000) / 10} %`;

const AIMS: readonly (readonly [string, keyof Figures, string])[] = [
  ["lies caught", "liesCaught", "≥ 97 %"],
  ["drug, dose, course, number and allergy lies shown as supported", "graveLiesSupported", "0"],
  ["true lines doubted", "truthsDoubted", "≤ 5 %"],
  ["facts: precision", "precision", "≥ 90 %"],
  ["facts: recall", "recall", "≥ 80 %"],
  ["present ↔ absent, stopped ↔ taking flips", "flips", "0"],
  ['facts neither in the draft nor under "Heard, not in the note"', "lost", "≤ 5 %"],
];
const COUNTS = new Set<keyof Figures>(["graveLiesSupported", "flips"]);

const show = (name: keyof Figures, value: number): string =>
  COUNTS.has(name) ? String(value) : percent(value);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `| ${head.join(" | ")} |`,
    `|${head.map(() => " --- |").join("")}`,
    ...rows.map((row) => `| ${row.join(" | ")} |`),
  ].join("\n");

function byGroup(
  judged: readonly Judged[],
  groupOf: (one: Judged) => string,
  isGood: (one: Judged) => boolean,
): string[][] {
  return [...Map.groupBy(judged, groupOf)]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([group, own]) => {
      const good = own.filter(isGood).length;
      return [group, String(own.length), percent(good / own.length)];
    });
}

const languageOf = ({ visit }: Judged): string => visit.language;
const isCaught = (one: Judged): boolean => !isSupported(one);

function sectionOf({ part, visits, score, figures }: Measured): string {
  const { lies, truths, draft, milliseconds } = score;
  return [
    `## ${part === "rules" ? "Rules part: the rules are mended by it" : "Exam part: scored, never tuned to"}`,
    `${visits.length} visits, ${lies.length} lies, ${truths.length} true lines; all read in ${Math.round(milliseconds / 100) / 10} s.`,
    table(
      ["measure", "figure", "aim"],
      AIMS.map(([label, name, aim]) => [label, show(name, figures[name]), aim]),
    ),
    "### Strict, and with every word settled that a second opinion may settle",
    table(
      ["reading", "lies caught", "true lines supported"],
      [
        ["strict: the rules alone", isCaught, isSupported] as const,
        ["inference-aware: at most", (one: Judged) => !isSupportedAtMost(one), isSupportedAtMost] as const,
      ].map(([reading, caught, supported]) => [
        reading,
        percent(lies.filter(caught).length / lies.length),
        percent(truths.filter(supported).length / truths.length),
      ]),
    ),
    "### What the drafter makes of the talks",
    table(
      [
        "drafter",
        "lines",
        "written from claims",
        "doubted",
        "facts in the draft",
        "only under Heard",
        "lost",
      ],
      [
        [
          "rules",
          String(draft.lines),
          percent(draft.written / draft.lines),
          String(draft.doubted),
          percent(draft.inNote / draft.facts),
          percent(draft.heard / draft.facts),
          percent(figures.lost),
        ],
      ],
    ),
    "### Lies caught, by kind",
    table(
      ["kind", "lies", "caught"],
      byGroup(lies, ({ line }) => line.kind ?? "", isCaught),
    ),
    "### By language",
    table(
      ["language", "lies", "caught", "true lines", "supported"],
      byGroup(lies, languageOf, isCaught).map((row) => {
        const own = byGroup(truths, languageOf, isSupported).find(([language]) => language === row[0]);
        return [...row, own?.[1] ?? "0", own?.[2] ?? "–"];
      }),
    ),
  ].join("\n\n");
}

/** The page `docs/scoreboard.md`. */
export const pageOf = (measured: readonly Measured[]): string =>
  [
    "# Scoreboard",
    "How well a line is held to what was said. Written by `pnpm eval`; `pnpm test:unit` fails when a figure gets worse than the last landed one (`packages/clinical/eval/landed.json`). All visits are synthetic (`packages/clinical/fixtures`). A true line counts as supported only when the rules alone carry it: no model gives a second opinion here. The inference-aware row takes every word that one may be asked about as settled in the line's favour: what it catches is caught whatever a model says. A model drafts only with a key, so the table of drafters has the rules alone.",
    ...measured.map(sectionOf),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
