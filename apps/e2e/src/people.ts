import type { Browser, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { addresses } from "./addresses.ts";

const PASSWORD = "Swasya-demo-1";

/** Signs in on the page it is on: the nurse's app and the dashboard use the same words. */
export async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** A nurse with a phone, signed in. */
export async function aNurse(browser: Browser, clinic = "rampur"): Promise<Page> {
  const context = await browser.newContext({
    baseURL: addresses.web,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    permissions: ["microphone"],
    locale: "en-IN",
    timezoneId: "Asia/Kolkata",
  });
  const page = await context.newPage();
  await page.goto("/nurse/");
  await signIn(page, `nurse@${clinic}.example`);
  await expect(page.getByRole("button", { name: "Register patient" })).toBeVisible();
  return page;
}

/** A doctor at the dashboard, signed in. */
export async function aDoctor(browser: Browser, clinic = "rampur"): Promise<Page> {
  const page = await atDashboard(browser, `doctor@${clinic}.example`);
  await expect(page.getByRole("region", { name: "Queue" })).toBeVisible();
  return page;
}

export async function anAdmin(browser: Browser, clinic = "rampur"): Promise<Page> {
  const page = await atDashboard(browser, `admin@${clinic}.example`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  return page;
}

async function atDashboard(browser: Browser, email: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: addresses.web,
    viewport: { width: 1366, height: 768 },
    locale: "en-IN",
    timezoneId: "Asia/Kolkata",
  });
  const page = await context.newPage();
  await page.goto("/");
  await signIn(page, email);
  return page;
}

let people = 0;
/** A made-up name nobody else in the run has. */
export const aName = (): string => `Namoona ${letters(Date.now() % 26 ** 4)} ${letters(people++)}`;

const letters = (value: number): string =>
  value
    .toString(26)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
    .replace(/^./, (first) => first.toUpperCase());
