import { addToQueue, agree, everythingSent, registerPatient, typeSummary } from "../nurse-steps.ts";
import { aDoctor, aName, aNurse } from "../people.ts";
import { musicWav } from "../wav.ts";
import { expect, test } from "../test.ts";

test("a failed recording does not hide the typed draft, neither before nor after it is signed", async ({
  browser,
}) => {
  const name = aName();
  const [nurse, doctor] = await Promise.all([aNurse(browser), aDoctor(browser)]);
  await registerPatient(nurse, name);
  await addToQueue(nurse);
  await typeSummary(nurse, "Fever for two days");
  await agree(nurse);
  await nurse
    .getByLabel("Choose an audio file")
    .setInputFiles({ name: "short.wav", mimeType: "audio/wav", buffer: musicWav(1.5) });
  await everythingSent(nurse);
  await expect(nurse.getByText(/Speech-to-text failed. The recording is safe/)).toBeVisible({
    timeout: 30_000,
  });

  const subjective = doctor.getByRole("region", { name: "Subjective" });
  const notes = doctor.getByRole("navigation", { name: "Notes" });
  await test.step("the page opens on the draft, though the failed note is newer", async () => {
    await doctor.getByRole("region", { name: "Queue" }).getByText(name).click();
    await expect(notes.getByRole("button")).toHaveCount(2);
    await expect(subjective).toContainText("Fever for two days");
  });

  await test.step("the failed note does not call its words silence", async () => {
    await notes.getByRole("button", { pressed: false }).click();
    await expect(subjective).toContainText("The words were not transcribed.");
    await notes.getByRole("button", { pressed: false }).click();
  });

  await test.step("a newer draft is a tab and does not take the page from the one on it", async () => {
    await typeSummary(nurse, "Cough at night");
    await expect(notes.getByRole("button", { name: /Draft is ready/ })).toHaveCount(2);
    await expect(subjective).toContainText("Fever for two days");
    await notes.getByRole("button", { pressed: false }).click();
    await expect(subjective).toContainText("Cough at night");
    await notes.getByRole("button", { pressed: false }).click();
    await expect(subjective).toContainText("Fever for two days");
  });

  await test.step("a withdrawn consent is told without a reload", async () => {
    await nurse.getByRole("checkbox", { name: "Patient agrees to be recorded" }).uncheck();
    await expect(doctor.getByText(/withdrew the consent to be recorded/)).toBeVisible();
  });

  await test.step("the page stays on the note just signed", async () => {
    await nurse.getByRole("button", { name: "Send to doctor" }).click();
    await doctor.getByRole("button", { name: "Start consultation" }).click();
    await expect(doctor.getByText(/Every line is decided|can be signed/)).toBeVisible();
    await doctor.getByRole("button", { name: "Sign note" }).click();
    await expect(doctor.getByText(/Signed by Dr/)).toBeVisible();
    await expect(subjective).toContainText("Fever for two days");
  });

  await test.step("the addendum's form is in view and has the focus", async () => {
    await doctor.getByRole("button", { name: "Add addendum" }).click();
    const first = doctor.getByRole("textbox", { name: "Subjective" });
    await expect(first).toBeFocused();
    await expect(first).toBeInViewport();
  });
});
