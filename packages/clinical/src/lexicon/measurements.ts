/** A vital sign or laboratory value. */
export interface Measurement {
  readonly concept: string;
  readonly kind: "vital" | "lab";
  readonly forms: readonly string[];
  /** Values a body can have; in any unit it is given in. */
  readonly ranges: readonly (readonly [low: number, high: number])[];
  readonly units: readonly string[];
  /** Forms that say when it was taken too: FBS is a fasting sugar. */
  readonly contexts: Readonly<Record<string, string>>;
  readonly source: string;
}

/** `concept | kind | English | romanised Hindi | Devanagari | ranges | units | form=context | source` */
const table = `
BP | vital | bp, blood pressure, pressure | bp, beepee, raktchap | बीपी, रक्तचाप, ब्लड प्रेशर, प्रेशर, बी पी | 40-280 | mmhg | | own
temperature | vital | temperature, temp, fever, febrile | bukhar, bukhaar, tapman, taapman | बुखार, तापमान, टेंपरेचर, टेम्परेचर, टेंप्रेचर | 34-43, 93-109 | f, c, degree, degrees, fahrenheit, celsius, डिग्री | | own
pulse | vital | pulse, pulse rate, heart rate, hr, pr | nadi, naadi, pulse, dhadkan | पल्स, नाड़ी, नब्ज | 25-240 | /min, bpm, per minute | | own
SpO2 | vital | spo2, oxygen, saturation, o2 sat, sats, oxygen saturation, spo 2 | oxygen | ऑक्सीजन, एसपीओटू, एसपीओ2 | 40-100 | % | | own
respiratory rate | vital | respiratory rate, rr, respiration, respirations, breaths, resp rate, breathing rate, respiration rate | saans ki gati, saans ek minute, saans ek minute mein, saans | सांस की गति, श्वास दर, सांस एक मिनट में, सांस, साँस | 6-99 | /min, per minute | | own
weight | vital | weight, wt, weighs, body weight | vajan, wajan, wazan, vazan | वजन, वज़न, वेट | 0.5-250 | kg, kgs, kilo, kilos, kilogram, किलो, केजी, grams | | own
height | vital | height, ht | lambai, kad, height | लंबाई, ऊंचाई, हाइट | 30-220, 3-7 | cm, feet, ft, सेंटीमीटर | | own
BMI | vital | bmi, body mass index | bmi | बीएमआई | 8-70 | | | own
MUAC | vital | muac, mid arm circumference, mid upper arm circumference, arm circumference | baanh ka ghera | बांह का घेरा, एमयूएसी | 6-40 | cm, mm | | own
head circumference | vital | head circumference | sir ka ghera | सिर का घेरा | 25-65 | cm | | own
fundal height | vital | fundal height | | फंडल हाइट | 8-45 | cm, weeks | | own
fetal heart rate | vital | fetal heart rate, foetal heart rate, fhr, fetal heart, fetal heart sound, fhs | bachche ki dhadkan, bacche ki dhadkan | बच्चे की धड़कन, बच्चे की धडकन | 60-220 | bpm, /min | | own
pain score | vital | pain score, vas | | | 0-10 | | | own
GCS | vital | gcs, glasgow coma scale | | | 3-15 | | | own
blood sugar | vital | sugar, blood sugar, glucose, blood glucose, fbs, ppbs, rbs, grbs, fbg, ppbg, bsl, sugar level, fasting sugar, random sugar, post meal sugar, pp sugar, glucometer, fasting glucose, random glucose | sugar, shugar, khali pet sugar | शुगर, ग्लूकोज, ब्लड शुगर, एफबीएस, पीपीबीएस, आरबीएस, शूगर | 15-900 | mg/dl, mg, mgdl | fbs=fasting, fbg=fasting, ppbs=after food, ppbg=after food, rbs=random, grbs=random, एफबीएस=fasting, पीपीबीएस=after food, आरबीएस=random | own
HbA1c | lab | hba1c, a1c, glycated haemoglobin, hb a1c, glycosylated | teen mahine ki sugar, teen mahine wali sugar | एचबीए1सी, तीन महीने की शुगर, एचबीएवनसी, तीन महीने वाली शुगर | 3-20 | % | | own
haemoglobin | lab | haemoglobin, hemoglobin, hb, hgb | khoon ki matra, hb | हीमोग्लोबिन, एचबी, खून की मात्रा | 2-22 | g/dl, gm, g, gram, ग्राम | | own
platelets | lab | platelets, platelet, platelet count, plt | platelet | प्लेटलेट, प्लेटलेट्स | 1-1000, 1000-1000000 | lakh, thousand, हजार, लाख | | own
white cell count | lab | wbc, tlc, white cells, white cell count, total count, leucocyte count, wbc count | | डब्ल्यूबीसी, टीएलसी | 100-500000 | | | own
ESR | lab | esr | esr | ईएसआर | 0-150 | mm, mm/hr | | own
CRP | lab | crp, c reactive protein | | सीआरपी | 0-500 | mg/l | | own
creatinine | lab | creatinine, s creatinine, serum creatinine, s. creatinine | creatinine | क्रिएटिनिन, क्रिएटिनाइन, क्रिएटिनीन | 0.1-25 | mg/dl | | own
urea | lab | urea, blood urea, bun | urea | यूरिया | 3-400 | mg/dl | | own
uric acid | lab | uric acid | uric acid | यूरिक एसिड | 0.5-20 | mg/dl | | own
sodium | lab | sodium | | सोडियम | 100-180 | | | own
potassium | lab | potassium | | पोटैशियम | 1.5-9 | | | own
calcium level | lab | serum calcium, calcium level | | सीरम कैल्शियम | 4-16 | | | own
TSH | lab | tsh, thyroid level | tsh, thyroid ki report | टीएसएच | 0.01-150 | | | own
T3 | lab | t3 | | टी3 | 0.1-500 | | | own
T4 | lab | t4, free t4 | | टी4 | 0.1-30 | | | own
bilirubin | lab | bilirubin, total bilirubin | piliya ki report | बिलीरुबिन, बिलिरुबिन | 0.1-50 | mg/dl | | own
SGPT | lab | sgpt, alt | | एसजीपीटी | 3-9000 | | | own
SGOT | lab | sgot, ast | | एसजीओटी | 3-9000 | | | own
alkaline phosphatase | lab | alkaline phosphatase, alp | | | 10-3000 | | | own
albumin | lab | albumin, serum albumin | | एल्ब्यूमिन | 1-6 | | | own
cholesterol | lab | cholesterol, total cholesterol | cholesterol | कोलेस्ट्रॉल | 50-700 | | | own
LDL | lab | ldl | | एलडीएल | 10-500 | | | own
HDL | lab | hdl | | एचडीएल | 5-150 | | | own
triglycerides | lab | triglycerides, tg | | ट्राइग्लिसराइड | 20-3000 | | | own
vitamin D level | lab | vitamin d level, vit d level, 25 oh vitamin d | | | 2-150 | | | own
vitamin B12 level | lab | b12 level, vitamin b12 level | | | 30-2000 | | | own
ferritin | lab | ferritin | | फेरिटिन | 1-5000 | | | own
INR | lab | inr, pt inr | | आईएनआर | 0.5-12 | | | own
MCV | lab | mcv | | | 40-140 | | | own
PEFR | lab | pefr, peak flow | | पीक फ्लो | 50-900 | | | own
ejection fraction | lab | ejection fraction, lvef, ef | | | 5-85 | % | | own
PSA | lab | psa | | पीएसए | 0-500 | | | own
apgar | vital | apgar | | | 0-10 | | | own
birth weight | vital | birth weight | janm ka vajan, janam ka wajan, paida hone par vajan | जन्म का वजन, जन्म के समय वजन | 0.4-6, 400-6000 | kg, gram, grams, किलो | | own
urine output | vital | urine output | | | 0-10000 | ml | | own
haematocrit | lab | haematocrit, hematocrit, pcv, packed cell volume | | हीमेटोक्रिट | 10-70 | % | | own
red cell count | lab | red cell count, rbc count, rbc | | आरबीसी | 1-9 | | | own
neutrophils | lab | neutrophils, neutrophil | | न्यूट्रोफिल | 1-99 | % | | own
lymphocytes | lab | lymphocytes, lymphocyte | | लिम्फोसाइट | 1-99 | % | | own
eosinophils | lab | eosinophils, eosinophil, eosinophil count | | इओसिनोफिल | 0-90, 100-20000 | % | | own
monocytes | lab | monocytes | | | 0-50 | % | | own
absolute neutrophil count | lab | absolute neutrophil count, anc count | | | 0-50000 | | | own
reticulocyte count | lab | reticulocyte count, retic count | | | 0-30 | % | | own
MCH | lab | mch | | | 10-50 | pg | | own
MCHC | lab | mchc | | | 20-45 | | | own
RDW | lab | rdw | | | 8-40 | % | | own
bleeding time | lab | bleeding time | | | 0.5-30 | minutes | | own
clotting time | lab | clotting time | | | 1-40 | minutes | | own
prothrombin time | lab | prothrombin time | | | 8-120 | seconds | | own
aPTT | lab | aptt, activated partial thromboplastin time | | | 15-200 | seconds | | own
D-dimer | lab | d-dimer, d dimer | | डी-डाइमर | 0-20000 | | | own
direct bilirubin | lab | direct bilirubin, conjugated bilirubin | | | 0-40 | mg/dl | | own
indirect bilirubin | lab | indirect bilirubin, unconjugated bilirubin | | | 0-40 | mg/dl | | own
GGT | lab | ggt, gamma gt | | | 1-3000 | | | own
total protein | lab | total protein | | | 2-14 | g/dl | | own
globulin | lab | globulin | | | 0.5-9 | g/dl | | own
amylase | lab | amylase, serum amylase | | एमाइलेज | 5-10000 | | | own
lipase | lab | lipase, serum lipase | | लाइपेज | 5-10000 | | | own
LDH | lab | ldh | | | 50-10000 | | | own
CPK | lab | cpk, creatine kinase | | | 10-100000 | | | own
troponin | lab | troponin, troponin i, troponin t | | ट्रोपोनिन | 0-50000 | | | own
BNP | lab | bnp, nt-probnp | | | 0-50000 | | | own
VLDL | lab | vldl | | | 2-300 | mg/dl | | own
eGFR | lab | egfr, estimated gfr | | | 3-150 | | | own
chloride | lab | chloride, serum chloride | | | 60-140 | | | own
bicarbonate | lab | bicarbonate, serum bicarbonate | | | 3-50 | | | own
magnesium level | lab | serum magnesium, magnesium level | | | 0.3-8 | | | own
phosphate | lab | phosphate, serum phosphate, phosphorus | | | 0.5-15 | | | own
serum iron | lab | serum iron | | | 5-400 | | | own
TIBC | lab | tibc, total iron binding capacity | | | 100-700 | | | own
folate level | lab | serum folate, folate level | | | 0.5-40 | | | own
free T3 | lab | free t3, ft3 | | | 0.1-30 | | | own
prolactin | lab | prolactin | | प्रोलैक्टिन | 0.5-500 | | | own
FSH | lab | fsh | | एफएसएच | 0.1-200 | | | own
LH | lab | lh level, luteinising hormone | | | 0.1-200 | | | own
AMH | lab | amh | | | 0-25 | | | own
testosterone | lab | testosterone | | | 1-2000 | | | own
cortisol | lab | cortisol | | | 0.5-100 | | | own
beta hCG | lab | beta hcg, bhcg | | | 0-300000 | | | own
fasting insulin | lab | fasting insulin, insulin level | | | 0.5-300 | | | own
microalbumin | lab | microalbumin, urine microalbumin, acr, albumin creatinine ratio | | | 0-5000 | | | own
urine protein (24 h) | lab | 24 hour urine protein | | | 0-20000 | mg | | own
urine pus cells | lab | pus cells, urine pus cells | | पस सेल | 0-200 | | | own
urine specific gravity | lab | specific gravity | | | 1-1.05 | | | own
ASO titre | lab | aso titre, aso titer, aso | | | 0-2000 | | | own
rheumatoid factor | lab | rheumatoid factor | | | 0-2000 | | | own
procalcitonin | lab | procalcitonin | | | 0-200 | | | own
CD4 count | lab | cd4 count, cd4 | | सीडी4 | 1-2000 | | | own
viral load | lab | viral load | | वायरल लोड | 0-10000000 | | | own
CA 125 | lab | ca 125, ca-125 | | | 0-20000 | | | own
CEA | lab | cea | | | 0-5000 | | | own
lactate | lab | lactate, serum lactate | | | 0.2-30 | | | own
pH (blood) | lab | blood ph, arterial ph | | | 6.6-7.9 | | | own
pO2 | lab | po2, pao2 | | | 20-600 | | | own
pCO2 | lab | pco2, paco2 | | | 10-150 | | | own
ESR second hour | lab | esr second hour | | | 0-200 | | | own
intraocular pressure | vital | intraocular pressure, iop, eye pressure | aankh ka pressure | आंख का प्रेशर | 5-80 | | | own
capillary refill time | vital | capillary refill time, crt | | | 0-15 | seconds | | own
head-to-toe length | vital | length of baby, baby length | bachche ki lambai | बच्चे की लंबाई | 30-120 | cm | | own
hip circumference | vital | hip circumference | | | 50-200 | cm | | own
neck circumference | vital | neck circumference | | | 20-70 | cm | | own
waist | vital | waist circumference, waist | kamar ka naap | कमर का नाप | 40-200 | cm | | own
`;

const list = (cell = ""): string[] =>
  cell
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

function readLine(line: string): Measurement {
  const cells = line.split("|").map((cell) => cell.trim());
  const [concept, kind, english, roman, devanagari, ranges, units, contexts, source] = cells;
  if (!concept || (kind !== "vital" && kind !== "lab") || source === undefined)
    throw new Error(`A measurement must have nine columns: ${line}`);
  return {
    concept,
    kind,
    forms: [...list(english), ...list(roman), ...list(devanagari)],
    ranges: list(ranges).map((range) => {
      const [low = Number.NaN, high = Number.NaN] = range.split("-").map(Number);
      return [low, high] as const;
    }),
    units: list(units),
    contexts: Object.fromEntries(list(contexts).map((pair) => pair.split("=") as [string, string])),
    source,
  };
}

export const measurements: readonly Measurement[] = table
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map(readLine);

const byConcept = new Map(measurements.map((measurement) => [measurement.concept, measurement]));

/** The measurement of this name; throws for a name the table does not have. */
export function measurementCalled(concept: string): Measurement {
  const measurement = byConcept.get(concept);
  if (measurement === undefined) throw new Error(`The lexicon has no measurement "${concept}".`);
  return measurement;
}
