import { z } from "zod";

/** What `StartTranscriptionJob` may ask for here. Other members are kept and echoed. */
export const StartJob = z.looseObject({
  TranscriptionJobName: z
    .string()
    .max(200)
    .regex(/^[0-9a-zA-Z._-]+$/),
  Media: z.object({ MediaFileUri: z.string().regex(/^s3:\/\/[^/]+\/.+$/) }),
  MediaFormat: z.enum(["mp3", "mp4", "wav", "flac", "ogg", "amr", "webm", "m4a"]).optional(),
  LanguageCode: z.string().optional(),
  IdentifyLanguage: z.boolean().optional(),
  IdentifyMultipleLanguages: z.boolean().optional(),
  LanguageOptions: z.array(z.string()).optional(),
  OutputBucketName: z.string(),
  OutputKey: z.string().optional(),
  Settings: z
    .looseObject({ ShowSpeakerLabels: z.boolean().optional(), MaxSpeakerLabels: z.number().optional() })
    .optional(),
});
export type StartJob = z.infer<typeof StartJob>;

export const JobState = z.enum(["QUEUED", "IN_PROGRESS", "COMPLETED", "FAILED"]);

export const Job = StartJob.extend({
  TranscriptionJobStatus: JobState,
  /** Seconds since 1970, as the protocol has it. */
  CreationTime: z.number(),
  StartTime: z.number().optional(),
  CompletionTime: z.number().optional(),
  FailureReason: z.string().optional(),
  Transcript: z.object({ TranscriptFileUri: z.string() }).optional(),
});
export type Job = z.infer<typeof Job>;

/** What is wrong with a request beyond its shape, in AWS's rules; undefined when nothing is. */
export function findRequestProblem(request: StartJob): string | undefined {
  const languageChoices = [request.LanguageCode, request.IdentifyLanguage, request.IdentifyMultipleLanguages];
  if (languageChoices.filter(Boolean).length !== 1) {
    return "Exactly one of LanguageCode, IdentifyLanguage and IdentifyMultipleLanguages is needed.";
  }
  const labels = request.Settings;
  const maximum = labels?.MaxSpeakerLabels;
  if (labels?.ShowSpeakerLabels && (maximum === undefined || maximum < 2 || maximum > 30)) {
    return "ShowSpeakerLabels needs MaxSpeakerLabels between 2 and 30.";
  }
  if (request["ContentRedaction"] && request.LanguageCode !== "en-US" && request.LanguageCode !== "es-US") {
    return "ContentRedaction does not support this language.";
  }
  return undefined;
}

export const languagesOf = (request: StartJob): string[] =>
  request.LanguageCode ? [request.LanguageCode] : (request.LanguageOptions ?? []);

export function outputKeyOf(request: StartJob): string {
  const key = request.OutputKey ?? "";
  return key === "" || key.endsWith("/") ? `${key}${request.TranscriptionJobName}.json` : key;
}
