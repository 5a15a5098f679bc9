import { matchDrug } from "@swasya/clinical/medicine/match-drug";
import type { ModelMedicine } from "@swasya/cloud/model/medicine-reading";
import type { Medicine, ScanLine } from "@swasya/domain/history";
import type { ScanId } from "@swasya/domain/ids";

interface Page {
  readonly documentId: ScanId;
  readonly lines: readonly ScanLine[];
}

/**
 * Two readers, one page. What both read alike stands as read; where they differ on the drug or its strength,
 * the rules' reading is shown with both names to choose from. A model's line that is not on the page is dropped.
 */
export function reconcileMedicines(
  byRules: readonly Medicine[],
  byModel: readonly ModelMedicine[],
  page: Page,
): Medicine[] {
  const grounded = byModel.flatMap((read) => {
    const line = page.lines.find(
      (candidate) => candidate.lineId === read.lineId && holds(candidate.text, read),
    );
    return line ? [{ read, line }] : [];
  });
  const kept = byRules.map((medicine) => {
    const other = grounded.find(({ line }) => line.lineId === medicine.source.lineId);
    return other && agree(medicine, other.read) ? medicine : withCandidates(medicine, other?.read.name);
  });
  const onlyModel = grounded.filter(({ line }) =>
    byRules.every((medicine) => medicine.source.lineId !== line.lineId),
  );
  const added = onlyModel.map(({ read, line }, index) =>
    toMedicine(read, line, { page, number: byRules.length + index + 1 }),
  );
  return [...kept, ...added];
}

const plain = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}.]+/gu, "");
const holds = (text: string, { quote, name }: ModelMedicine): boolean => {
  const line = plain(text);
  return plain(quote) !== "" && line.includes(plain(quote)) && line.includes(plain(name));
};

const agree = (medicine: Medicine, read: ModelMedicine): boolean =>
  plain(medicine.name) === plain(read.name) && plain(medicine.strength ?? "") === plain(read.strength ?? "");

const withCandidates = (medicine: Medicine, other: string | undefined): Medicine => {
  const names = new Set([medicine.name, ...(other ? [other] : []), ...(medicine.candidates ?? [])]);
  return { ...medicine, candidates: [...names] };
};

/** A field the model read enters only as it stands on the line. */
function toMedicine(
  read: ModelMedicine,
  line: ScanLine,
  { page, number }: { page: Page; number: number },
): Medicine {
  const written = (value: string | undefined): string | undefined =>
    value !== undefined && plain(line.text).includes(plain(value)) ? value : undefined;
  return {
    medicineId: `m${number}`,
    name: read.name,
    form: written(read.form),
    strength: written(read.strength),
    dose: written(read.dose),
    frequency: written(read.frequency),
    duration: written(read.duration),
    timing: written(read.timing),
    status: "to-confirm",
    candidates: [...new Set([read.name, ...matchDrug(read.name).candidates])],
    source: { documentId: page.documentId, lineId: line.lineId, quote: line.text, box: line.box },
  };
}
