import { describe, expect, it } from "vitest";
import { checkStatement } from "./check-evidence.ts";

/** Synthetic lines found by trying the product from outside; each stands for its kind. */
const WATER = "Drink plenty of water and come back after three days.";
const FEVER = "I have had fever for four days and a dry cough.";
const PRESSURE = "Your blood pressure is 150 by 90.";
const PARACETAMOL = "Take paracetamol 500 mg twice a day for three days.";

describe("never supported", () => {
  it.each([
    ["Start infliximab infusion.", WATER],
    ["Give morphine injection.", WATER],
    ["Start antibiotics and steroids.", WATER],
    ["Give p a r a c e t a m o l.", WATER],
    ["pаracetamol", WATER],
    ["Needs urgent surgery.", WATER],
    ["Amputate the left leg.", WATER],
    ["Admit to ICU.", WATER],
    ["Patient consents to surgery.", WATER],
    ["Patient died.", WATER],
    ["Assessment: pulmonary sarcoidosis.", FEVER],
    ["Meningitis suspected.", FEVER],
    ["Acute appendicitis.", FEVER],
    ["Leprosy.", FEVER],
    ["Patient has suicidal thoughts.", FEVER],
    ["Signs of domestic abuse.", FEVER],
    ["Severe, life-threatening fever.", FEVER],
    ["Fever for months.", FEVER],
    ["Fever for X days.", FEVER],
    ["Fever for １４ days.", FEVER],
    ["Fever for ٩ days.", FEVER],
    ["One more tablet of it.", FEVER],
    [".", FEVER],
    ["Bilateral crepitations, tender abdomen.", PRESSURE],
    ["Heart sounds normal, chest clear.", PRESSURE],
    ["Vitals otherwise normal.", PRESSURE],
    ["90-year-old patient.", PRESSURE],
    ["Stop paracetamol 500 mg.", PARACETAMOL],
    ["Avoid paracetamol.", PARACETAMOL],
    ["Paracetamol 500 mg intravenous.", PARACETAMOL],
    ["Take paracetamol 500 mg every hour.", PARACETAMOL],
    ["Take half tablet.", PARACETAMOL],
    ["Taking amlodipine.", "Amlodipine band kar di thi"],
    ["Currently on metformin.", "Metformin doctor ne band karwa di"],
    ["Takes amlodipine.", "Amlodipine leta tha, ab nahi leta"],
    ["On atenolol.", "I stopped taking atenolol last month"],
    ["Advised aspirin.", "Aspirin mat lena"],
    ["Insulin 14 units morning, 20 units night.", "Insulin subah 20 raat ko 14"],
    ["BP 90/150.", "BP 150 by 90"],
    ["Random blood sugar 126.", "Sugar fasting 126 hai"],
    ["Patient complains about the chest.", "No, there is no chest pain."],
  ])("%s ← %s", (line, said) => {
    expect(checkStatement(line, [said]).support).not.toBe("supported");
  });
});

describe("true", () => {
  it.each([
    ["FBS 126, PPBS 210.", "Sugar fasting 126 khane ke baad 210"],
    ["Fever for 4 days with dry cough.", FEVER],
    ["Drink plenty of fluids; review after 3 days.", WATER],
    ["BP 150/90 mmHg.", PRESSURE],
    ["Paracetamol 500 mg BD x 3 days.", PARACETAMOL],
    ["Stopped amlodipine.", "Amlodipine band kar di thi"],
    ["Insulin 20 units morning, 14 units night.", "Insulin subah 20 raat ko 14"],
    ["No chest pain.", "No, there is no chest pain."],
    ["Avoid aspirin.", "Aspirin mat lena"],
    ["Fever for 4 days.", "चार दिन से बुखार है"],
  ])("%s ← %s", (line, said) => {
    expect(checkStatement(line, [said])).toEqual({ support: "supported", reasons: [] });
  });
});
