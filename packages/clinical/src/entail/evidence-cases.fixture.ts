/**
 * Synthetic. One visit's quoted words, note lines that are true to them, and lines with one false fact each.
 * First run: 68 of 68 lies caught, 5 of 46 true lines doubted. The rules were mended afterwards.
 */
export interface EvidenceCase {
  readonly said: readonly string[];
  readonly truths: readonly string[];
  readonly lies: readonly string[];
}

export const evidenceCases: readonly EvidenceCase[] = [
  {
    said: ["Mujhe chaar din se bukhar hai aur khansi bhi hai.", "Ulti nahi hui."],
    truths: [
      "Fever and cough for 4 days.",
      "No vomiting.",
      "Patient reports fever for four days with cough.",
    ],
    lies: [
      "Fever and cough for 6 days.",
      "Fever with vomiting.",
      "Denies cough.",
      "Fever for 4 days, took paracetamol.",
      "Fever and loose motions for 4 days.",
    ],
  },
  {
    said: ["BP ek sau chalis bata nabbe hai, pulse bahattar.", "Weight 58 kilo hai."],
    truths: ["BP 140/90, pulse 72.", "Weight 58 kg.", "Blood pressure 140/90 mmHg."],
    lies: ["BP 140/80, pulse 72.", "Pulse 82.", "Weight 85 kg.", "BP 104/90.", "SpO2 98%."],
  },
  {
    said: ["मुझे दो हफ्ते से पेट में दर्द है। दस्त नहीं है।", "ओमेज बीस खाता हूं सुबह खाली पेट।"],
    truths: [
      "Abdominal pain for 2 weeks.",
      "No diarrhoea.",
      "Taking Omez 20 on an empty stomach.",
      "Stomach pain for 14 days, denies loose motions.",
    ],
    lies: [
      "Abdominal pain for 2 days.",
      "Abdominal pain with diarrhoea.",
      "Taking Omez 40.",
      "Taking Pantocid 20.",
      "Omez 20 after food.",
      "Abdominal pain and vomiting for 2 weeks.",
    ],
  },
  {
    said: [
      "I take metformin five hundred twice a day and amlodipine five once a day.",
      "No chest pain, no breathlessness.",
    ],
    truths: [
      "Metformin 500 mg twice daily.",
      "Amlodipine 5 mg once daily.",
      "Denies chest pain and breathlessness.",
      "On metformin 500 BD and amlodipine 5 OD.",
    ],
    lies: [
      "Metformin 850 mg twice daily.",
      "Metformin 500 mg thrice daily.",
      "Amlodipine 10 mg once daily.",
      "Telmisartan 40 mg once daily.",
      "Reports chest pain.",
      "Glimepiride 2 mg once daily.",
    ],
  },
  {
    said: ["Dolo 650 din mein teen baar khana khane ke baad lena, paanch din tak.", "Paani zyada peena."],
    truths: [
      "Dolo 650 three times a day after food for 5 days.",
      "Drink more water.",
      "Tab Dolo 650 mg TDS x 5 days.",
    ],
    lies: [
      "Dolo 500 three times a day for 5 days.",
      "Dolo 650 twice a day for 5 days.",
      "Dolo 650 three times a day before food.",
      "Dolo 650 TDS for 7 days.",
      "Azithromycin 500 mg once daily for 3 days.",
      "Get CBC done.",
    ],
  },
  {
    said: [
      "Sugar ki jaanch mein do sau das aaya tha.",
      "Sugar hai paanch saal se.",
      "Penicillin se allergy hai.",
    ],
    truths: ["Blood sugar 210.", "Known diabetic for 5 years.", "Allergic to penicillin."],
    lies: [
      "Blood sugar 310.",
      "Known diabetic for 15 years.",
      "No known drug allergies.",
      "Allergic to sulfa.",
      "Known diabetic with asthma.",
    ],
  },
  {
    said: ["kya bukhar hai", "Nahi, bukhar nahi hai. Sirf sir mein bahut dard hai kal se."],
    truths: [
      "Headache since yesterday.",
      "No fever.",
      "Severe headache since yesterday, afebrile by history.",
    ],
    lies: ["Fever since yesterday.", "Headache for 3 days.", "Headache with nausea.", "No headache."],
  },
  {
    said: ["मेरी मां को शुगर है। मुझे चक्कर आते हैं तीन महीने से।", "नींद नहीं आती।"],
    truths: [
      "Dizziness for 3 months.",
      "Insomnia.",
      "Mother has diabetes.",
      "Giddiness for three months with difficulty, can't sleep.",
    ],
    lies: [
      "Known diabetic.",
      "Dizziness for 3 weeks.",
      "Dizziness with vomiting.",
      "Hypertension for 3 months.",
    ],
  },
  {
    said: [
      "Take Augmentin six twenty five twice a day for seven days after food.",
      "Come back if the fever does not settle in three days.",
    ],
    truths: [
      "Augmentin 625 BD for 7 days after food.",
      "Review in 3 days if fever does not settle.",
      "Augmentin 625 mg twice daily x 7 days.",
    ],
    lies: [
      "Augmentin 375 BD for 7 days.",
      "Augmentin 625 BD for 5 days.",
      "Azithromycin 500 OD for 3 days.",
      "Augmentin 625 once daily.",
      "Chest x-ray advised.",
    ],
  },
  {
    said: [
      "ghutne mein dard hai do saal se, left side zyada.",
      "Chalne mein dikkat hoti hai, sujan nahi hai.",
    ],
    truths: ["Knee pain for 2 years, worse on the left.", "No swelling.", "Difficulty walking."],
    lies: [
      "Knee pain for 2 years, worse on the right.",
      "Knee pain with swelling.",
      "Knee pain for 12 years.",
      "Taking diclofenac 50 mg for knee pain.",
    ],
  },
  {
    said: ["तापमान एक सौ दो है, ऑक्सीजन छियानवे, बीपी एक सौ दस बटा सत्तर।"],
    truths: ["Temperature 102, SpO2 96%.", "BP 110/70.", "Temp 102 F, SpO2 96, BP 110/70."],
    lies: ["Temperature 104.", "SpO2 86%.", "BP 110/90.", "Pulse 96."],
  },
  {
    said: ["She has burning urination since two days, no fever, no vomiting.", "Pet mein halka dard."],
    truths: [
      "Dysuria for 2 days.",
      "Denies fever and vomiting.",
      "Mild abdominal pain.",
      "Burning micturition x 2 days with mild abdominal pain.",
    ],
    lies: [
      "Dysuria for 2 weeks.",
      "Dysuria with fever.",
      "Denies abdominal pain.",
      "Urinary tract infection for 2 days.",
      "Urine routine advised.",
    ],
  },
  {
    said: ["Telma H chalis roz subah leta hoon.", "BP ki bimari hai das saal se. Cigarette nahi peeta."],
    truths: [
      "Taking Telma-H 40 daily.",
      "Hypertension for 10 years.",
      "Non-smoker: does not smoke cigarettes.",
    ],
    lies: [
      "Taking Telma-H 80 daily.",
      "Hypertension for 2 years.",
      "Smokes cigarettes.",
      "Taking Losar-H 40 daily.",
      "Hypertension and tuberculosis.",
    ],
  },
  {
    said: ["खांसी है दस दिन से, बलगम आता है। खून नहीं आता। वजन कम हुआ है।"],
    truths: ["Cough with sputum for 10 days.", "Weight loss.", "Productive cough for ten days."],
    lies: [
      "Cough for 10 weeks.",
      "Dry cough, no sputum.",
      "No weight loss.",
      "Cough with breathlessness for 10 days.",
    ],
  },
];
