import { addToQueue, agree, everythingSent, registerPatient, sample } from "../nurse-steps.ts";
import { aDoctor, aName, aNurse } from "../people.ts";
import { expect, test } from "../test.ts";

test("a sample recording in Hindi becomes a draft that quotes it in Hindi, can be played, and follows when the voices are swapped", async ({
  browser,
}) => {
  const name = aName();
  const nurse = await aNurse(browser);
  await registerPatient(nurse, name);
  await addToQueue(nurse);
  await agree(nurse);
  const chooser = nurse.waitForEvent("filechooser");
  await nurse.getByRole("button", { name: "Choose an audio file" }).click();
  await (await chooser).setFiles(sample("recordings/khansi-hindi.webm"));
  await everythingSent(nurse);

  const doctor = await aDoctor(browser);
  await doctor.getByRole("region", { name: "Queue" }).getByText(name).click();
  const subjective = doctor.getByRole("region", { name: "Subjective" });
  await expect(subjective).toContainText("Cough for 5 days", { timeout: 30_000 });

  const sound = doctor.waitForResponse((response) => /\/audio\/.*\.webm/.test(response.url()));
  await subjective.getByText("Cough for 5 days").click();
  await expect(subjective).toContainText("मुझे पाँच दिन से खाँसी है।");
  await doctor.getByRole("button", { name: /^Play/ }).click();
  expect((await sound).ok()).toBe(true);
  await expect(doctor.getByRole("button", { name: /^Stop/ })).toBeVisible();

  await nurse.getByRole("button", { name: "Send to doctor" }).click();
  await doctor.getByRole("button", { name: "Start consultation" }).click();
  const line = subjective.getByRole("button", { name: "Cough for 5 days" });
  await line.click();
  await expect(subjective.getByRole("combobox", { name: "Who says this" })).toHaveValue("patient");
  await line.press("w");
  await expect(subjective).not.toContainText("Cough for 5 days");
  const heard = doctor.getByRole("region", { name: "Heard, not in the note" });
  await heard.getByText("मुझे पाँच दिन से खाँसी है।").click();
  await doctor.keyboard.press("w");
  await expect(subjective).toContainText("Cough for 5 days");
});

test("a text file that calls itself a recording is refused on the phone, in words", async ({ browser }) => {
  const nurse = await aNurse(browser);
  await registerPatient(nurse, aName());
  await addToQueue(nurse);
  await agree(nurse);
  const chooser = nurse.waitForEvent("filechooser");
  await nurse.getByRole("button", { name: "Choose an audio file" }).click();
  await (
    await chooser
  ).setFiles({ name: "talk.mp3", mimeType: "audio/mpeg", buffer: Buffer.from("not sound at all") });
  await expect(nurse.getByRole("alert")).toContainText(/recording|sound/i);
  await everythingSent(nurse);
});
