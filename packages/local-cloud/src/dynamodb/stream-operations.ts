import { z } from "zod";
import { Fault } from "../fault.ts";
import { parseInput } from "./input.ts";
import type { Operations } from "./operations.ts";
import type { StreamLog } from "./stream-log.ts";
import { keyNames, streamArn, type Table } from "./table.ts";
import type { TableStore } from "./table-store.ts";

const SHARD_ID = "shardId-00000000000000000000-00000000";
const MAX_RECORDS = 1000;

const listInput = z.object({ TableName: z.string().optional() });
const describeInput = z.object({ StreamArn: z.string() });
const iteratorInput = z.object({
  StreamArn: z.string(),
  ShardId: z.string(),
  ShardIteratorType: z.enum(["TRIM_HORIZON", "LATEST", "AT_SEQUENCE_NUMBER", "AFTER_SEQUENCE_NUMBER"]),
  SequenceNumber: z.string().optional(),
});
const recordsInput = z.object({
  ShardIterator: z.string(),
  Limit: z.number().int().min(1).max(MAX_RECORDS).optional(),
});
const iteratorShape = z.object({ table: z.string(), after: z.number().int() });

/** The DynamoDB Streams API: each stream is one endless shard. */
export function createStreamOperations(tables: TableStore, log: StreamLog): Operations {
  return {
    ListStreams(input) {
      const { TableName } = parseInput(listInput, input);
      const streaming = tables
        .all()
        .filter((table) => table.stream && table.name === (TableName ?? table.name));
      return {
        Streams: streaming.map((table) => ({
          StreamArn: streamArn(table),
          StreamLabel: table.stream?.label,
          TableName: table.name,
        })),
      };
    },
    DescribeStream: (input) => ({
      StreamDescription: describe(find(tables, parseInput(describeInput, input).StreamArn)),
    }),
    GetShardIterator(input) {
      const request = parseInput(iteratorInput, input);
      const table = find(tables, request.StreamArn);
      return { ShardIterator: encodeIterator(table.name, startOf(request, log)) };
    },
    GetRecords(input) {
      const { ShardIterator, Limit = MAX_RECORDS } = parseInput(recordsInput, input);
      const { table, after } = decodeIterator(ShardIterator);
      const records = log.read(tables.get(table), after, Limit);
      const last = records.at(-1);
      const next = last ? Number(last.dynamodb.SequenceNumber) : after;
      return { Records: records, NextShardIterator: encodeIterator(table, next) };
    },
  };
}

function find(tables: TableStore, arn: string): Table {
  const table = tables.get(arn);
  if (streamArn(table) === arn) return table;
  throw new Fault("ResourceNotFoundException", "Requested resource not found: Stream not found");
}

function describe(table: Table) {
  return {
    StreamArn: streamArn(table),
    StreamLabel: table.stream?.label,
    StreamStatus: "ENABLED",
    StreamViewType: table.stream?.viewType,
    TableName: table.name,
    KeySchema: keyNames(table.keys).map((AttributeName, position) => ({
      AttributeName,
      KeyType: position === 0 ? "HASH" : "RANGE",
    })),
    Shards: [{ ShardId: SHARD_ID, SequenceNumberRange: { StartingSequenceNumber: "1".padStart(21, "0") } }],
  };
}

function startOf(request: z.infer<typeof iteratorInput>, log: StreamLog): number {
  const sequence = Number(request.SequenceNumber ?? 0);
  switch (request.ShardIteratorType) {
    case "TRIM_HORIZON":
      return 0;
    case "LATEST":
      return log.latestSequence();
    case "AT_SEQUENCE_NUMBER":
      return sequence - 1;
    case "AFTER_SEQUENCE_NUMBER":
      return sequence;
  }
}

const encodeIterator = (table: string, after: number) =>
  Buffer.from(JSON.stringify({ table, after })).toString("base64url");

function decodeIterator(text: string) {
  try {
    return iteratorShape.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
  } catch {
    throw new Fault("ValidationException", "Invalid ShardIterator");
  }
}
