import { notImplemented } from "./s3-faults.ts";

/** Of a signed address, and the name of the operation that SDKs add. */
const ANYWHERE = /^(x-amz-.*|x-id|response-.*)$/i;

export const OBJECT_PARAMETERS = [
  "tagging",
  "uploadId",
  "uploads",
  "partNumber",
  "part-number-marker",
  "max-parts",
  "versionId",
];

export const BUCKET_PARAMETERS = [
  "delete",
  "uploads",
  "versions",
  "list-type",
  "prefix",
  "delimiter",
  "marker",
  "max-keys",
  "start-after",
  "continuation-token",
  "encoding-type",
  "fetch-owner",
  "key-marker",
  "version-id-marker",
  "upload-id-marker",
  "max-uploads",
];

/** `?acl`, `?attributes` and whatever else is not known here is said so, never answered with the object itself. */
export function refuseUnknown(query: ReadonlyMap<string, string>, known: readonly string[]): void {
  for (const name of query.keys())
    if (!ANYWHERE.test(name) && !known.includes(name)) throw notImplemented(`The parameter ${name}`);
}
