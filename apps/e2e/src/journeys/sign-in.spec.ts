import { AxeBuilder } from "@axe-core/playwright";
import { addresses } from "../addresses.ts";
import { aDoctor, aNurse, signIn } from "../people.ts";
import { expect, test } from "../test.ts";

test("a wrong password is refused in words and nothing opens", async ({ browser }) => {
  const page = await (await browser.newContext({ baseURL: addresses.web })).newPage();
  await page.goto("/");
  await signIn(page, "somebody@rampur.example", "wrong");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("do not match");
  await expect(page.getByRole("region", { name: "Queue" })).toHaveCount(0);
});

test("wrong passwords one after another are slowed", async ({ browser }) => {
  const page = await (await browser.newContext({ baseURL: addresses.web })).newPage();
  await page.goto("/");
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const answered = page.waitForResponse(/auth\.signIn/);
    await signIn(page, "guessed@rampur.example", `wrong-${attempt}`);
    await answered;
  }
  await expect(page.getByRole("main").getByRole("alert")).toContainText(/\d+ s/);
});

test("after signing out the address bar opens nothing", async ({ browser }) => {
  const doctor = await aDoctor(browser);
  await doctor.getByRole("button", { name: /Dr Demo/ }).click();
  await doctor.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(doctor.getByRole("button", { name: "Sign in" })).toBeVisible();
  await doctor.reload();
  await expect(doctor.getByRole("button", { name: "Sign in" })).toBeVisible();
});

test("signing out on one of a nurse's tabs ends the other, its live connection too", async ({ browser }) => {
  const here = await aNurse(browser);
  const there = await here.context().newPage();
  await there.goto("/nurse/");
  await expect(there.getByText("News arrives by itself.")).toBeVisible();
  await here.getByRole("button", { name: "Sign out" }).click();
  await here.getByRole("dialog").getByRole("button", { name: "Sign out" }).click();
  await expect(there.getByRole("button", { name: "Sign in" })).toBeVisible({ timeout: 60_000 });
});

test("signing out ends every page of the same sign-in, its live connection too", async ({ browser }) => {
  const here = await aDoctor(browser);
  const other = await browser.newContext({ baseURL: addresses.web });
  await other.addCookies(await here.context().cookies());
  const there = await other.newPage();
  await there.goto("/");
  await expect(there.locator('[data-live="live"]')).toBeVisible();
  await here.getByRole("button", { name: /Dr Demo/ }).click();
  await here.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(there.getByRole("button", { name: "Sign in" })).toBeVisible({ timeout: 60_000 });
});

test("the language switch turns the whole page to Hindi and stays", async ({ browser }) => {
  const page = await (await browser.newContext({ baseURL: addresses.web })).newPage();
  await page.goto("/");
  await page.getByRole("button", { name: "हिन्दी" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "hi");
  await expect(page.getByRole("button", { name: "Sign in" })).toHaveCount(0);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "hi");
});

test("pages come with a nonce policy and the usual headers", async ({ request }) => {
  const headers = (await request.get("/")).headers();
  expect(headers["content-security-policy"]).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" });
  const pwa = (await request.get("/nurse/")).headers();
  expect(pwa["content-security-policy"]).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
});

for (const path of ["/", "/nurse/"]) {
  for (const language of ["en", "hi"]) {
    test(`the sign-in at ${path} is axe-clean in ${language}`, async ({ browser }) => {
      const page = await (await browser.newContext({ baseURL: addresses.web })).newPage();
      await page.goto(path);
      if (language === "hi") await page.getByRole("button", { name: "हिन्दी" }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }
}
