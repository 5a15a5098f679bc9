import type { Page } from "@playwright/test";
import { expectToFit } from "../fits.ts";
import { addToQueue, agree, everythingSent, registerPatient, sample, typeSummary } from "../nurse-steps.ts";
import { aDoctor, aNurse, anAdmin } from "../people.ts";
import { expect, test } from "../test.ts";

const names = {
  "26 letters": "Namoona Abdul Rahmaan Khan",
  "91 letters in one word": `Namoona${"venkatanarasimharajuvaripeta".repeat(3)}`,
};

/** Every screen once in English, once in Hindi. */
async function inBothLanguages(page: Page, walk: () => Promise<void>): Promise<void> {
  await walk();
  await page.getByRole("button", { name: "हिन्दी" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "hi");
  await walk();
  await page.getByRole("button", { name: "English" }).click();
}

for (const [length, name] of Object.entries(names)) {
  test(`a name of ${length} is whole on every screen, and nothing is pushed out of view`, async ({
    browser,
  }) => {
    const nurse = await aNurse(browser);
    await nurse.setViewportSize({ width: 360, height: 740 });
    await registerPatient(nurse, name);
    await addToQueue(nurse);
    await typeSummary(nurse, `Fever since ${"paanchdin".repeat(12)}\nCough`);
    await agree(nurse);
    await nurse.getByLabel("Scan document").setInputFiles(sample("scans/prescription-english.jpg"));
    await everythingSent(nurse);
    const patient = nurse.url();

    await inBothLanguages(nurse, async () => {
      for (const screen of ["#/", "#/register", "#/find", "#/sync"]) {
        await nurse.evaluate((hash) => (location.hash = hash), screen);
        await expect(nurse.getByRole("heading", { level: 1 })).toBeVisible();
        await expectToFit(nurse, name, screen === "#/sync" ? undefined : "footer button");
      }
      for (const screen of ["patient", "record"]) {
        await nurse.goto(patient.replace("#/patient/", `#/${screen}/`));
        await expect(nurse.getByText(name).first()).toBeVisible();
        await expectToFit(nurse, name, "footer button");
      }
    });

    await nurse.goto(patient);
    await nurse.getByRole("button", { name: "Send to doctor" }).click();
    const doctor = await aDoctor(browser);
    await doctor.getByRole("region", { name: "Queue" }).getByText(name).click();
    await doctor.getByRole("button", { name: "Start consultation" }).click();
    await expect(doctor.getByRole("region", { name: "Medicines" })).toContainText(/metformin/i, {
      timeout: 40_000,
    });
    await inBothLanguages(doctor, async () => {
      await expect(doctor.getByText(name).first()).toBeVisible();
      await expectToFit(doctor, name, ".sign-bar > button");
      await expectToFit(doctor, name, ".patient-bar button");
      await doctor.keyboard.press("/");
      const finder = doctor.getByRole("dialog");
      await finder.getByRole("textbox").fill(name);
      await doctor.keyboard.press("Enter");
      await expect(finder.getByText(name)).toBeVisible();
      await expectToFit(doctor, name, "[role=dialog] form > button");
      await doctor.keyboard.press("Escape");
      await expect(finder).toHaveCount(0);
    });
    await doctor.getByRole("button", { name: "Complete consultation" }).click();
    await doctor.getByRole("button", { name: /^To sign/ }).click();
    await inBothLanguages(doctor, async () => {
      await expect(doctor.getByText(name).first()).toBeVisible();
      await expectToFit(doctor, name);
    });
  });
}

test("the administrator's pages hold a long name of a colleague", async ({ browser }) => {
  const name = names["91 letters in one word"];
  const admin = await anAdmin(browser);
  await admin.getByLabel("Name").fill(name);
  await admin.getByLabel("Email").fill(`${"long".repeat(12)}.${Date.now()}@rampur.example`);
  await admin.getByRole("button", { name: "Invite" }).click();
  await expect(admin.getByRole("cell", { name }).first()).toBeVisible();
  await inBothLanguages(admin, async () => {
    const tabs = admin.getByRole("navigation").getByRole("button");
    for (const tab of await tabs.all()) {
      await tab.click();
      await expect(admin.getByRole("heading", { level: 1 })).toBeVisible();
      await expectToFit(admin, name);
    }
    await tabs.first().click();
  });
});
