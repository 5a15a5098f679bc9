export interface PrintedScan {
  readonly name: string;
  readonly heading: string;
  readonly subheading: string;
  readonly lines: readonly string[];
  /** How crooked the paper lay. */
  readonly tiltDegrees: number;
}

/** Invented from beginning to end; no such clinic, doctor or patient exists. */
export const scans: readonly PrintedScan[] = [
  {
    name: "prescription-english",
    heading: "Example Health Centre, Rampur",
    subheading: "Dr. Sample Sharma, MBBS        Reg. No. 00000",
    lines: [
      "Patient: Testkumar Udaharan     Age: 42     Sex: M",
      "Date: 12/08/2026",
      "",
      "Diagnosis: Hypertension, Type 2 Diabetes",
      "BP 150/94     Pulse 88     Weight 72 kg",
      "",
      "Rx",
      "1. Tab. Amlodipine 5 mg     1-0-0     x 30 days",
      "2. Tab. Metformin 500 mg     1-0-1     after food     x 30 days",
      "3. Tab. Atorvastatin 10 mg     0-0-1     x 30 days",
      "4. Cap. Omeprazole 20 mg     OD     before food     x 10 days",
      "",
      "Advice: low salt diet. Review after 1 month.",
    ],
    tiltDegrees: 0,
  },
  {
    name: "prescription-mixed-hindi",
    heading: "नमूना स्वास्थ्य केंद्र, सीतापुर",
    subheading: "डॉ. उदाहरण वर्मा        Reg. No. 00000",
    lines: [
      "मरीज़: कल्पना काल्पनिक     उम्र: 35",
      "Date: 03/09/2026",
      "",
      "शिकायत: खाँसी और बुखार, पाँच दिन से",
      "",
      "Rx",
      "Tab. Paracetamol 500 mg     1-1-1     x 3 days",
      "दिन में तीन बार, खाने के बाद",
      "Syp. Ambroxol 5 ml     TDS     x 5 days",
      "Tab. Cetirizine 10 mg     0-0-1     x 5 days",
      "रात को सोने से पहले",
      "",
      "गुनगुना पानी पिएं। तीन दिन बाद फिर आएं।",
    ],
    tiltDegrees: 3,
  },
  {
    name: "lab-slip-english",
    heading: "Example Diagnostic Laboratory",
    subheading: "Report No. 000123        Collected: 20/08/2026",
    lines: [
      "Patient: Namunadevi Testi     Age: 55     Sex: F",
      "",
      "Test                         Result           Reference",
      "Haemoglobin                  11.2 g/dL        12.0 - 15.0",
      "Fasting blood sugar          186 mg/dL        70 - 100",
      "HbA1c                        8.4 %            4.0 - 5.6",
      "Serum creatinine             0.9 mg/dL        0.6 - 1.1",
      "Total cholesterol            212 mg/dL        below 200",
      "",
      "Verified by: Sample Technician",
    ],
    tiltDegrees: 0,
  },
];

export const illegibleNote = { name: "handwriting-illegible", seed: 7, rows: 9 } as const;
