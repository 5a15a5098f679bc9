import type { OcrEngine } from "@swasya/local-cloud/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ClinicCloud, sample, startClinicCloud } from "./testing/clinic-cloud.ts";

/** The SDK asks as often before it gives up; then the worker fails. */
const ASKED_BY_ONE_DELIVERY = 4;
const printed = {
  text: "Tab. Paracetamol 500 mg",
  confidence: 92,
  box: { left: 0.1, top: 0.1, width: 0.6, height: 0.05 },
};

describe("a worker whose helper is down for a moment", () => {
  let clinic: ClinicCloud;
  let asked = 0;
  const logged: string[] = [];
  const ocr: OcrEngine = async () => {
    asked += 1;
    if (asked <= ASKED_BY_ONE_DELIVERY) throw new Error("down");
    return [{ lines: [{ ...printed, words: [printed] }] }];
  };
  beforeAll(async () => {
    clinic = await startClinicCloud({ ocr, log: (line) => logged.push(line) });
  });
  afterAll(() => clinic.close());

  it("gets the paper again seconds later, not after the queue's eighteen minutes", async () => {
    const patientId = await clinic.arrivePatient();
    const bytes = await sample("scans/prescription-english.jpg");
    const { scanId } = await clinic.upload(patientId, "image", { bytes, contentType: "image/jpeg" });
    await clinic.cloud.idle();

    const { documents } = await clinic.history.list(patientId);
    expect(documents).toMatchObject([{ documentId: scanId, status: "read", version: 1 }]);
    expect(asked).toBe(ASKED_BY_ONE_DELIVERY + 1);
    const failures = logged.filter((line) => line.includes("digitize.failed"));
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(/"retryInSeconds":[12]\b/);
  }, 60_000);
});
