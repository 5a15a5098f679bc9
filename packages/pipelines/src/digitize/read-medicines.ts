import { medicinesFromLines } from "@swasya/clinical/medicine/medicines-from-lines";
import { type Log, errorWord } from "@swasya/cloud/log/log";
import { type ModelMedicine, ModelMedicineReading } from "@swasya/cloud/model/medicine-reading";
import { type Model, ModelError, type ModelImage } from "@swasya/cloud/model/model";
import type { Medicine, ScanLine } from "@swasya/domain/history";
import { sniffMedia } from "@swasya/domain/media";
import type { MediaObjects, PatientRows } from "../ports.ts";
import { createRedaction } from "../privacy/redact.ts";
import type { Scan } from "./digitize-scan.ts";
import { reconcileMedicines } from "./reconcile-medicines.ts";

interface Deps {
  readonly model: Model;
  readonly patients: PatientRows;
  readonly media: Pick<MediaObjects, "read">;
  readonly log: Log;
}

/** Read by the rules and, where the patient agreed and a model is set up and answers, by it as well. */
export const createMedicineReader =
  (deps: Deps) =>
  async (
    scan: Scan,
    lines: readonly ScanLine[],
    { allowsModel }: { readonly allowsModel: boolean },
  ): Promise<Medicine[]> => {
    const byRules = medicinesFromLines(scan.objectId, lines, numbered());
    const byModel = allowsModel ? await askModel(deps, scan, lines) : undefined;
    return byModel ? reconcileMedicines(byRules, byModel, { documentId: scan.objectId, lines }) : byRules;
  };

async function askModel(
  { model, patients, media, log }: Deps,
  scan: Scan,
  lines: readonly ScanLine[],
): Promise<readonly ModelMedicine[] | undefined> {
  const redact = createRedaction(await patients.get(scan.patientId));
  const text = lines.map((line) => `[${line.lineId}] ${redact(line.text)}`).join("\n");
  try {
    const image = imageOf(await media.read(scan.key));
    const answer = await model.ask({ prompt: "read-medicines", text, image, answer: ModelMedicineReading });
    return answer?.medicines;
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    log.warn("model.fell-back-to-rules", { error: errorWord(error) });
    return undefined;
  }
}

function imageOf(bytes: Uint8Array | undefined): ModelImage | undefined {
  const format = bytes && sniffMedia(bytes);
  return bytes && (format === "jpeg" || format === "png")
    ? { mimeType: `image/${format}`, bytes }
    : undefined;
}

/** `m1`, `m2` …: the same scan read twice has the same ids. */
function numbered(): () => string {
  let count = 0;
  return () => `m${(count += 1)}`;
}
