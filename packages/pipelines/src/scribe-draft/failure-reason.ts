import { NoteReason } from "@swasya/domain/note";

/** `STT_NOT_CONFIGURED: no engine …` → `STT_NOT_CONFIGURED`; AWS's own sentences → `STT_FAILED`. */
export function failureReason(said: string): NoteReason {
  const code = NoteReason.safeParse(said.split(":")[0]?.trim());
  return code.success ? code.data : "STT_FAILED";
}
