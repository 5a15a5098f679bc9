import { AxeBuilder } from "@axe-core/playwright";
import { addToQueue, registerPatient } from "../nurse-steps.ts";
import { aDoctor, aName, aNurse, anAdmin } from "../people.ts";
import { expect, test } from "../test.ts";

test("an administrator sees who ever opened one patient", async ({ browser }) => {
  const name = aName();
  const [nurse, doctor] = await Promise.all([aNurse(browser), aDoctor(browser)]);
  await registerPatient(nurse, name);
  await addToQueue(nurse);
  const [patientId] = /PAT_rampur_\w{26}/.exec(nurse.url()) ?? [];
  const number = `…${patientId?.slice(-6)}`;
  await doctor.getByRole("region", { name: "Queue" }).getByText(name).click();
  await expect(doctor.getByRole("region", { name: "Timeline" })).toBeVisible();

  const admin = await anAdmin(browser);
  await admin.getByRole("button", { name: "Who opened what" }).click();
  const rows = admin.getByRole("row").filter({ has: admin.getByRole("cell") });
  await admin
    .getByRole("button", { name: `Who opened patient ${number}?` })
    .first()
    .click();

  await expect(admin.getByText(`Who opened or changed patient ${number}, all days`)).toBeVisible();
  await expect(rows.filter({ hasText: "timeline.get" }).first()).toContainText(/Dr|Doctor/);
  await expect(rows.filter({ hasText: "queue.add" })).toHaveCount(1);
  await expect(rows.filter({ hasNotText: number })).toHaveCount(0);
  // No name is in the books, only the end of the patient's number.
  await expect(admin.getByText(name)).toHaveCount(0);
  expect((await new AxeBuilder({ page: admin }).analyze()).violations).toEqual([]);
  await admin.getByRole("button", { name: "Back to the day" }).click();
  await expect(admin.getByLabel("Day")).toBeVisible();
});
