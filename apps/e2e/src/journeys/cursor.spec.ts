import { sendWithPaper } from "../nurse-steps.ts";
import { aDoctor, aName, aNurse } from "../people.ts";
import { expect, test } from "../test.ts";

test("no key changes a line that the doctor does not look at, and a decided medicine stays in its place", async ({
  browser,
}) => {
  const name = aName();
  const [nurse, doctor] = await Promise.all([aNurse(browser), aDoctor(browser)]);
  await sendWithPaper(nurse, name, "Fever for two days\nCough at night");

  await doctor.getByRole("region", { name: "Queue" }).getByText(name).click();
  await doctor.getByRole("button", { name: "Start consultation" }).click();
  const subjective = doctor.getByRole("region", { name: "Subjective" });
  const medicines = doctor.getByRole("region", { name: "Medicines" });
  await expect(medicines).toContainText(/metformin/i, { timeout: 40_000 });

  await test.step("4 takes the cursor off Subjective, so R removes nothing there", async () => {
    await doctor.keyboard.press("j");
    await expect(subjective.locator("[aria-current]")).toHaveCount(1);
    await doctor.keyboard.press("4");
    await expect(subjective.locator("[aria-current]")).toHaveCount(0);
    await doctor.keyboard.press("r");
    await expect(subjective.getByRole("listitem")).toHaveCount(2);
  });

  await test.step("with the cursor on a line R removes that line", async () => {
    await doctor.keyboard.press("1");
    await doctor.keyboard.press("r");
    await expect(subjective.locator('[data-support="removed"]')).toHaveText(/Fever for two days/);
    await expect(subjective.locator('[data-support="removed"]')).toHaveCount(1);
  });

  await test.step("D reaches the medicines, and the sign bar counts them", async () => {
    await doctor.keyboard.press("d");
    await expect(medicines.locator("[aria-current]")).toHaveCount(1);
    await expect(doctor.getByText(/to decide/)).toBeVisible();
    await expect(doctor.getByText("Every line is decided.")).toHaveCount(0);
  });

  await test.step("two presses at one spot confirm one medicine", async () => {
    const confirmed = medicines.locator('[data-medicine="confirmed"]');
    const before = await medicines.locator('[data-medicine="to-confirm"]').count();
    expect(before).toBeGreaterThan(1);
    const confirm = medicines.getByRole("button", { name: /^Confirm / }).first();
    await confirm.scrollIntoViewIfNeeded();
    const spot = await confirm.boundingBox();
    const [x, y] = [(spot?.x ?? 0) + 10, (spot?.y ?? 0) + 10];
    const next = medicines.getByRole("listitem").nth(1);
    const place = await next.boundingBox();
    await doctor.mouse.click(x, y);
    await expect(confirmed).toHaveCount(1);
    await expect(confirmed).toContainText(/You, \d/);
    expect(await next.boundingBox()).toEqual(place);
    await doctor.mouse.click(x, y);
    await doctor.keyboard.press("j");
    await expect(confirmed).toHaveCount(1);
    await expect(medicines.locator('[data-medicine="to-confirm"]')).toHaveCount(before - 1);
    await expect(medicines.getByRole("listitem").first()).toHaveAttribute("data-medicine", "confirmed");
  });

  await test.step("nor does a decision by key move the rows below", async () => {
    const below = medicines.getByRole("listitem").nth(2);
    const place = await below.boundingBox();
    await doctor.keyboard.press("x");
    await expect(medicines.locator('[data-medicine="wrong"]')).toHaveCount(1);
    expect(await below.boundingBox()).toEqual(place);
  });
});
