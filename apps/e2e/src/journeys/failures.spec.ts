import { addToQueue, agree, everythingSent, registerPatient, sample } from "../nurse-steps.ts";
import { aDoctor, aName, aNurse } from "../people.ts";
import { musicWav, silentWav } from "../wav.ts";
import { expect, test } from "../test.ts";

test("a recording nobody can transcribe says so, and the summary is typed instead", async ({ browser }) => {
  const name = aName();
  const nurse = await aNurse(browser);
  await registerPatient(nurse, name);
  await addToQueue(nurse);
  await agree(nurse);
  await nurse
    .getByLabel("Choose an audio file")
    .setInputFiles({ name: "short.wav", mimeType: "audio/wav", buffer: musicWav(1.5) });
  await everythingSent(nurse);
  const type = nurse.getByRole("button", { name: "Type the summary" });
  await expect(nurse.getByText(/Speech-to-text failed. The recording is safe/)).toBeVisible({
    timeout: 30_000,
  });
  await type.first().click();
  await nurse.getByLabel("What the patient says").fill("Fever for two days");
  await nurse.getByRole("button", { name: "Save for the doctor" }).click();

  const doctor = await aDoctor(browser);
  await doctor.getByRole("region", { name: "Queue" }).getByText(name).click();
  await expect(doctor.getByRole("region", { name: "Subjective" })).toContainText("Fever for two days");
});

test("a recording in which nobody speaks is never sent to be transcribed, and says so", async ({
  browser,
}) => {
  const nurse = await aNurse(browser);
  await registerPatient(nurse, aName());
  await addToQueue(nurse);
  await agree(nurse);
  await nurse
    .getByLabel("Choose an audio file")
    .setInputFiles({ name: "silence.wav", mimeType: "audio/wav", buffer: silentWav(20) });
  await everythingSent(nurse);
  await expect(nurse.getByText("No speech found. The recording is safe; type what was said.")).toBeVisible({
    timeout: 30_000,
  });
  await expect(nurse.getByRole("button", { name: "Type the summary" }).first()).toBeVisible();
});

test("handwriting is not guessed: the paper is kept, its reason shown, and no medicine is made of it", async ({
  browser,
}) => {
  const name = aName();
  const nurse = await aNurse(browser);
  await registerPatient(nurse, name);
  await addToQueue(nurse);
  await nurse.getByLabel("Scan document").setInputFiles(sample("scans/handwriting-illegible.png"));
  await everythingSent(nurse);
  await expect(nurse.getByText(/paper is handwritten|No text found on the paper/)).toBeVisible({
    timeout: 40_000,
  });

  const doctor = await aDoctor(browser);
  await doctor.getByRole("region", { name: "Queue" }).getByText(name).click();
  await expect(
    doctor.getByRole("region", { name: "Medicines" }).getByRole("button", { name: /confirm/i }),
  ).toHaveCount(0);
});

test("a registration with a wrong phone and age 200 is refused field by field, and keeps what was typed", async ({
  browser,
}) => {
  const nurse = await aNurse(browser);
  await nurse.getByRole("button", { name: "Register patient" }).click();
  await nurse.getByLabel("Full name").fill("Namoona Test");
  await nurse.getByLabel("Phone").fill("12345");
  await nurse.getByLabel("Age").fill("200");
  await nurse.getByRole("button", { name: "Register patient" }).click();
  await expect(nurse.getByText("Write a 10-digit mobile number")).toBeVisible();
  await expect(nurse.getByText("Age is 0 to 120 years.")).toBeVisible();
  await expect(nurse.getByLabel("Full name")).toHaveValue("Namoona Test");
});

test("a photograph taken without network is kept on the phone and sent when it is back", async ({
  browser,
}) => {
  const nurse = await aNurse(browser);
  await registerPatient(nurse, aName());
  await addToQueue(nurse);
  await nurse.context().setOffline(true);
  await nurse.getByLabel("Scan document").setInputFiles(sample("scans/lab-slip-english.jpg"));
  await expect(nurse.getByRole("status", { name: "Sync" })).toContainText("1 thing");
  await nurse.context().setOffline(false);
  await everythingSent(nurse);
});

test("without network nothing claims to go out by itself that does not, and what was typed stays", async ({
  browser,
}) => {
  const nurse = await aNurse(browser);
  await nurse.getByRole("button", { name: "Register patient" }).click();
  await nurse.context().setOffline(true);
  const name = aName();
  await nurse.getByLabel("Full name").fill(name);
  await nurse.getByLabel("Phone").fill("9812345670");
  await nurse.getByLabel("Age").fill("41");
  await nurse.getByRole("radio", { name: "Female" }).check();
  await nurse.getByRole("button", { name: "Register patient" }).click();
  await expect(nurse.getByRole("alert")).toContainText("does not go out by itself");
  await expect(nurse.getByLabel("Full name")).toHaveValue(name);
  await nurse.context().setOffline(false);
  await nurse.getByRole("button", { name: "Register patient" }).click();
  await expect(nurse.getByRole("button", { name: "Add to queue" })).toBeVisible();
});

test("sign-out asks, says what would stay on the phone, and waits until it is sent", async ({ browser }) => {
  const nurse = await aNurse(browser);
  await registerPatient(nurse, aName());
  await addToQueue(nurse);
  await nurse.context().setOffline(true);
  await nurse.getByLabel("Scan document").setInputFiles(sample("scans/lab-slip-english.jpg"));
  await expect(nurse.getByRole("status", { name: "Sync" })).toContainText("1 thing");
  await nurse.getByRole("button", { name: "Back" }).click();
  await nurse.getByRole("button", { name: "Sign out" }).click();
  const asked = nurse.getByRole("dialog", { name: "Sign out?" });
  await expect(asked).toContainText("1 thing still to send");
  await expect(asked).toContainText("It stays on this phone");
  await expect(asked).toContainText("No network now");
  await asked.getByRole("button", { name: "Stay signed in" }).click();
  await expect(asked).toHaveCount(0);
  await nurse.getByRole("button", { name: "Sign out" }).click();
  await asked.getByRole("button", { name: "Send it, then sign out" }).click();
  await expect(asked).toContainText("as soon as everything is sent");
  await nurse.context().setOffline(false);
  await expect(nurse.getByLabel("Email")).toBeVisible({ timeout: 60_000 });
});

test("a session that ends by itself leaves no patient's name on the phone", async ({ browser }) => {
  const nurse = await aNurse(browser);
  await registerPatient(nurse, aName());
  await addToQueue(nurse);
  const keptNames = () =>
    nurse.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open("swasya-nurse");
          opening.onerror = () => reject(new Error("no database"));
          opening.onsuccess = () => {
            const count = opening.result.transaction("snapshots").objectStore("snapshots").count();
            count.onsuccess = () => resolve(count.result);
          };
        }),
    );
  await nurse.getByRole("button", { name: "Back" }).click();
  await expect.poll(keptNames).toBe(1);
  await nurse.context().clearCookies();
  await nurse.reload();
  await expect(nurse.getByLabel("Email")).toBeVisible();
  await expect.poll(keptNames).toBe(0);
});
