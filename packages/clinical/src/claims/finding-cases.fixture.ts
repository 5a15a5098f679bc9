/**
 * Synthetic speech with what a careful reader finds in it; empty lists are left out. Written by the author
 * of the rules before their first run on it, which gave precision/recall: symptoms .96/.84, negated .93/.93,
 * durations, vitals and medicines 1/1. The rules were mended afterwards, so today's figures flatter.
 */
export interface FindingCase {
  readonly text: string;
  readonly symptoms?: readonly string[];
  readonly negated?: readonly string[];
  readonly durations?: readonly string[];
  readonly vitals?: readonly string[];
  readonly medicines?: readonly string[];
}

export const findingCases: readonly FindingCase[] = [
  {
    text: "Didi mujhe kal raat se bahut tez bukhar aa raha hai aur thand bhi lag rahi hai",
    symptoms: ["high fever", "chills"],
    durations: ["since last night"],
  },
  {
    text: "पिछले पांच दिन से खांसी आ रही है, बलगम भी निकलता है",
    symptoms: ["cough", "productive cough"],
    durations: ["5 days"],
  },
  {
    text: "Pet mein dard hota hai khana khane ke baad, ulti jaisa lagta hai par ulti hoti nahi",
    symptoms: ["nausea", "abdominal pain"],
    negated: ["vomiting"],
  },
  {
    text: "Nahi sugar nahi hai, BP ki goli leta hoon Telma chalis",
    medicines: ["Telma", "antihypertensive"],
    negated: ["diabetes"],
  },
  {
    text: "Bachche ko teen din se dast lag rahe hain, paani bhi nahi pee raha",
    symptoms: ["unable to drink", "diarrhoea"],
    durations: ["3 days"],
  },
  { text: "मेरे घुटनों में बहुत दर्द रहता है, सीढ़ी चढ़ने में दिक्कत होती है", symptoms: ["knee pain"] },
  {
    text: "I've been having a headache on and off for about two weeks",
    symptoms: ["headache"],
    durations: ["2 weeks"],
  },
  {
    text: "She feels dizzy when she stands up but no fainting",
    symptoms: ["dizziness"],
    negated: ["fainting"],
  },
  {
    text: "Haath pair mein jhunjhuni hoti hai, kamzori bhi hai",
    symptoms: ["tingling of hands and feet", "weakness"],
  },
  {
    text: "Saans phoolti hai seedhi chadhne par, seene mein dard nahi hota",
    symptoms: ["breathlessness"],
    negated: ["chest pain"],
  },
  { text: "Pehle typhoid hua tha do saal pehle", symptoms: ["typhoid"] },
  { text: "आपका बीपी एक सौ साठ बटा सौ है, थोड़ा ज़्यादा है", vitals: ["BP 160/100"] },
  {
    text: "Temperature ninety nine point four, pulse ninety two, saturation ninety eight percent",
    vitals: ["temperature 99.4", "pulse 92", "SpO2 98"],
  },
  { text: "Fasting sugar one hundred forty two aayi hai", vitals: ["blood sugar 142"] },
  { text: "Vajan pachpan kilo hai", vitals: ["weight 55"] },
  { text: "Crocin li thi ek, thoda aaram mila", medicines: ["Crocin"] },
  { text: "Main roz Ecosprin pachattar leta hoon", medicines: ["Ecosprin"] },
  { text: "ग्लिमेपिराइड एक एमजी सुबह लेती हूं", medicines: ["glimepiride"] },
  { text: "aapko pehle kabhi dama ya TB toh nahi hui?" },
  { text: "Are you allergic to any medicine" },
  { text: "Mere pati ko heart attack aaya tha" },
  { text: "Agar bukhar badhe ya saans phoole to turant aana" },
  { text: "Sirf zukam hai, bukhar bilkul nahi", symptoms: ["cold"], negated: ["fever"] },
  { text: "Mujhe bukhar nahi hai lekin badan mein dard hai", symptoms: ["body ache"], negated: ["fever"] },
  {
    text: "गले में खराश है और नाक बह रही है दो तीन दिन से",
    symptoms: ["sore throat", "runny nose"],
    durations: ["2-3 days"],
  },
  { text: "Peshab mein jalan hoti hai, baar baar jaana padta hai", symptoms: ["burning urination"] },
  {
    text: "No history of diabetes, hypertension or tuberculosis",
    negated: ["diabetes", "hypertension", "tuberculosis"],
  },
  {
    text: "I don't have any pain now, the swelling has gone down",
    negated: ["pain"],
    symptoms: ["swelling"],
  },
  { text: "Khujli ho rahi hai poore badan par, laal daane nikle hain", symptoms: ["itching", "rash"] },
  { text: "छह महीने से माहवारी ठीक नहीं है, कमजोरी रहती है", symptoms: ["weakness"], durations: ["6 months"] },
  { text: "Bhookh bilkul nahi lagti, wajan bhi kam ho gaya", symptoms: ["loss of appetite", "weight loss"] },
  { text: "Raat ko neend theek se nahi aati", symptoms: ["insomnia"] },
  { text: "He vomited twice this morning and has loose motions", symptoms: ["vomiting", "diarrhoea"] },
  {
    text: "Paracetamol 650 din mein do baar lena teen din tak",
    medicines: ["paracetamol"],
    durations: ["3 days"],
  },
  { text: "Ankhon ke aage andhera aata hai, chakkar jaisa", symptoms: ["darkness before eyes", "dizziness"] },
  { text: "Kaan mein dard hai left side, sunai kam deta hai", symptoms: ["ear pain", "hearing loss"] },
  { text: "Na ulti na dast, bas gas banti hai", symptoms: ["bloating"], negated: ["vomiting", "diarrhoea"] },
  { text: "बुखार अब नहीं है, खांसी अभी भी है", negated: ["fever"], symptoms: ["cough"] },
  { text: "Main garbhvati hoon, chautha mahina chal raha hai", symptoms: ["pregnancy"] },
  {
    text: "Beedi peeta hoon bees saal se, sharab nahi",
    symptoms: ["smoking"],
    negated: ["alcohol"],
    durations: ["20 years"],
  },
];
