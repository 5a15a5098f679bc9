import { AxeBuilder } from "@axe-core/playwright";
import { addToQueue, registerPatient } from "../nurse-steps.ts";
import { aDoctor, aName, aNurse } from "../people.ts";
import { expect, test } from "../test.ts";

test("after a lost connection the queue catches up by itself, and the page said that it was offline", async ({
  browser,
}) => {
  const [nurse, doctor] = await Promise.all([aNurse(browser), aDoctor(browser)]);
  await expect(doctor.getByText("Live", { exact: false }).first()).toBeVisible();
  await doctor.context().setOffline(true);
  await expect(doctor.getByText(/offline|no connection/i).first()).toBeVisible({ timeout: 45_000 });
  const name = aName();
  await registerPatient(nurse, name);
  await addToQueue(nurse);
  await doctor.context().setOffline(false);
  await expect(doctor.getByRole("region", { name: "Queue" })).toContainText(name, { timeout: 45_000 });
});

test("of two screens that press Start one wins, and the other is told who started and when", async ({
  browser,
}) => {
  const name = aName();
  const nurse = await aNurse(browser);
  await registerPatient(nurse, name);
  await addToQueue(nurse);
  const [first, second] = await Promise.all([aDoctor(browser), aDoctor(browser)]);
  for (const doctor of [first, second])
    await doctor.getByRole("region", { name: "Queue" }).getByText(name).click();
  const { promise: firstHasStarted, resolve } = Promise.withResolvers<void>();
  await second.route("**/trpc/queue.start", async (route) => {
    await firstHasStarted;
    await route.continue();
  });
  await second.getByRole("button", { name: "Start consultation" }).click();
  await first.getByRole("button", { name: "Start consultation" }).click();
  await expect(first.getByRole("button", { name: "Complete consultation" })).toBeVisible();
  resolve();
  await expect(second.getByText(/Dr Demo Rampur started this patient at \d/)).toBeVisible();
});

test("the work surface and the nurse's day are axe-clean", async ({ browser }) => {
  const name = aName();
  const [nurse, doctor] = await Promise.all([aNurse(browser), aDoctor(browser)]);
  await registerPatient(nurse, name);
  expect((await new AxeBuilder({ page: nurse }).analyze()).violations).toEqual([]);
  await addToQueue(nurse);
  expect((await new AxeBuilder({ page: nurse }).analyze()).violations).toEqual([]);
  await doctor.getByRole("region", { name: "Queue" }).getByText(name).click();
  await expect(doctor.getByRole("button", { name: "Start consultation" })).toBeVisible();
  expect((await new AxeBuilder({ page: doctor }).analyze()).violations).toEqual([]);

  for (const page of [nurse, doctor]) {
    await page.getByRole("button", { name: "हिन्दी" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "hi");
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});
