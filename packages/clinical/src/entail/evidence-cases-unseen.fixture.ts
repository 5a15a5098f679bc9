import type { EvidenceCase } from "./evidence-cases.fixture.ts";

/**
 * Synthetic, written in two batches after the rules were mended on the first set. First runs: 67 of 68 lies
 * caught, 8 of 45 true lines doubted (18 %). The rules were mended after each, so today's figures flatter.
 */
export const unseenEvidenceCases: readonly EvidenceCase[] = [
  {
    said: ["Didi kal raat se tez bukhar hai, badan bhi toot raha hai.", "Crocin li thi ek."],
    truths: ["High fever since last night.", "Took one Crocin tablet.", "Body ache since last night."],
    lies: ["Fever since three days.", "Took Combiflam.", "Took two Crocin tablets.", "Fever with rash."],
  },
  {
    said: ["आपका बीपी एक सौ साठ बटा सौ है।", "वजन सत्तर किलो।"],
    truths: ["BP measured 160/100.", "Weight: 70 kg.", "Blood pressure is elevated at 160/100."],
    lies: ["BP measured 150/100.", "BP 160/90.", "Weight: 60 kg.", "Pulse 100."],
  },
  {
    said: ["Saans phoolti hai seedhi chadhne par, seene mein dard nahi hota.", "Yeh chhe mahine se hai."],
    truths: [
      "Breathlessness on climbing stairs.",
      "No chest pain.",
      "Exertional dyspnoea for 6 months without chest pain.",
    ],
    lies: [
      "Chest pain on climbing stairs.",
      "Breathlessness for 6 weeks.",
      "No breathlessness.",
      "Breathlessness with leg swelling.",
    ],
  },
  {
    said: [
      "Azithral paanch sau roz ek goli teen din tak khana khane ke baad.",
      "Steam lena din mein do baar.",
    ],
    truths: ["Azithral 500 mg once daily for 3 days after food.", "Steam inhalation twice a day."],
    lies: [
      "Azithral 250 mg once daily for 3 days.",
      "Azithral 500 mg once daily for 5 days.",
      "Azithral 500 mg before food.",
      "Montelukast 10 mg at night.",
      "Ciprofloxacin 500 mg once daily for 3 days.",
    ],
  },
  {
    said: [
      "I was told I have thyroid, I take Thyronorm seventy five every morning on an empty stomach.",
      "I get tired easily.",
    ],
    truths: [
      "Known thyroid disorder on Thyronorm 75.",
      "Fatigue.",
      "Takes Thyronorm 75 mcg every morning on an empty stomach.",
    ],
    lies: [
      "Takes Thyronorm 100 mcg every morning.",
      "Takes Thyronorm 75 after food.",
      "Known thyroid disorder and diabetes.",
      "No fatigue.",
      "Takes Eltroxin 25 mcg.",
    ],
  },
  {
    said: ["Kya kabhi TB ya dama hua hai", "Nahi, kabhi nahi.", "Pita ji ko sugar hai."],
    truths: ["No history of TB or asthma.", "Father is diabetic."],
    lies: ["History of TB.", "Known asthmatic.", "Known diabetic."],
  },
  {
    said: ["बच्चे को दो दिन से दस्त हैं, दिन में छह सात बार।", "उल्टी एक बार हुई। ओआरएस पिला रहे हैं।"],
    truths: [
      "Child has loose stools for 2 days, 6-7 times a day.",
      "Vomited once.",
      "Being given ORS.",
      "Diarrhoea for two days and one episode of vomiting.",
    ],
    lies: [
      "Loose stools for 5 days.",
      "No vomiting.",
      "Blood in stool.",
      "Being given zinc.",
      "Fever for 2 days.",
    ],
  },
  {
    said: ["Metrogyl chaar sau din mein teen baar paanch din, aur Pan forty subah khali pet."],
    truths: [
      "Metrogyl 400 mg TDS x 5 days.",
      "Pan 40 in the morning on an empty stomach.",
      "Pantoprazole 40 mg before breakfast.",
    ],
    lies: [
      "Metrogyl 200 mg TDS x 5 days.",
      "Metrogyl 400 mg BD x 5 days.",
      "Pan 20 in the morning.",
      "Rabeprazole 20 mg in the morning.",
      "Metrogyl 400 mg TDS x 10 days.",
    ],
  },
  {
    said: ["Right kandhe mein dard hai gir gaya tha parso.", "Haath uthta nahi, sujan hai."],
    truths: ["Right shoulder pain after a fall.", "Swelling present; cannot lift the arm."],
    lies: [
      "Left shoulder pain after a fall.",
      "No swelling.",
      "X-ray of the shoulder done.",
      "Right knee pain after a fall.",
    ],
  },
  {
    said: ["Sulfa ki goli se daane nikal gaye the, allergy hai.", "Abhi khujli nahi hai."],
    truths: ["Allergic to sulfa, developed a rash.", "No itching now."],
    lies: ["Allergic to penicillin.", "Itching now.", "No drug allergy.", "Allergic to aspirin."],
  },
  {
    said: [
      "Aapko kya dikkat hai",
      "Do hafte se khansi hai, raat ko zyada aati hai, kabhi kabhi balgam mein khoon aata hai.",
      "Wajan bhi paanch kilo kam hua hai.",
    ],
    truths: [
      "Cough for 2 weeks, worse at night.",
      "Occasional blood in sputum.",
      "Weight loss of 5 kg.",
      "Patient complains of cough x 2 weeks with hemoptysis.",
    ],
    lies: [
      "Cough for 2 months.",
      "Weight loss of 15 kg.",
      "Night sweats for 2 weeks.",
      "No weight loss.",
      "Tuberculosis suspected.",
    ],
  },
  {
    said: [
      "Amlodipine roz subah le rahe hain paanch mg ki.",
      "BP phir bhi ek sau saath bata pachanve hai.",
      "Ab amlodipine das mg kar dete hain, ek mahine baad dikhana.",
    ],
    truths: [
      "BP 160/95.",
      "Currently on amlodipine 5 mg daily.",
      "Increase amlodipine to 10 mg, review after 1 month.",
    ],
    lies: [
      "BP 160/85.",
      "Increase amlodipine to 20 mg.",
      "Start losartan 50 mg.",
      "Review after 1 week.",
      "Stop amlodipine and start telmisartan 40.",
    ],
  },
  {
    said: ["Mujhe koi bimari nahi hai, koi dawai nahi leti.", "Bas periods time pe nahi aate."],
    truths: ["No known illness.", "Not on any medication.", "Irregular periods."],
    lies: ["Known hypertensive.", "On metformin 500 mg.", "Irregular periods with white discharge."],
  },
  {
    said: ["उनको छाती में दर्द हुआ था कल शाम, पसीना भी आया।", "अभी दर्द नहीं है।"],
    truths: ["Chest pain yesterday evening with sweating.", "No pain at present."],
    lies: ["Chest pain with vomiting.", "No sweating.", "Chest pain for 3 days."],
  },
  {
    said: [
      "The child weighs eleven kilos and the temperature is one hundred and one.",
      "Give Calpol syrup five ml every six hours if fever.",
    ],
    truths: [
      "Weight 11 kg, temperature 101.",
      "Calpol syrup 5 ml every 6 hours for fever.",
      "Calpol 5 ml Q6H if fever.",
    ],
    lies: [
      "Weight 14 kg.",
      "Temperature 103.",
      "Calpol syrup 10 ml every 6 hours.",
      "Calpol syrup 5 ml every 8 hours.",
      "Calpol drops 5 ml with amoxicillin.",
    ],
  },
  {
    said: ["Shelcal ek goli raat ko, teen mahine.", "Vitamin D hafte mein ek baar."],
    truths: ["Shelcal one tablet at night for 3 months.", "Vitamin D once a week.", "Vitamin D weekly."],
    lies: [
      "Shelcal one tablet in the morning and night.",
      "Shelcal for 3 weeks.",
      "Vitamin D daily.",
      "Iron tablet at night.",
    ],
  },
];
