/* oxlint-disable max-lines -- a lexicon is data */

/** Advice of the consulting room: how a note says it, and the words of the lexicon that together say it. */
export interface Instruction {
  readonly english: string;
  readonly hindi: string;
  /** Each of these must be there, in any order; of several with a slash, one. */
  readonly concepts: readonly (readonly string[])[];
  /** Said along with it where they are said: "report *lekar* aaiye". */
  readonly optional: readonly string[];
  /** Advice against: its words are denied, or it says "avoid". */
  readonly isAgainst: boolean;
  readonly source: string;
}

/**
 * `English | Hindi | concepts | source`, one piece of advice a line. The concepts are those of `words.ts` and the
 * other tables, so every way these are said is known; the more of them, the earlier a line is tried. `come?` may
 * be there or not, and `avoid` turns the advice round; what is said in several ways has a semicolon between.
 */
const table = `
# Coming back
come back | वापस आएं | come | own
come back with the report | रिपोर्ट लेकर वापस आएं | test, bring/come, come?, come? | own
show the report | रिपोर्ट दिखाएं | show, test | own
come at once | तुरंत आएं | come, emergency | own
go to the hospital | अस्पताल जाएं | go/show, hospital | own
go to the hospital at once | तुरंत अस्पताल जाएं | go/show, hospital, emergency | own
go to the district hospital | जिला अस्पताल जाएं | go/show/come, district hospital | own
see the doctor | डॉक्टर को दिखाएं | show, doctor | own
see the doctor at once | डॉक्टर को तुरंत दिखाएं | show, doctor, emergency | own
see a specialist | विशेषज्ञ को दिखाएं | show, specialist | own
show again | दिखाएं | show | own
bring the card | कार्ड लेकर आएं | bring, card, come? | own
bring the old papers | पुराने कागज लेकर आएं | bring, card, old, come? | own
bring the medicines | दवाई लेकर आएं | bring, medicine, come? | own
bring the baby | बच्चे को लेकर आएं | bring, children, come? | own
bring the sample | नमूना लेकर आएं | bring, sample, come? | own
give a urine sample | पेशाब का नमूना दें | give, sample, urine | own
check BP | बीपी चेक कराएं | show, blood pressure (word) | own
check BP daily | बीपी रोज चेक करें | show, blood pressure (word), daily | own
check the weight | वजन चेक कराएं | show, weight | own
come for dressing | पट्टी कराने आएं | come, dressing (word)/soak/dressing | own
# Drinking
drink water | पानी पिएं | drink, water | own
drink plenty of water | खूब पानी पिएं | drink, water, severe/worse | own
drink less water | पानी कम पिएं | drink, water, decrease | own
drink boiled water | उबला पानी पिएं | drink, boiled, water | own
drink warm water | गर्म पानी पिएं | drink, warm, water | own
drink ORS | ओआरएस पिएं | drink, ors | own
ORS after each loose stool | हर दस्त के बाद ओआरएस दें | ors, each, diarrhoea | own
give ORS | ओआरएस दें | give, ors | own
drink coconut water | नारियल पानी पिएं | drink, coconut water | own
drink milk | दूध पिएं | drink, milk | own
drink curd | दही पिएं | drink, curd | own
drink lemon water | नींबू पानी पिएं | drink, lemon, water | own
drink less tea | चाय कम पिएं | drink/take, tea, decrease | own
avoid tea | चाय से परहेज | tea, avoid | own
avoid coffee | कॉफी से परहेज | coffee, avoid | own
avoid cold water | ठंडे पानी से परहेज | cold drink, avoid | own
avoid alcohol | शराब से परहेज | alcohol, avoid | own
stop alcohol | शराब छोड़ें | alcohol, stop | own
# Eating
eat light food | हल्का खाना खाएं | khichdi, food/give | own
eat fruit | फल खाएं | fruit, food | own
eat vegetables | सब्जी खाएं | vegetables, food | own
eat curd | दही खाएं | curd, food | own
eat eggs | अंडा खाएं | egg, food | own
eat jaggery | गुड़ खाएं | jaggery, food | own
eat well | अच्छा खाना खाएं | food, good | own
eat on time | समय पर खाना खाएं | food, on time | own
eat little and often | थोड़ा-थोड़ा खाएं | food, mild/decrease/small | own
eat less salt | नमक कम खाएं | salt, decrease, food | own
less salt | नमक कम करें | salt, decrease | own
avoid salt | नमक से परहेज | salt, avoid | own
less sugar in food | मीठा कम खाएं | sugar (food), decrease, food | own
less sweet | मीठा कम करें | sugar (food), decrease | own
avoid sweets | मीठे से परहेज | sugar (food), avoid | own
eat less oil | तेल कम खाएं | oil, decrease, food | own
less oil | तेल कम करें | oil, decrease | own
avoid oily food | तला हुआ खाना न खाएं | oil, avoid, food | own
avoid oil | तेल से परहेज | oil, avoid | own
less spicy food | मसाला कम खाएं | spice, decrease, food | own
less spice | मसाला कम करें | spice, decrease | own
avoid spicy food | मसाले वाला खाना न खाएं | spice, avoid, food | own
avoid spices | मसाले से परहेज | spice, avoid | own
avoid outside food | बाहर का खाना न खाएं | outside food, avoid | own
eat less rice | चावल कम खाएं | rice, decrease, food | own
less rice | चावल कम करें | rice, decrease | own
avoid rice | चावल से परहेज | rice, avoid | own
avoid meat | मांस से परहेज | meat, avoid | own
avoid milk | दूध से परहेज | milk, avoid | own
do not take with tea | चाय के साथ न लें | tea, take, avoid | own
breastfeed | स्तनपान कराएं | breastfeeding | own
continue breastfeeding | स्तनपान जारी रखें | breastfeeding, continue | own
only breastfeeding | सिर्फ मां का दूध दें | breastfeeding, only | own
breastfeed often | बार-बार मां का दूध पिलाएं | breastfeeding, again/often/time/continuous | own
start solid food | ऊपरी आहार शुरू करें | baby food, start | own
# Rest and movement
rest | आराम करें | rest | own
complete rest | पूरा आराम करें | rest, full/all | own
walk | टहलें | walk | own
walk daily | रोज टहलें | walk, daily | own
exercise | व्यायाम करें | exercise | own
exercise daily | रोज व्यायाम करें | exercise, daily | own
do not exercise | व्यायाम न करें | exercise, avoid | own
do not lift heavy weights | भारी वजन न उठाएं | lift/heavy, avoid | own
do not bend | झुकें नहीं | bend, avoid | own
do not climb stairs | सीढ़ी न चढ़ें | climb, avoid | own
do not sit | न बैठें | sit, avoid | own
get up slowly | धीरे-धीरे उठें | gradual, get up | own
sleep on time | समय पर सोएं | sleep, on time | own
sleep on the left side | बाईं करवट सोएं | sleep, left | own
raise the head with a pillow | तकिया ऊंचा रखें | pillow, upper/increase (dose) | own
keep the foot up | पैर ऊपर रखें | foot/leg, upper, put/continue; foot/leg, increase (dose)/high (place) | own
do not work | काम न करें | work, avoid | own
stay at home | घर पर रहें | home, stay | own
# Care of the body
gargle | गरारे करें | gargle | own
gargle with salt water | नमक के पानी से गरारे करें | gargle, salt water | own
gargle with warm water | गर्म पानी से गरारे करें | gargle, warm, water | own
steam inhalation | भाप लें | steam | own
warm compress | गर्म सिकाई करें | compress, warm | own
cold compress | बर्फ की सिकाई करें | cold (touch)/cold drink, compress? | own
compress | सिकाई करें | compress | own
sponge with water | पानी की पट्टी करें | soak/dressing, water | own
massage | मालिश करें | massage | own
do not massage | मालिश न करें | massage, avoid | own
wash the hands | हाथ धोएं | wash, hand | own
wash the hands with soap | साबुन से हाथ धोएं | wash, hand, soap | own
wash with soap | साबुन से धोएं | wash, soap | own
wash the wound with soap | घाव साबुन से धोएं | wash, wound, soap | own
wash the eye | आंख धोएं | wash, eye | own
wash the clothes | कपड़े धोएं | wash, clothes | own
wash the clothes in hot water | कपड़े गर्म पानी से धोएं | wash, clothes, warm, water | own
keep clean | साफ रखें | wash, put/continue | own
keep the wound clean | घाव को साफ रखें | wound/clean wound, wash?, put/continue | own
keep dry | सूखा रखें | dry, put/continue; wet, avoid | own
keep the wound dry | घाव को सूखा रखें | wound/healing wound, dry, put/continue; wound/healing wound, wet, avoid | own
keep the foot dry | पैर सूखा रखें | foot/leg, dry, put/continue | own
keep the ear dry | कान सूखा रखें | ear, dry, put/continue; ear, wet, avoid; ear, water, go, avoid | own
no water in the ear | कान में पानी न जाए | ear, water, avoid | own
bathe | नहाएं | bath | own
bathe daily | रोज नहाएं | bath, daily | own
do not bathe | न नहाएं | bath, avoid | own
do not scratch | न खुजलाएं | scratch/itching, avoid | own
do not rub the eye | आंख न मलें | rub, avoid, eye | own
do not touch | न छुएं | touch, avoid | own
do not squeeze | न दबाएं | squeeze, avoid | own
check the feet daily | रोज पैर देखें | show, foot/leg, daily | own
check the feet | पैर देखें | show, foot/leg | own
wear shoes | चप्पल पहनें | shoes, wear | own
wear spectacles | चश्मा पहनें | spectacles, wear/apply | own
wear a mask | मास्क पहनें | mask, wear/apply | own
apply ointment | मलहम लगाएं | ointment, apply | own
apply oil | तेल लगाएं | oil, apply | own
use a mosquito net | मच्छरदानी लगाएं | net, apply/take | own
keep warm | गर्म रखें | warm, put/continue | own
# What to keep away from
avoid dust | धूल से बचें | dust, avoid | own
avoid fumes | धुएं से बचें | smoke (air), avoid | own
avoid dust and smoke | धूल और धुएं से बचें | dust and smoke, avoid | own
avoid the sun | धूप से बचें | sun, avoid | own
avoid mosquitoes | मच्छर से बचें | mosquito, avoid | own
stop smoking | बीड़ी छोड़ें | smoking, stop | own
do not smoke | बीड़ी सिगरेट न पिएं | smoking, drink?, avoid | own
stop tobacco | तंबाकू छोड़ें | tobacco, stop | own
avoid tobacco | तंबाकू से परहेज | tobacco, avoid | own
less phone | मोबाइल कम चलाएं | mobile, decrease | own
avoid stress | तनाव न लें | tension, avoid | own
do not worry | चिंता न करें | worry, avoid | own
avoid home remedies | घरेलू इलाज न करें | home remedy, avoid | own
# Medicines in general
take the medicine on time | दवाई समय पर लें | medicine, on time | own
take the medicine daily | दवाई रोज लें | medicine, daily | own
continue the medicine | दवाई जारी रखें | medicine, continue | own
continue the old medicines | पुरानी दवाई जारी रखें | old medicines, continue | own
do not stop the medicine | दवाई बंद न करें | medicine, stop/close, avoid | own
do not miss the medicine | दवाई लेना न भूलें | medicine, irregular, avoid | own
complete the medicine | दवाई पूरी लें | medicine, full/all | own
no medicine from the chemist | मेडिकल से दवाई न लें | medicine, chemist, avoid | own
keep the medicine with you | दवाई साथ रखें | medicine, with you, continue? | own
change the medicine | दवाई बदलें | medicine, change | own
# Mother and child
count the baby's movements | बच्चे का घूमना गिनें | fetal movement/move, count | own
deliver in the hospital | अस्पताल में प्रसव कराएं | delivery, hospital | own
keep the baby warm | बच्चे को गर्म रखें | children, warm, put/continue | own
# Records
keep a diary | डायरी में लिखें | diary | own
write BP down | बीपी लिखकर रखें | blood pressure (word), write | own
`;

/** The concept that turns advice round. */
const AGAINST = "avoid";

const list = (cell: string): string[] => cell.split(",").map((part) => part.trim());

const lines = table
  .split("\n")
  .map((line) => line.trim())
  .filter((line) => line !== "" && !line.startsWith("#"));

/** How many pieces of advice there are, each said in one way or several. */
export const adviceCount = lines.length;

/** Most concepts first: "drink plenty of water" before "drink water". */
export const instructions: readonly Instruction[] = lines
  .flatMap((line) => {
    const [english = "", hindi = "", ways = "", source = ""] = line.split("|").map((cell) => cell.trim());
    return ways.split(";").map((way) => ({ english, hindi, all: list(way), source }));
  })
  .map(({ english, hindi, all, source }) => {
    return {
      english,
      hindi,
      concepts: all
        .filter((concept) => concept !== AGAINST && !concept.endsWith("?"))
        .map((concept) => concept.split("/")),
      optional: all.filter((concept) => concept.endsWith("?")).map((concept) => concept.slice(0, -1)),
      isAgainst: all.includes(AGAINST),
      source,
    };
  })
  .toSorted((a, b) => b.concepts.length - a.concepts.length || b.optional.length - a.optional.length);

const byEnglish = new Map(instructions.map((instruction) => [instruction.english, instruction]));

export const instructionNamed = (english: string): Instruction | undefined => byEnglish.get(english);
