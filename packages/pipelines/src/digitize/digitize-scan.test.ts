import type { Model } from "@swasya/cloud/model/model";
import { describe, expect, it } from "vitest";
import { createFakeClinic } from "../testing/fake-clinic.ts";
import { arrangeVisit, printedLines } from "../testing/samples.ts";
import { wireWorkers } from "../testing/workers.ts";

function scanned(options?: { consents: boolean }) {
  const asked: string[] = [];
  const model: Model = {
    drafter: "gemini:m",
    ask: async ({ prompt }) => {
      asked.push(prompt);
      return undefined;
    },
  };
  const clinic = createFakeClinic();
  const visit = arrangeVisit(clinic, options);
  const { digitize } = wireWorkers(clinic, model);
  return { asked, clinic, visit, digitize, document: () => clinic.rows.documents.get(visit.scanId) };
}

describe("digitizing a scan", () => {
  it("reads the medicines, each on its line, for a person to confirm", async () => {
    const { visit, digitize, document } = scanned();
    await digitize(visit.image);
    expect(document()).toMatchObject({
      status: "read",
      medicines: [
        { name: "Paracetamol", strength: "500 mg", status: "to-confirm", source: { lineId: "l3" } },
      ],
    });
  });

  it("refuses handwriting: no medicines, a person looks", async () => {
    const { clinic, visit, digitize, document } = scanned();
    clinic.settings.scan = {
      kind: "lines",
      lines: printedLines.map((line) => ({ ...line, confidence: 40 })),
    };
    await digitize(visit.image);
    expect(document()).toMatchObject({ status: "needs_review", reason: "HANDWRITING", medicines: [] });
  });

  it("reads by the rules alone without consent to AI processing", async () => {
    const { asked, visit, digitize, document } = scanned({ consents: false });
    await digitize(visit.image);
    expect(document()).toMatchObject({ status: "read", medicines: [{ name: "Paracetamol" }] });
    expect(asked).toEqual([]);
  });

  it("asks the model as well with consent to AI processing", async () => {
    const { asked, visit, digitize } = scanned();
    await digitize(visit.image);
    expect(asked).toEqual(["read-medicines"]);
  });

  it("tells a text file and an unreadable picture from a scan", async () => {
    const text = scanned();
    text.clinic.rows.objects.set(text.visit.image.key, new TextEncoder().encode("not a picture"));
    await text.digitize(text.visit.image);
    expect(text.document()).toMatchObject({ status: "failed", reason: "NOT_AN_IMAGE" });
    const broken = scanned();
    broken.clinic.settings.scan = { kind: "unreadable" };
    await broken.digitize(broken.visit.image);
    expect(broken.document()).toMatchObject({ status: "failed", reason: "OCR_FAILED" });
  });
});
