import { extractText, getDocumentProxy } from "unpdf";
import type { Page } from "@playwright/test";
import { addToQueue, registerPatient, typeSummary } from "../nurse-steps.ts";
import { aDoctor, aName, aNurse } from "../people.ts";
import { expect, test } from "../test.ts";

const A4_POINTS = [595, 842];

/** What comes out of the printer, page by page. */
async function printed(page: Page) {
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(document, { mergePages: false });
  const [, , width, height] = (await document.getPage(1)).view;
  return { pages: text, size: [width, height].map((side) => Math.round(side ?? 0)) };
}

test("a note prints on A4: a draft says so on every page, a signed one who signed it, when, and its seal", async ({
  browser,
}) => {
  const name = aName();
  const nurse = await aNurse(browser);
  await registerPatient(nurse, name);
  await addToQueue(nurse);
  const said = Array.from({ length: 70 }, (_, at) => `Complaint number ${at + 1}`).join("\n");
  await typeSummary(nurse, said);
  await nurse.getByRole("button", { name: "Send to doctor" }).click();

  const doctor = await aDoctor(browser);
  const queue = doctor.getByRole("region", { name: "Queue" });
  await queue.getByText(name).click();
  const token = await queue.getByRole("button", { name }).locator(".queue-token").innerText();
  await doctor.getByRole("button", { name: "Start consultation" }).click();
  await expect(doctor.getByText("Complaint number 70").first()).toBeAttached();

  await test.step("the draft", async () => {
    const { pages, size } = await printed(doctor);
    expect(size).toEqual(A4_POINTS);
    expect(pages.length).toBeGreaterThan(1);
    for (const [at, page] of pages.entries()) {
      for (const words of [name, token, "Rampur", "Draft, not signed", `Page ${at + 1} of ${pages.length}`])
        expect(page).toContain(words);
      expect(page).not.toContain("Timeline");
    }
  });

  await test.step("the signed note, from the button too", async () => {
    await doctor.getByRole("button", { name: "Sign note" }).click();
    await expect(doctor.getByText(/Signed by Dr/)).toBeVisible();
    const { pages } = await printed(doctor);
    const all = pages.join(" ");
    expect(all).not.toContain("Draft, not signed");
    expect(all).toContain("Complaint number 70");
    for (const words of ["Signed by", "Dr Demo Rampur", "DEMO/0001"]) expect(pages.at(-1)).toContain(words);
    expect(pages.at(-1)).toMatch(/Signed on \d+ \w+ \d{4}, \d\d:\d\d/);
    expect(pages.at(-1)).toMatch(/Seal \(SHA-256\) ([0-9a-f]{8}\s*){8}/);
    await doctor.evaluate(() => {
      window.print = () => void (document.body.dataset["printed"] = "yes");
    });
    await doctor.getByRole("button", { name: "Print" }).click();
    await expect(doctor.locator("body")).toHaveAttribute("data-printed", "yes");
  });

  await test.step("after the visit it still carries its token, in Hindi", async () => {
    await doctor.getByRole("button", { name: "Complete consultation" }).click();
    await expect(queue.getByText(name)).toHaveCount(0);
    await doctor.getByRole("button", { name: "हिन्दी" }).click();
    await expect(doctor.locator(".print-token")).toHaveText(token);
    const { pages } = await printed(doctor);
    for (const page of pages) for (const words of [name, token]) expect(page).toContain(words);
    expect(pages.at(-1)).toContain(`पृष्ठ ${pages.length} / ${pages.length}`);
  });
});
