import type { Medicine, ScanLine } from "@swasya/domain/history";
import type { ScanId } from "@swasya/domain/ids";
import { matchDrug } from "./match-drug.ts";
import { parseMedicineLine, type ParsedMedicine } from "./medicine-line.ts";

function toMedicine(
  parsed: ParsedMedicine,
  line: ScanLine,
  where: { documentId: ScanId; medicineId: string },
): Medicine {
  const { name, form, strength, dose, frequency, duration, timing } = parsed;
  const { candidates } = matchDrug(name);
  return {
    medicineId: where.medicineId,
    name,
    form,
    strength,
    dose,
    frequency,
    duration,
    timing,
    status: "to-confirm",
    candidates: candidates.length === 0 ? undefined : [...candidates],
    source: { documentId: where.documentId, lineId: line.lineId, quote: line.text, box: line.box },
  };
}

/** The medicines on a printed page, one a line, as printed; each waits for a person to confirm it. */
export const medicinesFromLines = (
  documentId: ScanId,
  lines: readonly ScanLine[],
  newMedicineId: () => string,
): Medicine[] =>
  lines.flatMap((line) => {
    const parsed = parseMedicineLine(line.text);
    return parsed === undefined
      ? []
      : [toMedicine(parsed, line, { documentId, medicineId: newMedicineId() })];
  });
