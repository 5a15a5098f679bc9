import type { ParsedMedicine } from "./medicine-line.ts";

/** Synthetic lines as printed on Indian prescriptions. */
export const medicineLineCases: readonly { readonly line: string; readonly expected: ParsedMedicine }[] = [
  {
    line: "Tab. Dolo 650 mg 1-0-1 x 5 days",
    expected: {
      name: "Dolo",
      form: "tablet",
      strength: "650 mg",
      frequency: "1-0-1",
      frequencyCode: "BD",
      duration: "5 days",
    },
  },
  {
    line: "Telma-H 40/12.5 OD",
    expected: { name: "Telma-H", strength: "40/12.5", frequency: "OD", frequencyCode: "OD" },
  },
  {
    line: "1) Cap Omez 20 BBF",
    expected: { name: "Omez", form: "capsule", strength: "20", timing: "before food" },
  },
  {
    line: "Syp Grilinctus 5 ml TDS x 3d",
    expected: {
      name: "Grilinctus",
      form: "syrup",
      dose: "5 ml",
      frequency: "TDS",
      frequencyCode: "TDS",
      duration: "3 days",
    },
  },
  {
    line: "Tab Pan-D 1 OD AC",
    expected: {
      name: "Pan-D",
      form: "tablet",
      dose: "1",
      frequency: "OD",
      frequencyCode: "OD",
      timing: "before food",
    },
  },
  {
    line: "गोली पैरासिटामोल 500 मि.ग्रा. दिन में तीन बार खाने के बाद 5 दिन",
    expected: {
      name: "पैरासिटामोल",
      form: "tablet",
      strength: "500 mg",
      frequency: "दिन में तीन बार",
      frequencyCode: "TDS",
      duration: "5 days",
      timing: "after food",
    },
  },
  {
    line: "टैब डोलो ६५० १-०-१ x ३ दिन",
    expected: {
      name: "डोलो",
      form: "tablet",
      strength: "650",
      frequency: "1-0-1",
      frequencyCode: "BD",
      duration: "3 days",
    },
  },
  {
    line: "Inj. Monocef 1 gm IV BD",
    expected: { name: "Monocef", form: "injection", strength: "1 g", frequency: "BD", frequencyCode: "BD" },
  },
  {
    line: "T. Ecosprin 75 HS",
    expected: { name: "Ecosprin", form: "tablet", strength: "75", frequency: "HS", frequencyCode: "HS" },
  },
  {
    line: "Mupirocin ointment locally BD x 7 days",
    expected: {
      name: "Mupirocin",
      form: "ointment",
      frequency: "BD",
      frequencyCode: "BD",
      duration: "7 days",
    },
  },
  {
    line: "Azithral 500 1-0-0 x 3/7",
    expected: {
      name: "Azithral",
      strength: "500",
      frequency: "1-0-0",
      frequencyCode: "OD",
      duration: "3 days",
    },
  },
  {
    line: "Tab. Metformin 500mg 1 tab twice daily after meals",
    expected: {
      name: "Metformin",
      form: "tablet",
      strength: "500 mg",
      dose: "1 tab",
      frequency: "twice daily",
      frequencyCode: "BD",
      timing: "after food",
    },
  },
  {
    line: "Asthalin inhaler 2 puffs SOS",
    expected: { name: "Asthalin", form: "inhaler", dose: "2 puffs", frequency: "SOS", frequencyCode: "SOS" },
  },
  {
    line: "Augmentin 625 Duo 1-0-1",
    expected: { name: "Augmentin", strength: "625", frequency: "1-0-1", frequencyCode: "BD" },
  },
  {
    line: "Syp Amoxyclav 228.5 mg/5 ml 5 ml BD x 5 days",
    expected: {
      name: "Amoxyclav",
      form: "syrup",
      strength: "228.5 mg/5 ml",
      dose: "5 ml",
      frequency: "BD",
      frequencyCode: "BD",
      duration: "5 days",
    },
  },
  {
    line: "Inj Mixtard 30/70 10-0-8 units",
    expected: { name: "Mixtard 30/70", form: "injection", frequency: "10-0-8", frequencyCode: "BD" },
  },
  {
    line: "Tab Calcium 1-0-0 x 2/12",
    expected: {
      name: "Calcium",
      form: "tablet",
      frequency: "1-0-0",
      frequencyCode: "OD",
      duration: "2 months",
    },
  },
  {
    line: "3. Crocin 650 SOS",
    expected: { name: "Crocin", strength: "650", frequency: "SOS", frequencyCode: "SOS" },
  },
  {
    line: "Drotaverine 80mg q8h",
    expected: { name: "Drotaverine", strength: "80 mg", frequency: "q8h", frequencyCode: "Q8H" },
  },
  {
    line: "TAB THYRONORM 50 MCG 1-0-0 EMPTY STOMACH",
    expected: {
      name: "THYRONORM",
      form: "tablet",
      strength: "50 mcg",
      frequency: "1-0-0",
      frequencyCode: "OD",
      timing: "before food",
    },
  },
  {
    line: "Cap. Becosules 0-1-0 x 1 month",
    expected: {
      name: "Becosules",
      form: "capsule",
      frequency: "0-1-0",
      frequencyCode: "OD",
      duration: "1 month",
    },
  },
  {
    line: "Tab Alprax 0.25 mg 0-0-1",
    expected: {
      name: "Alprax",
      form: "tablet",
      strength: "0.25 mg",
      frequency: "0-0-1",
      frequencyCode: "HS",
    },
  },
  {
    line: "Tab Combiflam 1-1-1 SOS x 3 days PC",
    expected: {
      name: "Combiflam",
      form: "tablet",
      frequency: "1-1-1 SOS",
      frequencyCode: "TDS SOS",
      duration: "3 days",
      timing: "after food",
    },
  },
  {
    line: "Syrup Ambrodil 10 ml दिन में दो बार",
    expected: {
      name: "Ambrodil",
      form: "syrup",
      dose: "10 ml",
      frequency: "दिन में दो बार",
      frequencyCode: "BD",
    },
  },
  {
    line: "Candid cream apply twice a day for 2 weeks",
    expected: {
      name: "Candid",
      form: "ointment",
      frequency: "twice a day",
      frequencyCode: "BD",
      duration: "2 weeks",
    },
  },
  {
    line: "Tab Vitamin D3 60000 IU once a week x 8 weeks",
    expected: {
      name: "Vitamin D3",
      form: "tablet",
      strength: "60000 IU",
      frequency: "once a week",
      frequencyCode: "weekly",
      duration: "8 weeks",
    },
  },
];
