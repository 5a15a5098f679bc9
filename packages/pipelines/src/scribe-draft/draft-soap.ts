import { checkSoap } from "@swasya/clinical/entail/check-evidence";
import { draftFromTranscript } from "@swasya/clinical/draft/draft-from-transcript";
import { heardNotInNote } from "@swasya/clinical/draft/heard-not-in-note";
import { type Log, errorWord } from "@swasya/cloud/log/log";
import { type Model, ModelError } from "@swasya/cloud/model/model";
import { ModelNoteDraft } from "@swasya/cloud/model/note-draft";
import type { PatientId } from "@swasya/domain/ids";
import type { Note, Soap } from "@swasya/domain/note";
import type { Transcript } from "@swasya/domain/transcript";
import type { PatientRows } from "../ports.ts";
import { createRedaction } from "../privacy/redact.ts";
import { soapFromModel } from "./soap-from-model.ts";

interface Deps {
  readonly model: Model;
  readonly patients: PatientRows;
  readonly log: Log;
}

/** The model's draft where one is set up and answers, else the rules'; either way each line is checked. */
export const createSoapDrafter =
  ({ model, patients, log }: Deps) =>
  async (
    transcript: Transcript,
    patientId: PatientId,
  ): Promise<Required<Pick<Note, "soap" | "drafter" | "heard">>> => {
    const byModel = await askModel({ model, patients, log }, transcript, patientId);
    const soap = byModel ?? draftFromTranscript(transcript, numbered());
    const checked = checkSoap(soap, transcript);
    const heard = heardNotInNote(checked, transcript);
    return { soap: checked, heard, drafter: byModel ? model.drafter : "rules" };
  };

async function askModel(
  { model, patients, log }: Deps,
  transcript: Transcript,
  patientId: PatientId,
): Promise<Soap | undefined> {
  const redact = createRedaction(await patients.get(patientId));
  const segments = transcript.segments.map((segment) => ({ ...segment, text: redact(segment.text) }));
  const text = segments
    .map(({ segmentId, speaker, text }) => `[${segmentId}] ${speaker}: ${text}`)
    .join("\n");
  try {
    const answer = await model.ask({ prompt: "draft-note", text, answer: ModelNoteDraft });
    return answer && soapFromModel(answer, { transcript, sent: segments, newStatementId: numbered() });
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    log.warn("model.fell-back-to-rules", { error: errorWord(error) });
    return undefined;
  }
}

/** `line-1`, `line-2` …: the same draft made twice has the same ids. */
function numbered(): () => string {
  let count = 0;
  return () => `line-${(count += 1)}`;
}
