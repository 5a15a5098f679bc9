import {
  ConflictException,
  GetTranscriptionJobCommand,
  type MediaFormat as TranscribeFormat,
  StartTranscriptionJobCommand,
  type TranscribeClient,
} from "@aws-sdk/client-transcribe";
import type { MediaFormat } from "@swasya/domain/media";

interface TranscriptionDeps {
  readonly transcribe: Pick<TranscribeClient, "send">;
  readonly bucket: string;
}

export interface TranscriptionRequest {
  readonly name: string;
  readonly audioKey: string;
  readonly format: MediaFormat;
  readonly outputKey: string;
}

export type TranscriptionOutcome =
  | { readonly status: "running" }
  | { readonly status: "completed"; readonly audioKey: string }
  | { readonly status: "failed"; readonly audioKey: string; readonly reason: string };

/** Nurse, patient and whoever came along. */
const MOST_SPEAKERS = 3;

export function createTranscription({ transcribe, bucket }: TranscriptionDeps) {
  const bucketUri = `s3://${bucket}/`;
  return {
    /** Asking twice under one name starts one job. Hindi and English, as they are mixed in one sentence. */
    async start({ name, audioKey, format, outputKey }: TranscriptionRequest): Promise<void> {
      try {
        await transcribe.send(
          new StartTranscriptionJobCommand({
            TranscriptionJobName: name,
            Media: { MediaFileUri: `${bucketUri}${audioKey}` },
            MediaFormat: format as TranscribeFormat,
            IdentifyMultipleLanguages: true,
            LanguageOptions: ["hi-IN", "en-IN"],
            Settings: { ShowSpeakerLabels: true, MaxSpeakerLabels: MOST_SPEAKERS },
            OutputBucketName: bucket,
            OutputKey: outputKey,
          }),
        );
      } catch (error) {
        if (!(error instanceof ConflictException)) throw error;
      }
    },

    /** How the job stands now, which is later than what its event said. */
    async get(name: string): Promise<TranscriptionOutcome> {
      const { TranscriptionJob: job } = await transcribe.send(
        new GetTranscriptionJobCommand({ TranscriptionJobName: name }),
      );
      const audioKey = keyIn(bucketUri, job?.Media?.MediaFileUri);
      if (job?.TranscriptionJobStatus === "COMPLETED") return { status: "completed", audioKey };
      if (job?.TranscriptionJobStatus !== "FAILED") return { status: "running" };
      return { status: "failed", audioKey, reason: job.FailureReason ?? "" };
    },
  };
}

function keyIn(bucketUri: string, uri = ""): string {
  if (!uri.startsWith(bucketUri)) throw new Error("JOB_OF_ANOTHER_BUCKET");
  return uri.slice(bucketUri.length);
}
