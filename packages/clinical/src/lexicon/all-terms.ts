import { conditionTable, deniedConditionTable, habitTable } from "./conditions.ts";
import { everydayTable } from "./everyday-words.ts";
import { medicineClasses } from "./medicine-classes.ts";
import { findingTable, symptomTable } from "./symptoms.ts";
import { type Entry, readTable } from "./table.ts";
import { indexTerms } from "./terms.ts";
import { procedureTable, siteTable, testTable, vaccineTable } from "./tests.ts";
import { wordTable } from "./words.ts";

const classes = medicineClasses.map(({ concept, forms }): Entry => ({
  kind: "medicine class",
  concept,
  wider: [],
  forms,
  source: "own",
}));

/** They hold the word of a complaint without being one. */
const notComplaints = readTable(
  "not a symptom",
  `
dust and smoke | dust and smoke, smoke and dust, dust or smoke | dhool dhuen, dhool dhuan, dhool aur dhuen, dhool aur dhuan | धूल धुएं, धूल और धुएं, धूल और धुआं | dust, smoke (air) | own
cold drink | cold water, cold drink, cold drinks, cold things, cold compress, cold sponging, cold air, cold weather, cold food, pain free, fever chart | thanda pani, thande pani, thande paani, thanda paani, thandi cheez, thandi hawa | ठंडा पानी, ठंडी चीज, ठंडी हवा, ठंडा, ठंडे पानी | | own
`,
);

/** In order of precedence: where two tables hold one form, the earlier has it. */
export const allEntries: readonly Entry[] = [
  ...notComplaints,
  ...classes,
  ...readTable("symptom", symptomTable),
  ...readTable("finding", findingTable),
  ...readTable("vaccine", vaccineTable),
  ...readTable("test", testTable),
  ...readTable("procedure", procedureTable),
  ...readTable("condition", deniedConditionTable).map((entry) => ({ ...entry, isDenied: true as const })),
  ...readTable("condition", conditionTable),
  ...readTable("habit", habitTable),
  ...readTable("site", siteTable),
  ...readTable("word", wordTable),
  ...readTable("word", everydayTable),
];

/** Everything but medicines' names, measurements and cues, which have readers of their own. */
export const allTerms = indexTerms(allEntries);
