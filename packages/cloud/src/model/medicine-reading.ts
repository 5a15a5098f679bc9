import { PlainText } from "@swasya/domain/plain-text";
import { z } from "zod";

const Written = PlainText.min(1).max(120).optional();

/** A medicine as the model reads it, with the line it stands on. Absent means: not on the paper. */
export const ModelMedicine = z.object({
  lineId: z.string().max(20),
  quote: PlainText.min(1).max(400),
  name: PlainText.min(1).max(120),
  form: Written,
  strength: Written,
  dose: Written,
  frequency: Written,
  duration: Written,
  timing: Written,
});
export type ModelMedicine = z.infer<typeof ModelMedicine>;

export const ModelMedicineReading = z.object({ medicines: z.array(ModelMedicine).max(40) });
export type ModelMedicineReading = z.infer<typeof ModelMedicineReading>;
