import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Page, expect } from "@playwright/test";

const mimeTypes: Readonly<Record<string, string>> = {
  webm: "audio/webm",
  jpg: "image/jpeg",
  png: "image/png",
};

/** A file of `samples/`, as the nurse would choose it on the phone. */
export const sample = (name: string) => ({
  name: name.slice(name.lastIndexOf("/") + 1),
  mimeType: mimeTypes[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream",
  buffer: readFileSync(fileURLToPath(new URL(`../../../samples/${name}`, import.meta.url))),
});

export async function registerPatient(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Register patient" }).click();
  await page.getByLabel("Full name").fill(name);
  await page.getByLabel("Phone").fill(`9${String(Math.floor(Math.random() * 1e9)).padStart(9, "0")}`);
  await page.getByLabel("Age").fill("52");
  await page.getByRole("radio", { name: "Female" }).check();
  await page.getByRole("button", { name: "Register patient" }).click();
  await expect(page.getByRole("button", { name: "Add to queue" })).toBeVisible();
}

export async function addToQueue(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Add to queue" }).click();
  await expect(page.getByRole("button", { name: "Start recording" })).toBeVisible();
}

/** Types what the patient says, one line a statement: a draft without a recording. */
export async function typeSummary(page: Page, lines: string): Promise<void> {
  await page.getByRole("button", { name: "Type the summary" }).first().click();
  await page.getByLabel("What the patient says").fill(lines);
  await page.getByRole("button", { name: "Save for the doctor" }).click();
}

export async function agree(page: Page): Promise<void> {
  await page.getByRole("checkbox", { name: "Patient agrees to be recorded" }).check();
}

/** A patient of the queue with a typed summary and a printed prescription, sent to the doctor. */
export async function sendWithPaper(page: Page, name: string, summary: string): Promise<void> {
  await registerPatient(page, name);
  await addToQueue(page);
  await typeSummary(page, summary);
  await agree(page);
  await page.getByLabel("Scan document").setInputFiles(sample("scans/prescription-english.jpg"));
  await everythingSent(page);
  await page.getByRole("button", { name: "Send to doctor" }).click();
}

/** What was chosen or recorded has left the phone. */
export async function everythingSent(page: Page): Promise<void> {
  await expect(page.getByRole("status", { name: "Sync" })).toContainText("Nothing is left on this phone");
}
