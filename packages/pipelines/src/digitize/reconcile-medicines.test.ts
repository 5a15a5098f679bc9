import { medicinesFromLines } from "@swasya/clinical/medicine/medicines-from-lines";
import { newId } from "@swasya/domain/ids";
import { TEST_NOW, rampur } from "@swasya/domain/testing";
import { describe, expect, it } from "vitest";
import { printedLines } from "../testing/samples.ts";
import { reconcileMedicines } from "./reconcile-medicines.ts";

const documentId = newId("SCAN", rampur, TEST_NOW);
const page = { documentId, lines: printedLines };
const byRules = medicinesFromLines(documentId, printedLines, () => "m1");
const quote = "Tab Paracetamol 500 mg 1-0-1 x 5 days";

describe("two readers of one page", () => {
  it("keeps as read what both read alike", () => {
    const read = { lineId: "l3", quote, name: "Paracetamol", strength: "500 mg" };
    expect(reconcileMedicines(byRules, [read], page)).toEqual(byRules);
  });

  it("offers both names where they differ on drug or strength", () => {
    const [medicine] = reconcileMedicines(
      byRules,
      [{ lineId: "l3", quote, name: "Tab", strength: "500 mg" }],
      page,
    );
    expect(medicine?.candidates).toEqual(expect.arrayContaining(["Paracetamol", "Tab"]));
    expect(medicine?.status).toBe("to-confirm");
  });

  it("drops what the model read on no line, or not on the line it names", () => {
    const invented = [
      { lineId: "l9", quote, name: "Paracetamol" },
      { lineId: "l1", quote: "Tab Aspirin 75 mg", name: "Aspirin" },
    ];
    const names = reconcileMedicines([], invented, page);
    expect(names).toEqual([]);
  });

  it("lets a field of the model in only as it stands on the line", () => {
    const read = { lineId: "l3", quote, name: "Paracetamol", strength: "650 mg", frequency: "1-0-1" };
    const [medicine] = reconcileMedicines([], [read], page);
    expect(medicine).toMatchObject({
      name: "Paracetamol",
      strength: undefined,
      frequency: "1-0-1",
      status: "to-confirm",
    });
  });
});
