import { createIotData, createS3, createSqs } from "@swasya/cloud/clients";
import { createLivePublisher } from "@swasya/cloud/live/live-publisher";
import type { Log } from "@swasya/cloud/log/log";
import { createObjectStore } from "@swasya/cloud/objects/object-store";
import { createBackOff } from "@swasya/cloud/queues/back-off";
import { createTranscribe } from "@swasya/cloud/speech/transcribe-client";
import { createTranscription } from "@swasya/cloud/speech/transcription";

/* What several workers reach of AWS, each from the variables the template gives it. */

interface Region {
  readonly AWS_REGION: string;
}
interface Media extends Region {
  readonly MEDIA_BUCKET: string;
}
interface WorkQueue extends Region {
  readonly QUEUE_URL: string;
}

export const liveOf = ({ AWS_REGION: region }: Region, log: Log) =>
  createLivePublisher({ iotData: createIotData({ region }), log });

export const mediaOf = ({ AWS_REGION: region, MEDIA_BUCKET: bucket }: Media, now: () => number) =>
  createObjectStore({ s3: createS3({ region }), bucket, now });

export const transcriptionOf = ({ AWS_REGION: region, MEDIA_BUCKET: bucket }: Media) =>
  createTranscription({ transcribe: createTranscribe({ region }), bucket });

export const backOffOf = ({ AWS_REGION: region, QUEUE_URL: queueUrl }: WorkQueue) =>
  createBackOff({ sqs: createSqs({ region }), queueUrl, random: Math.random });
