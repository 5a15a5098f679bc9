import { z } from "zod";
import { canonical } from "./canonical.ts";

const CREDENTIAL =
  "AWS4-HMAC-SHA256 Credential=local/20260101/ap-south-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0";

const streamsShape = z.object({ Streams: z.array(z.object({ StreamArn: z.string() })).min(1) });
const shardsShape = z.object({
  StreamDescription: z.object({ Shards: z.array(z.object({ ShardId: z.string() })) }),
});
const iteratorShape = z.object({ ShardIterator: z.string() });
const recordsShape = z.object({
  Records: z.array(
    z.object({
      eventName: z.string(),
      dynamodb: z.object({
        Keys: z.unknown(),
        NewImage: z.unknown().optional(),
        OldImage: z.unknown().optional(),
      }),
    }),
  ),
  NextShardIterator: z.string().nullish(),
});

async function request<T>(
  endpoint: string,
  operation: string,
  input: object,
  shape: z.ZodType<T>,
): Promise<T> {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: {
      authorization: CREDENTIAL,
      "x-amz-date": "20260101T000000Z",
      "content-type": "application/x-amz-json-1.0",
      "x-amz-target": `DynamoDBStreams_20120810.${operation}`,
    },
    body: JSON.stringify(input),
  });
  return shape.parse(await response.json());
}

/** All stream records of the table as comparable texts: item by item, each item's in their order. */
export async function readStream(endpoint: string, TableName: string): Promise<string[]> {
  const { Streams } = await request(endpoint, "ListStreams", { TableName }, streamsShape);
  const StreamArn = Streams[0]?.StreamArn;
  const { StreamDescription } = await request(endpoint, "DescribeStream", { StreamArn }, shardsShape);
  const records: Change[] = [];
  for (const { ShardId } of StreamDescription.Shards) {
    records.push(...(await readShard(endpoint, { StreamArn, ShardId })));
  }
  const byItem = records.toSorted((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
  return byItem.map((record) => record.text);
}

interface Change {
  readonly key: string;
  readonly text: string;
}

// Amazon's local version leaves empty lists and maps out of its images; DynamoDB does not.
const withoutEmpties = (text: string) => text.replaceAll('{"M":{}}', "{}").replaceAll('{"L":[]}', "{}");

async function readShard(endpoint: string, shard: object): Promise<Change[]> {
  const start = { ...shard, ShardIteratorType: "TRIM_HORIZON" };
  let iterator = (await request(endpoint, "GetShardIterator", start, iteratorShape)).ShardIterator;
  const records: Change[] = [];
  for (;;) {
    const page = await request(endpoint, "GetRecords", { ShardIterator: iterator }, recordsShape);
    if (page.Records.length === 0 || !page.NextShardIterator) return records;
    for (const { eventName, dynamodb } of page.Records) {
      const text = withoutEmpties(JSON.stringify(canonical({ eventName, ...dynamodb })));
      records.push({ key: JSON.stringify(canonical(dynamodb.Keys)), text });
    }
    iterator = page.NextShardIterator;
  }
}
