import type { GiveConsentInput } from "@swasya/domain/consent";
import type {
  CompleteUploadInput,
  RequestUploadInput,
  UploadPartsInput,
  UploadTicket,
} from "@swasya/domain/upload";
import type { Failure, MediaItem, OutboxItem } from "./model.ts";
import type { Send, SendOutcome } from "./outbox.ts";

export interface PutResult {
  readonly status: number;
  readonly etag?: string;
}

export interface SendDeps {
  readonly giveConsent: (input: GiveConsentInput) => Promise<unknown>;
  readonly requestUpload: (input: RequestUploadInput) => Promise<UploadTicket>;
  readonly uploadParts: (
    input: UploadPartsInput,
  ) => Promise<{ parts: { partNumber: number; url: string }[] }>;
  readonly completeUpload: (input: CompleteUploadInput) => Promise<unknown>;
  /** Straight to storage. Throws when nothing answered. */
  readonly put: (
    request: { url: string; headers: Readonly<Record<string, string>>; body: Blob },
    onProgress: (bytes: number) => void,
  ) => Promise<PutResult>;
  readonly payload: (itemId: string) => Promise<ArrayBuffer | undefined>;
  readonly failureOf: (error: unknown) => Failure;
}

/** Storage's answers: 412 says that this very object is there already, 403 that the address is too old. */
const ALREADY_THERE = 412;
const TOO_OLD = 403;
const isStored = (status: number): boolean => (status >= 200 && status < 300) || status === ALREADY_THERE;
const refusedBy = (status: number): Failure => ({
  key: "device.refused-upload",
  code: String(status),
  next: "again",
});

/** What was refused is not taken up again: the next try asks for an upload of its own. */
const startsAnew = ({ key, next }: Failure): boolean => key === "device.refused-upload" || next === "person";

interface PartsSoFar {
  readonly ticket: UploadTicket & { multipart: NonNullable<UploadTicket["multipart"]> };
  readonly etags: Map<number, string>;
}

/** Sends one thing. What has arrived of a large one is remembered until the page closes, and not sent again. */
export function createSend(deps: SendDeps): Send {
  const unfinished = new Map<string, PartsSoFar>();

  const ask = (item: MediaItem): Promise<UploadTicket> =>
    deps.requestUpload({
      patientId: item.patientId,
      kind: item.kind,
      contentType: item.contentType,
      bytes: item.bytes,
      objectId: item.itemId,
    });

  const sendWhole = async (
    item: MediaItem,
    first: UploadTicket,
    body: Blob,
    onProgress: (part: number) => void,
  ) => {
    const attempt = ({ url, headers }: UploadTicket) =>
      deps.put({ url, headers, body }, (bytes) => onProgress(bytes / item.bytes));
    let result = await attempt(first);
    if (result.status === TOO_OLD) result = await attempt(await ask(item));
    return isStored(result.status) ? "stored" : refusedBy(result.status);
  };

  const sendMedia = async (item: MediaItem, onProgress: (part: number) => void): Promise<SendOutcome> => {
    const bytes = await deps.payload(item.itemId);
    if (!bytes) return { key: "device.empty-file", next: "person" };
    const body = new Blob([bytes]);
    const known = unfinished.get(item.itemId);
    const ticket = known?.ticket ?? (await ask(item));
    const { multipart } = ticket;
    if (!multipart) return sendWhole(item, ticket, body, onProgress);
    const soFar = known ?? { ticket: { ...ticket, multipart }, etags: new Map<number, string>() };
    unfinished.set(item.itemId, soFar);
    const outcome = await sendParts(deps, { item, body, soFar, onProgress }).catch(deps.failureOf);
    if (outcome === "stored" || startsAnew(outcome)) unfinished.delete(item.itemId);
    return outcome;
  };

  return async (item: OutboxItem, onProgress) => {
    try {
      if (item.kind !== "consent") return await sendMedia(item, onProgress);
      await deps.giveConsent(item.input);
      return "stored";
    } catch (error) {
      return deps.failureOf(error);
    }
  };
}

interface PartsWork {
  readonly item: MediaItem;
  readonly body: Blob;
  readonly soFar: PartsSoFar;
  readonly onProgress: (part: number) => void;
}

async function sendParts(deps: SendDeps, { item, body, soFar, onProgress }: PartsWork): Promise<SendOutcome> {
  const { ticket, etags } = soFar;
  const { uploadId, partBytes, parts } = ticket.multipart;
  const common = { patientId: item.patientId, key: ticket.key, uploadId };
  for (let partNumber = 1; partNumber <= parts; partNumber += 1) {
    if (etags.has(partNumber)) continue;
    const [address] = (await deps.uploadParts({ ...common, partNumbers: [partNumber] })).parts;
    if (!address) return refusedBy(404);
    const start = (partNumber - 1) * partBytes;
    const result = await deps.put(
      { url: address.url, headers: {}, body: body.slice(start, start + partBytes) },
      (sent) => onProgress((start + sent) / item.bytes),
    );
    if (!isStored(result.status) || !result.etag) return refusedBy(result.status);
    etags.set(partNumber, result.etag);
  }
  const list = [...etags].map(([partNumber, etag]) => ({ partNumber, etag }));
  await deps.completeUpload({ ...common, parts: list.toSorted((a, b) => a.partNumber - b.partNumber) });
  return "stored";
}
