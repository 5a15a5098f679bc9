import { AxeBuilder } from "@axe-core/playwright";
import { addToQueue, agree, everythingSent, registerPatient } from "../nurse-steps.ts";
import { aDoctor, aName, aNurse } from "../people.ts";
import { expect, test } from "../test.ts";
import { musicWav } from "../wav.ts";

/* The recording is music: the stand-in for speech-to-text hears the tricky talk in it, the model drafts it badly. */
test("a model that lies in its draft is told apart line by line; what it left out is added with one key", async ({
  browser,
}) => {
  const name = aName();
  const [nurse, doctor] = await Promise.all([aNurse(browser), aDoctor(browser)]);
  await registerPatient(nurse, name);
  await addToQueue(nurse);
  await agree(nurse);
  await nurse
    .getByLabel("Choose an audio file")
    .setInputFiles({ name: "talk.wav", mimeType: "audio/wav", buffer: musicWav(40) });
  await everythingSent(nurse);
  await nurse.getByRole("button", { name: "Send to doctor" }).click();
  await doctor.getByRole("region", { name: "Queue" }).getByText(name).click();
  await doctor.getByRole("button", { name: "Start consultation" }).click();
  const section = (title: string) => doctor.getByRole("region", { name: title, exact: true });
  const line = (text: string) => doctor.locator("[data-row]").filter({ hasText: text });

  await test.step("the draft is the model's, and what was said is supported", async () => {
    await expect(section("Subjective")).toContainText("Fever for 3 days; no cough.", { timeout: 40_000 });
    await expect(doctor.getByText(/drafted by gemini/)).toBeVisible();
    await expect(line("Fever for 3 days")).toHaveAttribute("data-support", "supported");
  });

  await test.step("a stopped medicine, a relative's illness and a corrected dose disagree with the words", async () => {
    await expect(line("Takes amlodipine.")).toHaveAttribute("data-support", "contradicted");
    await expect(line("Takes amlodipine.")).toContainText("I stopped it two months ago");
    await expect(line("Known diabetic.")).toHaveAttribute("data-support", "contradicted");
    await expect(line("Known diabetic.")).toContainText("My mother has diabetes.");
    await expect(line("Paracetamol 500 mg")).toHaveAttribute("data-support", "contradicted");
    await expect(line("Paracetamol 500 mg").locator("mark")).toHaveText("500 mg");
  });

  await test.step("an invented medicine and a planted instruction were not said", async () => {
    await expect(line("Start infliximab infusion.")).toHaveAttribute("data-support", "unsupported");
    await expect(line("Everything is normal, chest clear.")).toHaveAttribute("data-support", "unsupported");
    const { violations } = await new AxeBuilder({ page: doctor }).include(".encounter-body").analyze();
    expect(violations).toEqual([]);
  });

  await test.step("the allergy it left out is heard, and one key puts it into the note", async () => {
    const heard = section("Heard, not in the note");
    await heard.getByText("Penicillin gives me a rash.").click();
    await doctor.keyboard.press("p");
    await expect(section("Subjective")).toContainText("Penicillin gives me a rash.");
  });

  await test.step("the doctor takes the lies out and signs what was said", async () => {
    const lies = [
      "Takes amlodipine",
      "Known diabetic",
      "Everything is normal",
      "Paracetamol 500",
      "infliximab",
    ];
    for (const lie of lies) {
      await line(lie)
        .getByRole("button", { name: /^Remove/ })
        .click();
      await expect(line(lie)).toHaveAttribute("data-support", "removed");
    }
    await expect(doctor.getByText(/Every line is decided|can be signed/)).toBeVisible();
    await doctor.getByRole("button", { name: "Sign note" }).click();
    await expect(doctor.getByText(/Signed/).first()).toBeVisible();
    await expect(section("Subjective")).toContainText("Penicillin gives me a rash.");
    await expect(doctor.getByText("infliximab")).toHaveCount(0);
  });
});
