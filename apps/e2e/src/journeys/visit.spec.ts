import { addToQueue, agree, everythingSent, registerPatient, sample } from "../nurse-steps.ts";
import { aDoctor, aName, aNurse } from "../people.ts";
import { expect, test } from "../test.ts";

test("a patient is registered, recorded, scanned, seen, and the visit signed and completed", async ({
  browser,
}) => {
  const name = aName();
  const [nurse, doctor, elsewhere] = await Promise.all([
    aNurse(browser),
    aDoctor(browser),
    aDoctor(browser, "sitapur"),
  ]);

  await test.step("the nurse registers and the doctor's queue shows it without a reload", async () => {
    await registerPatient(nurse, name);
    await addToQueue(nurse);
    await expect(doctor.getByRole("region", { name: "Queue" })).toContainText(name);
  });

  await test.step("the patient agrees, the talk is recorded with the microphone and sent", async () => {
    await agree(nurse);
    await nurse.getByRole("button", { name: "Start recording" }).click();
    await expect(nurse.getByText(/^([5-9]|\d\d)\/\1\s*slices safe$/)).toBeVisible({ timeout: 20_000 });
    await nurse.getByRole("button", { name: "Stop and save" }).click();
    await everythingSent(nurse);
  });

  await test.step("a prescription is photographed", async () => {
    const chooser = nurse.waitForEvent("filechooser");
    await nurse.getByRole("button", { name: "Scan document" }).click();
    await (await chooser).setFiles(sample("scans/prescription-english.jpg"));
    await everythingSent(nurse);
  });

  await test.step("the draft arrives at the doctor's with its words as evidence", async () => {
    await doctor.getByRole("region", { name: "Queue" }).getByText(name).click();
    const subjective = doctor.getByRole("region", { name: "Subjective" });
    await expect(subjective).toContainText("Fever for 4 days", { timeout: 30_000 });
    await expect(doctor.getByRole("region", { name: "Objective" })).toContainText("BP 150/90");
    const plan = doctor.getByRole("region", { name: "Plan" });
    await expect(plan).toContainText("Come back in 3 days");
    await plan.getByText("Come back in 3 days").click();
    await expect(plan).toContainText("Drink plenty of water and come back after three days.");
    await expect(subjective).toContainText("Allergies");
    await expect(subjective).toContainText("nobody asked");
    await expect(doctor.getByText(/no AI model/).first()).toBeVisible();
  });

  await test.step("the medicines are read off the paper, and the timeline has the document", async () => {
    await expect(doctor.getByRole("region", { name: "Medicines" })).toContainText(/metformin/i, {
      timeout: 40_000,
    });
    const timeline = doctor.getByRole("region", { name: "Timeline" });
    await expect(timeline).toContainText("Metformin");
    await expect(timeline).toContainText("Fever for 4 days");
  });

  await test.step("the nurse hands over, the doctor starts, edits and signs", async () => {
    await nurse.getByRole("button", { name: "Send to doctor" }).click();
    await doctor.getByRole("button", { name: "Start consultation" }).click();
    await expect(doctor.getByRole("button", { name: "Complete consultation" })).toBeVisible();
    const assessment = doctor.getByRole("region", { name: "Assessment" });
    await assessment.getByRole("button", { name: /add/i }).click();
    await assessment.getByRole("textbox").fill("Acute febrile illness. BP to be repeated.");
    await assessment.getByRole("textbox").press("Control+Enter");
    await expect(assessment).toContainText("Acute febrile illness");
    await expect(doctor.getByText(/Every line is decided|can be signed/)).toBeVisible();
    await doctor.getByRole("button", { name: "Sign note" }).click();
    await expect(doctor.getByText(/Signed/).first()).toBeVisible();
  });

  await test.step("the visit is completed and leaves both queues", async () => {
    await doctor.getByRole("button", { name: "Complete consultation" }).click();
    await expect(doctor.getByRole("region", { name: "Queue" })).not.toContainText(name);
    await nurse.goto("/nurse/");
    await expect(nurse.getByRole("button", { name: "Register patient" })).toBeVisible();
    await expect(nurse.getByText(name)).toHaveCount(0);
  });

  await test.step("the other clinic saw none of it", async () => {
    await expect(elsewhere.getByRole("region", { name: "Queue" })).not.toContainText(name);
    await elsewhere.reload();
    await expect(elsewhere.getByRole("region", { name: "Queue" })).toBeVisible();
    await expect(elsewhere.getByText(name)).toHaveCount(0);
  });
});
