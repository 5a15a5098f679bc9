import { AxeBuilder } from "@axe-core/playwright";
import { sendWithPaper } from "../nurse-steps.ts";
import { aDoctor, aName, aNurse } from "../people.ts";
import { expect, test } from "../test.ts";
import { type HeardLine, plantHeard } from "../testing/plant-heard.ts";

const heardLine = (statementId: string, weight: HeardLine["weight"], text: string): HeardLine => ({
  statementId,
  weight,
  section: "subjective",
  text,
  evidence: [
    { kind: "spoken", segmentId: "s1", startSeconds: 42, endSeconds: 46, quote: text, speaker: "patient" },
  ],
});

test("what was heard and is not in the note is listed worst first; one key adds it, one leaves it out, both can be taken back", async ({
  browser,
}) => {
  const name = aName();
  const [nurse, doctor] = await Promise.all([aNurse(browser), aDoctor(browser)]);
  await sendWithPaper(nurse, name, "Fever for two days");
  await doctor.getByRole("region", { name: "Queue" }).getByText(name).click();
  const subjective = doctor.getByRole("region", { name: "Subjective" });
  await expect(subjective).toContainText("Fever for two days");
  await plantHeard(new URL(doctor.url()).hash.slice(1), [
    heardLine("heard-4", "allergy", "Penicillin se daane ho gaye the"),
    heardLine("heard-6", "complaint", "Thakan bhi rehti hai"),
  ]);
  await doctor.reload();
  await doctor.getByRole("button", { name: "Start consultation" }).click();
  const heard = doctor.getByRole("region", { name: "Heard, not in the note" });
  const offer = doctor.locator(".undo-offer");

  await test.step("the sign bar counts the allergy, not the tiredness", async () => {
    await expect(heard.getByRole("listitem")).toHaveCount(2);
    await expect(heard.getByRole("listitem").first()).toContainText("Allergy: Penicillin se daane");
    await expect(doctor.getByRole("button", { name: /Penicillin se daane/ }).last()).toBeVisible();
    const { violations } = await new AxeBuilder({ page: doctor }).include(".encounter-body").analyze();
    expect(violations).toEqual([]);
  });

  await test.step("P puts it into the note with its words and the doctor's name", async () => {
    await heard.locator("[data-line]").first().click();
    await doctor.keyboard.press("p");
    await expect(subjective).toContainText("Penicillin se daane ho gaye the");
    await expect(subjective.getByRole("listitem").last()).toContainText(/0:42/);
    await expect(heard.getByRole("listitem")).toHaveCount(1);
    await expect(offer).toContainText("Added: Penicillin");
  });

  await test.step("R leaves the other out, says when, and U brings it back", async () => {
    await heard.locator("[data-line]").first().click();
    await doctor.keyboard.press("r");
    await expect(heard).toContainText(/Left out, \d/);
    await doctor.keyboard.press("u");
    await expect(heard.getByRole("button", { name: "Add to the note" })).toHaveCount(1);
  });

  await test.step("the note is signed with what was added", async () => {
    // Until the server has the last act, the bar says so and signs nothing.
    await expect(doctor.getByText(/Every line is decided|can be signed/)).toBeVisible();
    await doctor.getByRole("button", { name: "Sign note" }).click();
    await expect(doctor.getByText(/Signed/).first()).toBeVisible();
    await expect(subjective).toContainText("Penicillin se daane ho gaye the");
    await expect(heard).toHaveCount(0);
  });
});
