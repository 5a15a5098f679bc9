import { keySet } from "../text/phrase-index.ts";
import { findTerms, indexTerms } from "../lexicon/terms.ts";
import { readTable } from "../lexicon/table.ts";
import type { Token } from "../text/tokens.ts";
import { attach, type Attachable } from "./attach.ts";
import type { SlotName } from "./claim.ts";
import { timeUnitOf } from "./times.ts";

/** A stated part of how a medicine is taken. */
export interface Taking extends Attachable {
  readonly name: SlotName;
  readonly value: string;
}

const facets = readTable(
  "word",
  `
times=1 | od, qd, once a day, once daily, one time a day, 1 time a day, once in a day, once | ek baar, din mein ek baar, din me ek baar, roz ek | एक बार, दिन में एक बार, रोज एक | | own
times=2 | bd, bid, b.d, twice, twice a day, twice daily, two times a day, 2 times a day, two times daily, two times | do baar, din mein do baar, din me do baar, do time | दो बार, दिन में दो बार, दो टाइम | | own
times=3 | tds, tid, t.d.s, thrice, thrice a day, thrice daily, three times a day, 3 times a day, three times daily, three times | teen baar, din mein teen baar, din me teen baar, teen time, teeno time | तीन बार, दिन में तीन बार, तीन टाइम, तीनों टाइम | | own
times=4 | qid, qds, four times a day, 4 times a day, four times daily, four times | char baar, chaar baar, din mein char baar, din me chaar baar | चार बार, दिन में चार बार | | own
at=morning | morning, mornings, every morning, with breakfast, breakfast | subah, subha, savere, subeh, nashte | सुबह, सवेरे, नाश्ते | | own
at=noon | noon, afternoon, midday, lunch, with lunch | dopahar, dopeher | दोपहर | | own
at=evening | evening, evenings | shaam, sham, saanjh | शाम | | own
at=night | night, nights, hs, bedtime, at bedtime, dinner, nightly, before sleep, before sleeping, before bed, qhs, h.s | raat, raat ko, sote samay, sone se pehle, sote waqt, sone ke samay | रात, रात को, सोते समय, सोने से पहले, सोते वक्त | | own
per=day | daily, every day, each day, per day, everyday, roz | roz, rozana, har din, har roz | रोज, रोज़, रोजाना, हर दिन, रोज़ाना | | own
per=alternate day | alternate day, alternate days, every other day | ek din chhod kar, ek din chhodkar, ek din chhod ke | एक दिन छोड़कर, एक दिन छोड़ के | | own
per=week | weekly, a week, once a week, once weekly, per week, every week, one a week | hafte mein ek baar, hafte me ek baar, har hafte, hafte mein ek, hafte mein | हफ्ते में एक बार, हर हफ्ते, हफ्ते में एक, हफ्ते में | | own
per=month | monthly, a month, once a month, every month | mahine mein ek baar, har mahine | महीने में एक बार, हर महीने | | own
sos=yes | sos, prn, as needed, if needed, when needed, as required, if required, when required, only when needed, s.o.s, as and when | zaroorat par, zarurat par, zaroorat ho to, jarurat par, zaroorat pade to, jarurat pade to | ज़रूरत पर, जरूरत पर, ज़रूरत हो तो, जरूरत हो तो, ज़रूरत पड़े तो, जरूरत पड़े तो, ज़रूरत पड़ने पर, जरूरत पड़ने पर | | own
timing=before food | before food, before meals, before eating, ac, before meal, before breakfast, before lunch, before dinner, bbf | khane se pehle, khane ke pehle, nashte se pehle, nashte ke pehle, khaane se pehle | खाने से पहले, खाने के पहले, नाश्ते से पहले | | own
timing=empty stomach | empty stomach, on an empty stomach, on empty stomach, fasting | khali pet, khaali pet | खाली पेट | | own
timing=after food | after food, after meals, after eating, pc, after meal, after breakfast, after lunch, after dinner, after each meal, post meals | khane ke baad, khaane ke baad, khana khane ke baad, nashte ke baad, khana khakar, khana kha kar, khane ke bad | खाने के बाद, खाना खाने के बाद, नाश्ते के बाद, खाना खाकर | | own
timing=with food | with food, with meals, with meal | khane ke saath, khaane ke saath, khane ke sath | खाने के साथ | | own
route=oral | orally, by mouth, oral, po, per oral | munh se | मुंह से | | own
route=iv | iv, intravenous, intravenously, i.v | nas mein, drip mein | नस में | | own
route=im | im, intramuscular, i.m | kulhe mein, gaand mein | कूल्हे में | | own
route=sc | subcutaneous, subcutaneously, sc, s.c | chamdi ke neeche | चमड़ी के नीचे | | own
route=inhaled | inhaled, by inhaler, nebulised, nebulized | saans se | | | own
route=topical | topical, topically, local application, locally, over the affected area | lagane ki, lagane wali, upar se | लगाने की, लगाने वाली | | own
route=eye | in the eye, in both eyes, eye drops, eye drop | aankh mein, ankh mein, aankhon mein | आंख में, आँख में, आंखों में, आँखों में | | own
route=ear | in the ear, ear drops, ear drop | kaan mein, kan mein | कान में | | own
route=nasal | nasal, nasal spray, nasal drops, in the nose | naak mein | नाक में | | own
route=rectal | rectal, suppository, per rectum | gudda mein | | | own
route=vaginal | vaginal, vaginally, pessary | | | | own
`,
);
const index = indexTerms(facets);

const countUnits = keySet(
  "tablet tablets tab tabs goli goliyan goliya capsule capsules cap caps puff puffs drop drops boond boonden spoon spoons teaspoon tsp chammach chamach sachet sachets packet pill pills गोली गोलियां गोलियाँ टैबलेट कैप्सूल बूंद बूंदें बूँद चम्मच पफ पैकेट ampoule injection injections".split(
    " ",
  ),
);
const halves = keySet("half aadha aadhi adha adhi आधा आधी".split(" "));
const between = keySet("a an ek - one".split(" "));
const doseUnits: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    mg: "mg mgs milligram milligrams mgm एमजी मिलीग्राम मिग्रा",
    mcg: "mcg microgram micrograms µg माइक्रोग्राम एमसीजी",
    g: "g gm gms gram grams ग्राम",
    ml: "ml millilitre milliliter mls एमएल मिलीलीटर cc",
    unit: "unit units iu यूनिट u",
    "%": "% percent",
  }).flatMap(([unit, words]) => words.split(" ").map((word) => [word, unit] as const)),
);

export const doseUnitOf = (token: Token | undefined): string | undefined => doseUnits[token?.text ?? ""];

const everyWords = keySet("every har हर q".split(" "));

function intervals(tokens: readonly Token[]): Taking[] {
  return tokens.flatMap((token, at): Taking[] => {
    const unit = timeUnitOf(token);
    if (unit !== "hour" && unit !== "day" && unit !== "month" && unit !== "week") return [];
    const isBare = everyWords.has(tokens[at - 1]?.key ?? "");
    const number = tokens[at - 1]?.value;
    const first = isBare ? at - 1 : at - 2;
    if (!isBare && (number === undefined || !everyWords.has(tokens[at - 2]?.key ?? ""))) {
      const hourly = number !== undefined && /^(?:hourly|hrly)$/.test(token.text);
      return hourly ? [taking("every", `${number} hour`, at - 1, at)] : [];
    }
    if (isBare && unit !== "hour") return [];
    return [taking("every", `${isBare ? 1 : number} ${unit}`, first, at)];
  });
}

const taking = (name: SlotName, value: string, first: number, last: number): Taking => ({
  name,
  value,
  first,
  last,
  isShared: !["dose", "count", "at"].includes(name),
});

const timesWords = keySet("times time baar bar dafa martaba episodes episode बार दफा".split(" "));

/** "6-7 times", "paanch baar": how often, of a medicine or of anything else. */
function counts(tokens: readonly Token[]): Taking[] {
  return tokens.flatMap((token, at): Taking[] => {
    if (token.value === undefined || !timesWords.has(tokens[at + 1]?.key ?? "")) return [];
    const gap = ["-", "to", "se"].includes(tokens[at - 1]?.text ?? "") ? 1 : 0;
    const lower = tokens[at - 1 - gap]?.value;
    const isRange = lower !== undefined && lower < token.value && token.value - lower <= 3;
    return [
      taking(
        "times",
        isRange ? `${lower}-${token.value}` : String(token.value),
        isRange ? at - 1 - gap : at,
        at + 1,
      ),
    ];
  });
}

/** "Q6H": every six hours. */
const latinIntervals = (tokens: readonly Token[]): Taking[] =>
  tokens.flatMap((token, at): Taking[] =>
    token.text === "q" &&
    tokens[at + 1]?.value !== undefined &&
    /^h(?:r?ly)?$/.test(tokens[at + 2]?.text ?? "")
      ? [taking("every", `${tokens[at + 1]?.value} hour`, at, at + 2)]
      : [],
  );

/** `1-0-1`, also with units of insulin. */
function plans(tokens: readonly Token[]): Taking[] {
  return tokens.flatMap((token, at): Taking[] => {
    const numbers = [0, 2, 4, 6].map((step) => tokens[at + step]?.value);
    const dashes = [1, 3, 5].map((step) => ["-", "+"].includes(tokens[at + step]?.text ?? ""));
    if (token.value === undefined || ["-", "+"].includes(tokens[at - 1]?.text ?? "")) return [];
    if (!dashes[0] || !dashes[1] || numbers[1] === undefined || numbers[2] === undefined) return [];
    const hasFour = dashes[2] === true && numbers[3] !== undefined;
    const doses = numbers.slice(0, hasFour ? 4 : 3) as number[];
    if (doses.every((dose) => dose === 0) || doses.some((dose) => dose > 60)) return [];
    const names = hasFour ? ["morning", "noon", "evening", "night"] : ["morning", "noon", "night"];
    const last = at + (hasFour ? 6 : 4);
    return doses.flatMap((dose, slot) =>
      dose === 0 ? [] : [taking("at", `${names[slot]}:${dose}`, at, last)],
    );
  });
}

/** "20 units in the morning, 14 at night": each amount with its time of day. */
function timesOfDay(
  tokens: readonly Token[],
  found: readonly Taking[],
  isFree: (at: number) => boolean,
): Taking[] {
  const times = found.filter(({ name }) => name === "at");
  const amounts = tokens.flatMap((token, at) => {
    if (token.value === undefined || !isFree(at) || timeUnitOf(tokens[at + 1]) !== undefined) return [];
    const unit = doseUnitOf(tokens[at + 1]);
    if (unit !== undefined && unit !== "unit") return [];
    const counted = countUnits.has(tokens[at + 1]?.key ?? "");
    const isTimes = keySet(["baar", "times", "बार", "time"]).has(tokens[at + 1]?.key ?? "");
    if (isTimes) return [];
    const last = unit !== undefined || counted ? at + 1 : at;
    return [{ name: "amount", isShared: false, first: at, last, value: token.text }];
  });
  const near = amounts.filter((amount) =>
    times.some((time) => Math.abs(time.first - amount.last) <= 4 || Math.abs(amount.first - time.last) <= 3),
  );
  if (near.length === 0) return times;
  const own = attach(tokens, times, near);
  return times.map((time, position) => {
    const amount = own[position]?.[0];
    return amount === undefined
      ? time
      : {
          ...time,
          value: `${time.value}:${amount.value}`,
          first: Math.min(time.first, amount.first),
          last: Math.max(time.last, amount.last),
        };
  });
}

function doses(tokens: readonly Token[], isFree: (at: number) => boolean): Taking[] {
  return tokens.flatMap((token, at): Taking[] => {
    if (!isFree(at)) return [];
    if (token.value !== undefined) {
      const unit = doseUnitOf(tokens[at + 1]);
      if (unit !== undefined) return [taking("dose", `${token.value} ${unit}`, at, at + 1)];
      if (countUnits.has(tokens[at + 1]?.key ?? ""))
        return [taking("count", String(token.value), at, at + 1)];
      return [];
    }
    if (!halves.has(token.key)) return [];
    const next = between.has(tokens[at + 1]?.key ?? "") ? at + 2 : at + 1;
    if (!countUnits.has(tokens[next]?.key ?? "")) return [];
    return [taking("count", "0.5", at, next)];
  });
}

const oftenWords = new Set(["once", "twice", "thrice", "times", "time"]);

/** "For a week" is how long; "twice a week" is how often. */
const isStretch = (tokens: readonly Token[], first: number, last: number): boolean =>
  last - first === 1 && tokens[first]?.text === "a" && !oftenWords.has(tokens[first - 1]?.text ?? "");

/** "At once" is now, not one time; "walks fast" is not fasting. */
const isOtherSense = (tokens: readonly Token[], first: number): boolean =>
  (tokens[first]?.text === "once" && tokens[first - 1]?.text === "at") ||
  tokens[first]?.text === "fast" ||
  // "Do hafte mein": in two weeks.
  (tokens[first - 1]?.value !== undefined && timeUnitOf(tokens[first]) !== undefined);

/** A form that is counted: the tablet in "ek goli". */
export const isCounted = (token: Token | undefined): boolean => countUnits.has(token?.key ?? "");

/** How medicines are taken, as far as the sentence says: dose, count, times of day, interval, timing, route. */
export function findTakings(tokens: readonly Token[], isFree: (at: number) => boolean): Taking[] {
  const planned = plans(tokens);
  const inPlan = (at: number): boolean => planned.some(({ first, last }) => first <= at && at <= last);
  const words = findTerms(tokens, index).flatMap(({ entry, first, last }): Taking[] => {
    const [name = "", value = ""] = entry.concept.split("=");
    return isStretch(tokens, first, last) || isOtherSense(tokens, first)
      ? []
      : [taking(name as SlotName, value, first, last)];
  });
  const every = [...intervals(tokens), ...latinIntervals(tokens)];
  const often = counts(tokens).filter(
    (count) => !words.some((word) => word.first <= count.last && count.first <= word.last),
  );
  const free = (at: number): boolean => isFree(at) && !inPlan(at);
  const at = timesOfDay(tokens, words, free);
  const amounts = new Set(
    at.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, step) => first + step)),
  );
  // "Not more than twice a day" is a limit, not a schedule.
  const isLimit = ({ first }: Taking): boolean =>
    ["than", "most"].includes(tokens[first - 1]?.text ?? "") ||
    tokens.slice(first, first + 5).some(({ text }) => text === "zyada" || text === "ज्यादा");
  const limited = (takings: readonly Taking[]): Taking[] =>
    takings.map((each) =>
      each.name === "times" && isLimit(each)
        ? {
            ...each,
            name: "most" as const,
            first: tokens[each.first - 1]?.text === "most" ? each.first - 1 : each.first,
          }
        : each,
    );
  const others = words.filter(({ name }) => name !== "at");
  return limited(
    [
      ...planned,
      ...every,
      ...often,
      ...others,
      ...at,
      ...doses(tokens, (spot) => free(spot) && !amounts.has(spot)),
    ].toSorted((a, b) => a.first - b.first),
  );
}
