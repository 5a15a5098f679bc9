import { fileURLToPath } from "node:url";
import { addToQueue, agree, everythingSent, registerPatient, sample } from "../nurse-steps.ts";
import { aDoctor, aNurse, anAdmin } from "../people.ts";
import { expect, test } from "../test.ts";

const picture = (role: string): string =>
  fileURLToPath(new URL(`../../../../docs/images/${role}.png`, import.meta.url));

/* Everybody here is made up. */
test("one picture of each role", async ({ browser }) => {
  const [nurse, doctor] = await Promise.all([aNurse(browser), aDoctor(browser)]);

  await registerPatient(nurse, "Kamla Devi");
  await addToQueue(nurse);
  await agree(nurse);
  const chooser = nurse.waitForEvent("filechooser");
  await nurse.getByRole("button", { name: "Choose an audio file" }).click();
  await (await chooser).setFiles(sample("recordings/khansi-hindi.webm"));
  await nurse.getByLabel("Scan document").setInputFiles(sample("scans/prescription-english.jpg"));
  await everythingSent(nurse);
  await nurse.getByRole("button", { name: "Send to doctor" }).click();

  await doctor.getByRole("region", { name: "Queue" }).getByText("Kamla Devi").click();
  await doctor.getByRole("button", { name: "Start consultation" }).click();
  const medicines = doctor.getByRole("region", { name: "Medicines" });
  await expect(medicines).toContainText(/metformin/i, { timeout: 60_000 });
  const complaint = doctor
    .getByRole("region", { name: "Subjective" })
    .getByText("Fever since yesterday")
    .first();
  await expect(complaint).toBeVisible({ timeout: 60_000 });

  await registerPatient(nurse, "Sarita Uike");
  await addToQueue(nurse);
  await agree(nurse);
  await nurse.getByRole("button", { name: "Start recording" }).click();
  await expect(nurse.getByText(/^([5-9]|\d\d)\/\1\s*slices safe$/)).toBeVisible({ timeout: 20_000 });
  await nurse.screenshot({ path: picture("nurse") });
  await nurse.getByRole("button", { name: "Stop and save" }).click();

  await complaint.click();
  await doctor.screenshot({ path: picture("doctor") });

  const admin = await anAdmin(browser);
  await admin.getByRole("button", { name: "Who opened what" }).click();
  await admin
    .getByRole("button", { name: /^Who opened patient/ })
    .first()
    .click();
  await expect(admin.getByText(/all days, newest first/)).toBeVisible();
  await admin.screenshot({ path: picture("admin") });
});
