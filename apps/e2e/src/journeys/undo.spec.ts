import { sendWithPaper } from "../nurse-steps.ts";
import { aDoctor, aName, aNurse } from "../people.ts";
import { expect, test } from "../test.ts";
import { makeDoubtful } from "../testing/make-doubtful.ts";

test("every act on a line or a medicine can be taken back until the note is signed, and moves no other line", async ({
  browser,
}) => {
  const name = aName();
  const [nurse, doctor] = await Promise.all([aNurse(browser), aDoctor(browser)]);
  await sendWithPaper(
    nurse,
    name,
    "Fever for two days\nCough at night\nSince then azithromycin\nNo appetite",
  );

  await doctor.getByRole("region", { name: "Queue" }).getByText(name).click();
  const subjective = doctor.getByRole("region", { name: "Subjective" });
  const medicines = doctor.getByRole("region", { name: "Medicines" });
  const lines = subjective.getByRole("listitem");
  const offer = doctor.locator(".undo-offer");
  await expect(lines).toHaveCount(4);
  await makeDoubtful(new URL(doctor.url()).hash.slice(1), [1, 2]);
  await doctor.reload();
  await doctor.getByRole("button", { name: "Start consultation" }).click();
  await expect(subjective.getByRole("button", { name: "Keep" })).toHaveCount(2);
  await expect(medicines).toContainText(/metformin/i, { timeout: 40_000 });

  await test.step("two presses at one spot keep one line, and the lines below stay where they are", async () => {
    const spot = await subjective.getByRole("button", { name: "Keep" }).first().boundingBox();
    const [x, y] = [(spot?.x ?? 0) + 10, (spot?.y ?? 0) + 10];
    const place = await lines.nth(2).boundingBox();
    await doctor.mouse.click(x, y);
    await expect(lines.nth(1)).toContainText(/You, \d/);
    expect(await lines.nth(2).boundingBox()).toEqual(place);
    await doctor.mouse.click(x, y);
    await expect(subjective.getByText("Not heard")).toHaveCount(1);
  });

  await test.step("the offer names what was done, and U takes it back", async () => {
    await expect(offer).toContainText("Kept: Cough at night");
    // The second press took the focus off the line: the first U brings it back, the next acts.
    await doctor.keyboard.press("u");
    await expect(lines.nth(1).locator("[data-line]")).toBeFocused();
    await doctor.keyboard.press("u");
    await expect(subjective.getByText("Not heard")).toHaveCount(2);
    await expect(offer).not.toContainText("Undo");
  });

  await test.step("two presses at one spot remove one line: it stays, struck, and its Undo brings it back", async () => {
    const remove = subjective.getByRole("button", { name: "Remove" }).first();
    const spot = await remove.boundingBox();
    const [x, y] = [(spot?.x ?? 0) + 10, (spot?.y ?? 0) + 10];
    const place = await lines.nth(2).boundingBox();
    await doctor.mouse.click(x, y);
    await expect(lines.nth(1)).toContainText(/Removed, \d/);
    expect(await lines.nth(2).boundingBox()).toEqual(place);
    await doctor.mouse.click(x, y);
    await expect(lines).toHaveCount(4);
    await expect(subjective.locator('[data-support="removed"]')).toHaveCount(1);
    await subjective.getByRole("button", { name: "Undo: Cough at night" }).click();
    await expect(subjective.locator('[data-support="removed"]')).toHaveCount(0);
    await expect(subjective.getByText("Not heard")).toHaveCount(2);
  });

  await test.step("a changed and an added line are taken back too", async () => {
    await doctor.keyboard.press("1");
    await doctor.keyboard.press("e");
    await doctor.getByLabel("Text of the line").fill("Fever for nine days");
    await doctor.keyboard.press("Control+Enter");
    await expect(lines.first()).toContainText("nine");
    await doctor.keyboard.press("u");
    await expect(lines.first()).toHaveText(/^Fever for two days/);
    await subjective.getByRole("button", { name: /^Add a line/ }).click();
    await doctor.getByLabel("New line").fill("Eats little");
    await doctor.keyboard.press("Control+Enter");
    await expect(lines).toHaveCount(5);
    await offer.getByRole("button", { name: /^Undo/ }).click();
    await expect(lines).toHaveCount(4);
  });

  await test.step("a medicine's decision is taken back", async () => {
    const count = await medicines.locator('[data-medicine="to-confirm"]').count();
    await doctor.keyboard.press("5");
    await doctor.keyboard.press("x");
    await expect(medicines.locator('[data-medicine="wrong"]')).toHaveCount(1);
    await expect(offer).toContainText("Marked wrong");
    await doctor.keyboard.press("u");
    await expect(medicines.locator('[data-medicine="to-confirm"]')).toHaveCount(count);
    await doctor.keyboard.press("p");
    await expect(medicines.locator('[data-medicine="confirmed"]')).toHaveCount(1);
  });

  await test.step("what was removed is gone from the signed note, and nothing of it can be undone", async () => {
    // Both presses before the page has shown the first: neither may be lost, nor be taken for somebody else's.
    await subjective.evaluate((region) => {
      const buttons = (name: string) =>
        [...region.querySelectorAll("button")].filter(
          (button) =>
            button.textContent.startsWith(name) && button.checkVisibility({ visibilityProperty: true }),
        );
      const [keepFirst, removeSecond] = [buttons("Keep")[0], buttons("Remove")[1]];
      keepFirst?.click();
      removeSecond?.click();
    });
    await expect(subjective.getByText("Not heard")).toHaveCount(0);
    await expect(doctor.getByText("The note can be signed.")).toBeVisible();
    await doctor.getByRole("button", { name: "Sign note" }).click();
    await expect(doctor.getByText(/Signed by Dr/)).toBeVisible();
    await expect(lines).toHaveCount(3);
    await expect(doctor.getByRole("button", { name: /^Undo/ })).toHaveCount(0);
  });
});
