import type { StoredObject } from "./object-index.ts";
import type { S3Context } from "./s3-context.ts";
import { invalidArgument } from "./s3-faults.ts";
import { answerXml, type S3Request } from "./s3-request.ts";

const MOST_KEYS = 1000;

interface Page {
  readonly objects: readonly StoredObject[];
  readonly commonPrefixes: readonly string[];
  /** Where the next page begins; undefined on the last. */
  readonly next: string | undefined;
}

/** ListObjectsV2. */
export function listObjects(context: S3Context, request: S3Request) {
  const { bucket, query } = request;
  const prefix = query.get("prefix") ?? "";
  const delimiter = query.get("delimiter") || undefined;
  const most = readMaxKeys(query.get("max-keys"));
  const token = query.get("continuation-token");
  const after = token ? Buffer.from(token, "base64url").toString() : (query.get("start-after") ?? "");
  const page = collectPage(context.index.latest(bucket, prefix, after), { prefix, delimiter, most, after });
  answerXml(request, {
    root: "ListBucketResult",
    fields: {
      Name: bucket,
      Prefix: prefix,
      Delimiter: delimiter,
      MaxKeys: most,
      KeyCount: page.objects.length + page.commonPrefixes.length,
      IsTruncated: page.next !== undefined,
      ContinuationToken: token,
      NextContinuationToken: page.next && Buffer.from(page.next).toString("base64url"),
      Contents: page.objects.map(describe),
      CommonPrefixes: page.commonPrefixes.map((common) => ({ Prefix: common })),
    },
  });
}

function readMaxKeys(text: string | undefined): number {
  const most = Number(text ?? MOST_KEYS);
  if (!Number.isInteger(most) || most < 0) throw invalidArgument("max-keys must be a whole number");
  return Math.min(most, MOST_KEYS);
}

interface PageLimits {
  readonly prefix: string;
  readonly delimiter: string | undefined;
  readonly most: number;
  readonly after: string;
}

function collectPage(objects: Iterable<StoredObject>, limits: PageLimits): Page {
  const { prefix, delimiter, most, after } = limits;
  const found: StoredObject[] = [];
  const commonPrefixes: string[] = [];
  let last = "";
  for (const object of objects) {
    const common = delimiter && commonPrefixOf(object.key, prefix, delimiter);
    // A page that ended inside a common prefix leaves the rest of that prefix out of the next.
    if (common && (common === commonPrefixes.at(-1) || after.startsWith(common))) {
      last = object.key;
      continue;
    }
    if (found.length + commonPrefixes.length >= most)
      return { objects: found, commonPrefixes, next: most > 0 ? last : undefined };
    if (common) commonPrefixes.push(common);
    else found.push(object);
    last = object.key;
  }
  return { objects: found, commonPrefixes, next: undefined };
}

function commonPrefixOf(key: string, prefix: string, delimiter: string): string | undefined {
  const at = key.indexOf(delimiter, prefix.length);
  return at < 0 ? undefined : key.slice(0, at + delimiter.length);
}

/** ListObjectVersions, in one page. */
export function listVersions(context: S3Context, request: S3Request) {
  const prefix = request.query.get("prefix") ?? "";
  const objects = [...context.index.versions(request.bucket, prefix)];
  const common = ({ version, latest }: StoredObject) => ({ VersionId: version, IsLatest: latest });
  answerXml(request, {
    root: "ListVersionsResult",
    fields: {
      Name: request.bucket,
      Prefix: prefix,
      MaxKeys: MOST_KEYS,
      IsTruncated: false,
      Version: objects
        .filter((object) => object.content)
        .map((object) => ({ ...describe(object), ...common(object) })),
      DeleteMarker: objects
        .filter((object) => !object.content)
        .map((object) => ({ Key: object.key, ...common(object) })),
    },
  });
}

const describe = ({ key, modifiedAt, content }: StoredObject) => ({
  Key: key,
  LastModified: new Date(modifiedAt).toISOString(),
  ETag: `"${content?.etag ?? ""}"`,
  Size: content?.size ?? 0,
  StorageClass: "STANDARD",
});
