import type { EventBridge, Json, JsonService, S3, SpeechEngine, Store } from "../contracts.ts";
import { Fault, unknownOperation } from "../fault.ts";
import { batchOutput } from "./batch-output.ts";
import { findRequestProblem, languagesOf, outputKeyOf, StartJob, type Job } from "./job.ts";
import { createJobTable } from "./job-table.ts";

export interface Transcribe extends JsonService {
  /** Runs the jobs an earlier run left. */
  start(): void;
  /** Jobs neither completed nor failed. */
  pending(): number;
  close(): void;
}

export interface TranscribeOptions {
  readonly store: Store;
  readonly s3: S3;
  readonly eventBridge: EventBridge;
  readonly engine: SpeechEngine;
  readonly origin: string;
  readonly account: string;
  readonly now: () => number;
  readonly log: (line: string) => void;
}

/** More at one time only makes each slower on a laptop. */
const maximumRunning = 2;

export function createTranscribe(options: TranscribeOptions): Transcribe {
  const { store, s3, eventBridge } = options;
  const jobs = createJobTable(store);
  const running = new Set<string>();
  let open = false;
  const nowSeconds = (): number => options.now() / 1000;

  const transcribe = async (job: Job): Promise<Partial<Job>> => {
    const [, bucket = "", key = ""] = /^s3:\/\/([^/]+)\/(.+)$/.exec(job.Media.MediaFileUri) ?? [];
    const audio = await s3.read(bucket, key).catch(() => {
      throw new Error("MEDIA_NOT_FOUND: the S3 object of the job does not exist.");
    });
    const heard = await options.engine(audio, { languages: languagesOf(job) });
    const output = batchOutput(heard, {
      name: job.TranscriptionJobName,
      account: options.account,
      speakerLabels: job.Settings?.ShowSpeakerLabels ?? false,
    });
    const outputKey = outputKeyOf(job);
    if (!open) return {};
    await s3.write(job.OutputBucketName, outputKey, Buffer.from(JSON.stringify(output)), "application/json");
    return {
      TranscriptionJobStatus: "COMPLETED",
      Transcript: { TranscriptFileUri: `${options.origin}/${job.OutputBucketName}/${outputKey}` },
    };
  };
  const run = async (job: Job): Promise<void> => {
    const name = job.TranscriptionJobName;
    running.add(name);
    jobs.save({ ...job, TranscriptionJobStatus: "IN_PROGRESS", StartTime: nowSeconds() });
    const end = await transcribe(job).catch((error: unknown): Partial<Job> => ({
      TranscriptionJobStatus: "FAILED",
      FailureReason: error instanceof Error ? error.message : String(error),
    }));
    running.delete(name);
    if (!open) return;
    const current = jobs.find(name);
    if (current) finish({ ...current, ...end, CompletionTime: nowSeconds() });
    pump();
  };
  const finish = (job: Job): void => {
    options.log(`[transcribe] ${job.TranscriptionJobName} ${job.TranscriptionJobStatus}`);
    store.transaction(() => {
      jobs.save(job);
      eventBridge.put({
        source: "aws.transcribe",
        "detail-type": "Transcribe Job State Change",
        detail: {
          TranscriptionJobName: job.TranscriptionJobName,
          TranscriptionJobStatus: job.TranscriptionJobStatus,
          ...(job.FailureReason ? { FailureReason: job.FailureReason } : {}),
        },
      });
    });
  };
  const pump = (): void => {
    if (!open) return;
    for (const job of jobs.listPending()) {
      if (running.size >= maximumRunning) return;
      if (!running.has(job.TranscriptionJobName)) void run(job);
    }
  };
  const startJob = (input: Json): Json => {
    const request = parseRequest(input);
    if (jobs.find(request.TranscriptionJobName)) {
      throw new Fault(
        "ConflictException",
        "The requested job name already exists. Use a different job name.",
      );
    }
    const job: Job = { ...request, TranscriptionJobStatus: "QUEUED", CreationTime: nowSeconds() };
    jobs.save(job);
    setImmediate(pump);
    return { TranscriptionJob: publicJob(job) };
  };
  const findJob = (input: Json): Job => {
    const job = jobs.find(String(input["TranscriptionJobName"]));
    if (job) return job;
    throw new Fault(
      "NotFoundException",
      "The requested job couldn't be found. Check the job name and try your request again.",
    );
  };

  return {
    handle: (operation, input) => {
      switch (operation) {
        case "StartTranscriptionJob":
          return startJob(input);
        case "GetTranscriptionJob":
          return { TranscriptionJob: publicJob(findJob(input)) };
        case "ListTranscriptionJobs":
          return { TranscriptionJobSummaries: jobs.list().map(publicJob) };
        case "DeleteTranscriptionJob":
          jobs.remove(String(input["TranscriptionJobName"]));
          return {};
        default:
          throw unknownOperation(operation);
      }
    },
    start: () => {
      open = true;
      pump();
    },
    pending: () => jobs.listPending().length,
    close: () => {
      open = false;
    },
  };
}

function parseRequest(input: Json): StartJob {
  const parsed = StartJob.safeParse(input);
  const problem = parsed.success
    ? findRequestProblem(parsed.data)
    : `Invalid ${parsed.error.issues[0]?.path.join(".") ?? "request"}.`;
  if (!parsed.success || problem) throw new Fault("BadRequestException", problem ?? "Invalid request.");
  return parsed.data;
}

function publicJob(job: Job): Json {
  const { OutputBucketName: _bucket, OutputKey: _key, ...shown } = job;
  return shown;
}
