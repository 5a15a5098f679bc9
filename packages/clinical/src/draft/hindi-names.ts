import type { Claim } from "../claims/claim.ts";
import { allEntries } from "../lexicon/all-terms.ts";
import { measurements } from "../lexicon/measurements.ts";
import { isDevanagari } from "../text/normalise-text.ts";

/** Where the lexicon's first form is no name for it. */
const own: Readonly<Record<string, string>> = {
  chills: "ठंड लगना",
  orthopnoea: "लेटने पर सांस फूलना",
  "excessive thirst": "बहुत प्यास",
  fainting: "बेहोशी",
  "facial weakness": "मुंह टेढ़ा होना",
  "low mood": "उदासी",
  numbness: "सुन्नपन",
  drowsiness: "सुस्ती",
  fall: "गिरना",
  "blurred vision": "धुंधला दिखना",
  "red eye": "आंख लाल होना",
  "vaginal discharge": "सफेद पानी",
  diabetes: "शुगर",
  pregnancy: "गर्भ",
  "burn injury": "जलना",
  abrasion: "छिलना",
  fracture: "हड्डी टूटना",
  "restricted movement": "मुड़ने में दिक्कत",
};

/** Verbs whose bare stem the lexicon keeps, since they are said in every ending. */
const stems = new Set(
  "बह फूल बज बन हो सूज कांप चढ़ उतर झड़ पड़ आ घूम दिख बैठ रो पी निकल चुभ कट खुल चल लग गिर सूख फड़क खींच फंस अटक निगल घुट फट हिल टूट जा रुक पलट भर खा रिस पक जल उड़ खिंच जकड़ अकड़ डूब मुड़ धंस खिसक उभर फैल लटक सड़ सिकुड़ टकरा भिंच किटकिटा लड़खड़ा सुनाई".split(
    " ",
  ),
);

/** "सांस फूल" → "सांस फूलना", "कुत्ते ने काट" → "कुत्ते ने काटा". */
function asName(form: string): string {
  const last = form.split(" ").at(-1) ?? "";
  if (last === "काट") return `${form}ा`;
  return stems.has(last) && form.includes(" ") ? `${form}ना` : form;
}

const whole = (form: string): boolean => isDevanagari(form) && !form.endsWith("*");

/** The first form in Devanagari of each concept, as the lexicon lists it. */
const names: ReadonlyMap<string, string> = new Map([
  ...[...allEntries.filter(({ isDenied }) => isDenied === undefined), ...measurements]
    .flatMap(({ concept, forms }): [string, string][] => {
      const form = forms.find(whole);
      return form === undefined ? [] : [[concept, asName(form)]];
    })
    .toReversed(),
  ...Object.entries(own),
]);

/** What a claim is about, in Devanagari; undefined where the lexicon has no word for it. */
export function hindiName({
  label,
  concept,
  slots,
}: Pick<Claim, "label" | "concept" | "slots">): string | undefined {
  const known = names.get(label);
  if (known !== undefined) return known;
  const site = slots.find(({ name }) => name === "site")?.value;
  const place = site === undefined ? undefined : names.get(site);
  const what = names.get(concept);
  return place === undefined || what === undefined ? undefined : `${place} में ${what}`;
}
