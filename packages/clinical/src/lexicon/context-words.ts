const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== "");

/** Stand after what they deny: "bukhar nahi hai". */
export const negatorsAfter = words("nahi nahin nai nahee na mat nhi नहीं नही ना न मत");

/** Stand before what they deny: "no fever". */
export const negatorsBefore = words(
  "no non not denies denied deny denying without never don't doesn't haven't hasn't hadn't didn't isn't aren't wasn't nor neither absent negative dont doesnt havent hasnt didnt bina बिना",
);

/** Stop a denial on its way to a symptom. */
export const turnWords = words(
  "only sirf bas sirph but lekin magar however except सिर्फ बस लेकिन मगर बल्कि balki",
);

/** Join the members of one list: "bukhar aur khansi nahi hai". */
export const listJoiners = words("and or aur ya और या एवं तथा , /");

/** The end of a Hindi clause. */
export const copulas = words(
  "hai hain tha thi hota hoti hote raha rahi rahe hua hui gaya gayi है हैं था थी थे होता होती रहा रही रहे हुआ हुई गया गई",
);

/** May stand between an English denial and what it denies. */
export const denialFillers = words(
  "any a an the history of have has had having got get complaints complaint known significant signs symptoms evidence been much feel feeling there is such reports report",
);

export const pastWords = words("tha thi था थी थे had used");
export const nowWords = words("ab abhi now अब अभी");
export const betterWords = words("theek thik ठीक fine better gone resolved");

/** Before a symptom in its clause: it is somebody else's. */
export const relatives = words(
  "mother father brother sister husband wife uncle aunt grandfather grandmother family relative neighbour maa mummy papa pitaji pita mata bhai behen bahan pati patni saas sasur chacha dada dadi nana nani kisi परिवार मां माँ मम्मी पापा पिता भाई बहन पति पत्नी सास ससुर दादा दादी नाना नानी किसी",
);

export const questionWords = words(
  "kya kyaa kab kitna kitne kitni kaise kaisa kaisi kahan kahaan kaun kaunsi kaunsa kyun kyon क्या कब कितना कितने कितनी कैसे कैसा कैसी कहां कहाँ कौन कौनसी क्यों",
);
export const englishQuestionStarts = words(
  "do does did are is was were have has had can could would will when where",
);
export const secondPersons = words("you your there it the he she this that aapko aap tumhe");
/** Ask even without a verb after them: "any cough", "how many days". */
export const askingStarts = words("any what how which who why");

export const yesWords = words(
  "yes yeah yep haan han ha haa hanji ji jee हां हाँ जी हा sahi correct right bilkul बिल्कुल",
);
export const noWords = words("no nope nahi nahin nai nahee nhi na not never नहीं नही ना न");

/** Orders: near the end of a Hindi sentence, at the start of an English one, anywhere as a phrase. */
export const orderVerbs = words(
  "karein karen rahein rahen dhona dhoen dhoyen dhoiye pehnen pahnen lagao lagayen khayen khaen piyen piyo piye bachiye rakhen rakhein jaiye jaayen jayen सोएं करें रहें धोएं धोना पहनें रखो जाएं जाइए पियें पिएं खाओ पियो lena leni lene lijiye lijiyega lo le khana khani khaiye khaiyega khao peena pijiye piyo pina karwana karvana karao karaiye karwaiye karwa aana aaiye aaiyega aajana dikhana dikhaiye lagana lagaiye rakhna rakhiye dena dijiye bachna बचें लेना लेनी लेने लीजिए लीजिएगा लें खाना खानी खाइए खाएं खायें पीना पीजिए पिएं करवाना कराना कराएं करवाएं करवाइए आना आइए आइएगा दिखाना दिखाएं लगाना लगाएं रखना रखें देना दीजिए दें",
);
export const englishOrderStarts = words(
  "take drink avoid apply come return continue stop start give eat rest use get do don't keep check review follow increase reduce complete repeat refer please inhale gargle",
);
export const orderPhrases: readonly string[] = [
  "come back",
  "follow up",
  "review after",
  "review in",
  "should take",
  "have to take",
  "need to take",
  "you should",
  "you need",
  "you must",
  "i will give",
  "i am giving",
  "i'm giving",
  "i will prescribe",
  "prescribing",
  "let's do",
  "let's get",
  "we will do",
  "lots of water",
  "drink plenty",
  "likh raha",
  "likh rahi",
  "likh deta",
  "likh deti",
  "de raha",
  "de rahi",
  "de deta",
  "लिख रहा",
  "लिख रही",
  "लिख देता",
  "दे रहा",
  "दे रही",
];
/** May open an order. */
export const orderOpeners = words("and then ok okay so also you please just now");
