import { checkSoap } from "@swasya/clinical/entail/check-evidence";
import { draftFromTranscript } from "@swasya/clinical/draft/draft-from-transcript";
import { notAskedIn } from "@swasya/clinical/draft/not-asked";
import type { NoteLanguage } from "@swasya/clinical/draft/phrasing";
import { numberedLines } from "@swasya/clinical/draft/redraft";
import { heardNotInNote } from "@swasya/clinical/draft/heard-not-in-note";
import { type Log, wordOf } from "@swasya/cloud/log/log";
import { type Model, ModelError } from "@swasya/cloud/model/model";
import { ModelNoteDraft } from "@swasya/cloud/model/note-draft";
import type { PatientId } from "@swasya/domain/ids";
import type { Drafting, ModelFailure, Note, Soap } from "@swasya/domain/note";
import type { Transcript } from "@swasya/domain/transcript";
import type { PatientRows } from "../ports.ts";
import { createRedaction, type Redaction } from "../privacy/redact.ts";
import { type DraftVariant, pickVariant } from "./draft-variants.ts";
import { type ClaimsOfLines, lowerByClaims } from "./model-claims.ts";
import type { LanguageOf } from "./note-languages.ts";
import { askSecondOpinion } from "./second-opinion.ts";
import { soapFromModel } from "./soap-from-model.ts";

interface Deps {
  readonly model: Model;
  readonly patients: PatientRows;
  readonly log: Log;
  readonly variants: readonly DraftVariant[];
  /** Of what the rules write. */
  readonly languageOf: LanguageOf;
}

export type DraftedNote = Required<Pick<Note, "soap" | "drafter" | "heard" | "notAsked">> & {
  // Also said when there is none: an earlier attempt may have left its own.
  readonly drafting: Drafting | undefined;
  readonly language: NoteLanguage | undefined;
  readonly speakers: undefined;
};

const PROMPT = "draft-note";

/** The model's draft where one is set up and answers, else the rules'; either way each line is checked. */
export const createSoapDrafter =
  (deps: Deps) =>
  async (transcript: Transcript, patientId: PatientId): Promise<DraftedNote> => {
    const asked = await askModel(deps, transcript, patientId);
    const language = deps.languageOf(patientId);
    const soap = asked?.soap ?? draftFromTranscript(transcript, numberedLines(), language);
    const checked = checkSoap(soap, transcript);
    const lowered = asked?.soap
      ? await askSecondOpinion(lowerByClaims(checked, asked.claims, transcript), deps.model, asked.redact)
      : checked;
    return {
      soap: lowered,
      heard: heardNotInNote(lowered, transcript),
      drafter: asked?.soap ? deps.model.drafter : "rules",
      drafting: asked?.drafting,
      notAsked: notAskedIn(transcript),
      language: asked?.soap ? undefined : language,
      speakers: undefined,
    };
  };

interface Asked {
  /** Absent where the reply could not be used. */
  readonly soap?: Soap;
  readonly claims: ClaimsOfLines;
  readonly drafting: Drafting;
  readonly redact: Redaction;
}

/** Undefined where no model is set up. */
async function askModel(
  { model, patients, log, variants }: Deps,
  transcript: Transcript,
  patientId: PatientId,
): Promise<Asked | undefined> {
  const redact = createRedaction(await patients.get(patientId));
  const segments = transcript.segments.map((segment) => ({ ...segment, text: redact(segment.text) }));
  const text = segments
    .map(({ segmentId, speaker, text }) => `[${segmentId}] ${speaker}: ${text}`)
    .join("\n");
  const version = pickVariant(variants, transcript.recordingId);
  const drafting = { model: model.drafter.replace(/^gemini:/, ""), prompt: PROMPT, variant: version };
  const failed = (failure: ModelFailure): Asked => {
    log.warn("model.fell-back-to-rules", { failure: wordOf(failure) });
    return { claims: new Map(), drafting: { ...drafting, failure }, redact };
  };
  try {
    const answer = await model.ask({ prompt: PROMPT, version, text, answer: ModelNoteDraft });
    if (answer === undefined) return undefined;
    const { soap, claims, dropped } = soapFromModel(answer, {
      transcript,
      sent: segments,
      newStatementId: numberedLines(),
    });
    if (dropped > 0 && dropped === answer.statements.length) return failed("invented");
    return { soap, claims, redact, drafting: { ...drafting, ...(dropped > 0 && { dropped }) } };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return failed(error.failure);
  }
}
