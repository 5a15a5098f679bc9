export interface Turn {
  readonly who: "nurse" | "patient";
  readonly language: "en" | "hi";
  readonly text: string;
}

export interface Conversation {
  readonly name: string;
  readonly languages: readonly string[];
  readonly turns: readonly Turn[];
}

const english = (who: Turn["who"], text: string): Turn => ({ who, language: "en", text });
const hindi = (who: Turn["who"], text: string): Turn => ({ who, language: "hi", text });

/** Invented from beginning to end; nobody here exists. */
export const conversations: readonly Conversation[] = [
  {
    name: "fever-english",
    languages: ["en-IN"],
    turns: [
      english("nurse", "Good morning. What is the problem today, Mister Testkumar?"),
      english("patient", "I have had fever for three days, and a headache since yesterday."),
      english("nurse", "Any cough or breathlessness?"),
      english("patient", "No cough. No breathlessness. But I have body ache, and I vomited once."),
      english("nurse", "Have you taken any medicine?"),
      english("patient", "I took paracetamol 500 milligrams two times yesterday."),
      english("nurse", "Are you allergic to any medicine?"),
      english("patient", "No, I do not have any allergy."),
      english("nurse", "Temperature is 101 point 4. Blood pressure is 124 by 82. Pulse is 96."),
      english("nurse", "Drink plenty of water and rest. Come back if the fever does not go in two days."),
    ],
  },
  {
    name: "sugar-english",
    languages: ["en-IN"],
    turns: [
      english("nurse", "Hello Missus Namunadevi. You have come for your sugar check?"),
      english("patient", "Yes sister. I feel tired for two weeks, and I am very thirsty at night."),
      english("nurse", "Is there any chest pain?"),
      english("patient", "No chest pain. My feet are burning for one month."),
      english("nurse", "Which medicines do you take?"),
      english("patient", "Metformin 500 milligrams twice a day, and amlodipine 5 milligrams once a day."),
      english("nurse", "Did you miss any tablet?"),
      english("patient", "I missed metformin for four days."),
      english("nurse", "Fasting sugar is 186. Blood pressure is 148 by 92. Weight is 68 kilograms."),
      english("nurse", "Take the tablets every day after food, and walk for thirty minutes daily."),
    ],
  },
  {
    name: "khansi-hindi",
    languages: ["hi-IN"],
    turns: [
      hindi("nurse", "नमस्ते कल्पना जी। आज क्या तकलीफ़ है?"),
      hindi("patient", "मुझे पाँच दिन से खाँसी है। कल से बुखार भी है।"),
      hindi("nurse", "साँस फूलती है?"),
      hindi("patient", "नहीं, साँस नहीं फूलती। गले में दर्द है। खून नहीं आता।"),
      hindi("nurse", "कोई दवा ली है?"),
      hindi("patient", "हाँ, पैरासिटामोल पाँच सौ मिलीग्राम, दिन में तीन बार।"),
      hindi("nurse", "किसी दवा से एलर्जी है?"),
      hindi("patient", "नहीं, कोई एलर्जी नहीं है।"),
      hindi("nurse", "बुखार एक सौ एक है। बीपी एक सौ बीस बटा अस्सी। नाड़ी अट्ठासी।"),
      hindi("nurse", "गुनगुना पानी पीजिए और तीन दिन बाद फिर आइए।"),
    ],
  },
  {
    name: "pet-dard-hindi",
    languages: ["hi-IN"],
    turns: [
      hindi("nurse", "नमस्ते उदाहरण लाल जी। बताइए, क्या हुआ?"),
      hindi("patient", "दो दिन से पेट में दर्द है। कल से दस्त हो रहे हैं, दिन में छह बार।"),
      hindi("nurse", "उल्टी हुई?"),
      hindi("patient", "उल्टी नहीं हुई। बुखार भी नहीं है। कमज़ोरी बहुत है।"),
      hindi("nurse", "पहले से कोई बीमारी है?"),
      hindi("patient", "शुगर है। मेटफॉर्मिन पाँच सौ मिलीग्राम, दिन में दो बार लेता हूँ।"),
      hindi("nurse", "बीपी एक सौ दस बटा सत्तर है। तापमान अट्ठानवे दशमलव छह। शुगर एक सौ पैंसठ।"),
      hindi("nurse", "ओआरएस का घोल थोड़ा थोड़ा पीजिए। खून दिखे तो तुरंत आइए।"),
    ],
  },
  {
    name: "bp-mixed",
    languages: ["hi-IN", "en-IN"],
    turns: [
      hindi("nurse", "नमस्ते सैंपल सिंह जी। आज कैसे आए?"),
      hindi("patient", "दो हफ़्ते से चक्कर आ रहे हैं, और सिर में दर्द रहता है।"),
      english("nurse", "Any chest pain or blurred vision?"),
      hindi("patient", "छाती में दर्द नहीं है। नींद नहीं आती।"),
      english("patient", "I take telmisartan 40 milligrams once a day, but I stopped it ten days ago."),
      hindi("nurse", "दवा क्यों बंद की?"),
      hindi("patient", "दवा खत्म हो गई थी।"),
      english("nurse", "Blood pressure is 160 by 100. Pulse is 84. Oxygen is 98 percent."),
      hindi("nurse", "नमक कम खाइए। दवा रोज़ सुबह लीजिए।"),
      english("nurse", "Please come for a blood pressure check after one week."),
    ],
  },
];
