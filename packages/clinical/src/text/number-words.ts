/** One entry a number, 0 to 99; spellings separated by a bar. */
const HINDI =
  "shunya|sifar|शून्य;ek|एक;do|दो;teen|tin|तीन;char|chaar|चार;paanch|panch|पांच|पाँच;chhah|chhe|chah|che|छह|छः|छे;saat|सात;aath|आठ;nau|नौ;das|दस;gyarah|gyara|ग्यारह;barah|baarah|बारह;terah|तेरह;chaudah|चौदह;pandrah|pandra|पंद्रह|पन्द्रह;solah|सोलह;satrah|सत्रह;atharah|athara|अठारह;unnis|उन्नीस;bees|bis|बीस;ikkis|इक्कीस;bais|बाईस|बाइस;teis|तेईस|तेइस;chaubis|चौबीस;pachchis|pachis|पच्चीस;chhabbis|छब्बीस;sattais|सत्ताईस;atthais|अट्ठाईस;untis|उनतीस;tees|तीस;ikattis|इकतीस;battis|बत्तीस;taintis|तैंतीस;chauntis|चौंतीस;paintis|पैंतीस;chhattis|छत्तीस;saintis|सैंतीस;adtis|अड़तीस;untalis|उनतालीस;chalis|chaalis|चालीस;iktalis|इकतालीस;bayalis|बयालीस;taintalis|तैंतालीस;chavalis|चौवालीस|चवालीस;paintalis|पैंतालीस;chhiyalis|छियालीस;saintalis|सैंतालीस;adtalis|अड़तालीस;unchas|उनचास;pachas|pachaas|पचास|पच्चास;ikyavan|इक्यावन;bavan|बावन;tirpan|तिरपन;chauvan|चौवन;pachpan|पचपन;chhappan|छप्पन;sattavan|सत्तावन;atthavan|अट्ठावन;unsath|उनसठ;saath|साठ;iksath|इकसठ;basath|बासठ;tirsath|तिरसठ;chausath|चौंसठ;painsath|पैंसठ;chhiyasath|छियासठ;sadsath|सड़सठ;adsath|अड़सठ;unhattar|उनहत्तर;sattar|सत्तर;ikhattar|इकहत्तर;bahattar|बहत्तर;tihattar|तिहत्तर;chauhattar|चौहत्तर;pachhattar|पचहत्तर;chhihattar|छिहत्तर;satattar|सतहत्तर;athhattar|अठहत्तर;unasi|उन्यासी|उनासी;assi|अस्सी|असी;ikyasi|इक्यासी;bayasi|बयासी;tirasi|तिरासी;chaurasi|चौरासी;pachasi|पचासी;chhiyasi|छियासी;sattasi|सत्तासी;atthasi|अट्ठासी|अठासी;navasi|नवासी;nabbe|nabe|नब्बे|नबे;ikyanve|इक्यानवे;banve|बानवे;tiranve|तिरानवे;chauranve|चौरानवे;panchanve|pachanve|पंचानवे|पचानवे;chhiyanve|छियानवे;sattanve|सत्तानवे;atthanve|अट्ठानवे|अठानवे;ninyanve|निन्यानवे";

const ENGLISH =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";

export const hindiNumbers: readonly (readonly string[])[] = HINDI.split(";").map((entry) => entry.split("|"));
export const englishNumbers: readonly string[] = ENGLISH.split(" ");
export const englishTens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

export const hundredWords: readonly string[] = ["hundred", "sau", "सौ"];
/** Speech engines write sau as "so" or "सो", which are words of their own: hundred only after a number. */
export const looseHundredWords: readonly string[] = ["so", "सो", "saw"];
export const thousandWords: readonly string[] = ["thousand", "hazaar", "hazar", "hajar", "हजार", "हज़ार"];
export const lakhWords: readonly string[] = ["lakh", "lac", "लाख"];
export const pointWords: readonly string[] = ["point", "पॉइंट", "पॉईंट", "dashamlav", "दशमलव"];

export const fractionWords: Readonly<Record<string, number>> = {
  डेढ़: 1.5,
  डेढ: 1.5,
  डेर: 1.5,
  dedh: 1.5,
  derh: 1.5,
  der: 1.5,
  ढाई: 2.5,
  dhai: 2.5,
  dhaai: 2.5,
  adhai: 2.5,
  आधा: 0.5,
  आधी: 0.5,
  aadha: 0.5,
  adha: 0.5,
  aadhi: 0.5,
  half: 0.5,
};

/** Added to the number that follows: sadhe teen is 3.5. */
export const shiftWords: Readonly<Record<string, number>> = {
  साढ़े: 0.5,
  साढे: 0.5,
  saadhe: 0.5,
  sadhe: 0.5,
  सवा: 0.25,
  sava: 0.25,
  sawa: 0.25,
  पौने: -0.25,
  paune: -0.25,
};

/** Also everyday words ("do you", "ke saath"): numbers only beside a unit or another number. */
export const ambiguousNumberWords: readonly string[] = [
  "do",
  "saath",
  "bis",
  "tin",
  "che",
  "der",
  "half",
  "das",
];

/** What makes an ambiguous word before it a number. */
export const numberNeighbours: readonly string[] =
  "din dino dinon day days hafte hafta haftey week weeks mahine mahina month months saal sal year years ghante ghanta hour hours baar bar time times goli goliyan tablet tablets tab capsule chammach spoon spoons teaspoon mg ml gm milligram unit units drop drops boond puff puffs point percent kilo kg raat degree minute minutes minat second seconds मिनट सेकंड".split(
    " ",
  );

/** What makes an ambiguous word after it a number. */
export const numberLeads: readonly string[] = [
  "bata",
  "batta",
  "by",
  "over",
  "upon",
  "baye",
  "बटा",
  "बाय",
  "point",
];
