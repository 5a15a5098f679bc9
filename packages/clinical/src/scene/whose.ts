import { kinCues, selfCues } from "../lexicon/cues.ts";
import { allEntries } from "../lexicon/all-terms.ts";
import { findTerms, indexTerms, type Term } from "../lexicon/terms.ts";
import type { Token } from "../text/tokens.ts";

export const PATIENT = "patient";
export const OTHER = "other";

const kin = indexTerms(kinCues);
const self = indexTerms(selfCues);
const possessives = new Set(
  "my his her your their our the mere meri mera aapki aapke aapka unki unke uski iske iski मेरी मेरे मेरा आपकी आपके आपका उनकी उनके उसकी a family".split(
    " ",
  ),
);
const postpositions = new Set("ko ka ki ke ne bhi mein se को का की के ने भी में".split(" "));
const verbs = new Set(
  "feeding feeds cries sleeps has had have is was died suffers hain hai the tha thi और aur and has".split(
    " ",
  ),
);
const pronouns = new Set(
  "he she they his her their him them unko usko unhe unhen inko unka unki uska uski woh wo vo use उनको उसको उन्हें इनको उनका उनकी वो वह उसे".split(
    " ",
  ),
);
/** Also said to the patient or to the staff: kin only with "my", "ko", "has" beside them. */
const address = new Set("sister brother mother father uncle aunt child grandparent".split(" "));

/** "Mother reports fever": she tells, it is not hers. */
const reporters = new Set(
  "reports report says states stated reported said tells mentions noted notes denies complains keh kehti kehta bata कह बता".split(
    " ",
  ),
);

const spelledKin = new Set(kinCues.flatMap(({ forms }) => forms));
const spelledElse = new Set(allEntries.flatMap(({ forms }) => forms));

/** "Peeta", drinks, only sounds like pita, father. */
const isAnotherWord = (tokens: readonly Token[], { first, last }: Term): boolean => {
  const text = tokens[first]?.text ?? "";
  return first === last && !spelledKin.has(text) && spelledElse.has(text);
};

/** A person named at a token. */
export interface Kin {
  readonly at: number;
  readonly last: number;
  readonly who: string;
}

/** Whose each token is: the last person named before it in the sentence, or whoever was under discussion. */
export function whoseTokens(
  tokens: readonly Token[],
  subject: string,
  childIsPatient: boolean,
): { whose: string[]; kin: Kin[] } {
  const relatives = findTerms(tokens, kin).filter((term) => !isAnotherWord(tokens, term));
  const marks: Kin[] = relatives.flatMap(({ entry, first, last }): Kin[] => {
    const before = tokens[first - 1]?.text ?? "";
    const next = tokens[last + 1]?.text === "ji" || tokens[last + 1]?.text === "जी" ? last + 2 : last + 1;
    const after = tokens[next]?.text ?? "";
    const isNamed =
      possessives.has(before) ||
      postpositions.has(after) ||
      verbs.has(after) ||
      after === ":" ||
      before === "in" ||
      before === "of" ||
      /['’]s$/.test(tokens[first]?.text ?? "");
    if (reporters.has(tokens[next]?.text ?? "")) return [];
    if (entry.concept === "child" && childIsPatient) return [{ at: first, last, who: PATIENT }];
    if (address.has(entry.concept) && !isNamed) return [];
    return [{ at: first, last, who: entry.concept }];
  });
  const own = findTerms(tokens, self).flatMap(({ first, last }): Kin[] => {
    const leadsToKin = relatives.some((term) => term.first > last && term.first - last <= 2);
    return leadsToKin ? [] : [{ at: first, last, who: PATIENT }];
  });
  const ordered = [...marks, ...own].toSorted((a, b) => a.at - b.at);
  const opens = tokens.slice(0, 2).some(({ text }) => pronouns.has(text));
  let current = opens ? subject : PATIENT;
  // "sugar in the family", "heart disease in my father": whose stands behind.
  const [only] = ordered;
  const behind =
    ordered.length === 1 &&
    only !== undefined &&
    only.who !== PATIENT &&
    ["in", "of", "my", "the"].includes(tokens[only.at - 1]?.text ?? "") &&
    only.at > tokens.length / 2
      ? only
      : undefined;
  if (behind !== undefined) current = behind.who;
  const whose = tokens.map((_, index) => {
    current = ordered.findLast(({ at }) => at === index)?.who ?? current;
    return current;
  });
  return { whose, kin: marks };
}
