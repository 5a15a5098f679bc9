import { type Page, chromium } from "playwright-core";
import { DEMO_PASSWORD } from "../demo/people.ts";
import { findChromium } from "../find-chromium.ts";
import type { Call } from "../demo/signed-in.ts";
import { rowOf, spreadOf } from "./percentiles.ts";
import { putObject } from "./put-object.ts";

const TAPS = 20;
const RECORDINGS = 20;

/** What a person waits for: a nurse's tap on the doctor's screen, a recording's draft after its last byte. */
export async function benchBrowser(web: string, call: Call, recording: Uint8Array) {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
  });
  try {
    const nurse = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const doctor = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await signIn(nurse, `${web}/nurse/`, "nurse@rampur.example");
    await signIn(doctor, `${web}/`, "doctor@rampur.example");
    await doctor.getByRole("region", { name: "Queue" }).waitFor();
    return [
      rowOf(
        "nurse's tap to doctor's pixels",
        spreadOf(await tapsToPixels(web, nurse, doctor, call)),
        "p95 < 300",
      ),
      rowOf(
        "last upload byte to draft visible",
        spreadOf(await bytesToDraft(doctor, call, recording)),
        "p95 < 1000",
      ),
    ];
  } finally {
    await browser.close();
  }
}

async function signIn(page: Page, url: string, email: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Resolves with the page's own clock once the text has been painted. */
const painted = (page: Page, text: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (!document.body.textContent?.includes(wanted)) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(Date.now())));
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        look();
      }),
    text,
  );

async function tapsToPixels(web: string, nurse: Page, doctor: Page, call: Call): Promise<number[]> {
  const durations: number[] = [];
  for (let turn = 0; turn < TAPS; turn += 1) {
    const name = `Tap ${"abcdefghijklmnopqrst"[turn]} Namoona`;
    const patient = await call<{ patientId: string }>("patients.register", {
      name,
      phone: "9000000009",
      age: 30,
      sex: "other",
    });
    await nurse.goto(`${web}/nurse/#/patient/${patient.patientId}`);
    const add = nurse.getByRole("button", { name: "Add to queue" });
    await add.waitFor();
    const seen = painted(doctor, name);
    const tapped = await add.evaluate((button) => {
      const at = Date.now();
      (button as HTMLButtonElement).click();
      return at;
    });
    durations.push((await seen) - tapped);
    const [entry] = (await call<{ entryId: string; patientId: string }[]>("queue.list", {}, "query")).filter(
      (row) => row.patientId === patient.patientId,
    );
    await call("queue.cancel", { entryId: entry?.entryId });
  }
  return durations;
}

async function bytesToDraft(doctor: Page, call: Call, recording: Uint8Array): Promise<number[]> {
  const durations: number[] = [];
  for (let turn = 0; turn < RECORDINGS; turn += 1) {
    const name = `Draft ${"abcdefghijklmnopqrst"[turn]} Namoona`;
    const { patientId } = await call<{ patientId: string }>("patients.register", {
      name,
      phone: "9000000009",
      age: 30,
      sex: "other",
    });
    const { entryId } = await call<{ entryId: string }>("queue.add", { patientId });
    await call("consents.give", {
      patientId,
      purposes: ["record", "ai-processing"],
      method: "tap",
      givenBy: "self",
      noticeVersion: "bench",
      noticeLanguage: "en",
    });
    await doctor.getByRole("region", { name: "Queue" }).getByText(name).click();
    await doctor.getByRole("button", { name: "Start consultation" }).waitFor();
    const ticket = await call<{ url: string; headers: Record<string, string> }>("uploads.request", {
      patientId,
      kind: "audio",
      contentType: "audio/wav",
      bytes: recording.length,
    });
    const seen = painted(doctor, "Fever for 4 days");
    const lastByte = await putObject(ticket.url, ticket.headers, recording);
    durations.push((await seen) - lastByte);
    await call("queue.cancel", { entryId });
  }
  return durations;
}
