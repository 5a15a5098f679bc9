import type { Json } from "../contracts.ts";
import { type KeySchema, streamArn, type Table, type TableIndex } from "./table.ts";

const NO_CAPACITY = { ReadCapacityUnits: 0, WriteCapacityUnits: 0, NumberOfDecreasesToday: 0 };

const describeKeys = ({ hash, range }: KeySchema) => [
  { AttributeName: hash, KeyType: "HASH" },
  ...(range === undefined ? [] : [{ AttributeName: range, KeyType: "RANGE" }]),
];

function describeIndex(table: Table, index: TableIndex): Json {
  return {
    IndexName: index.name,
    KeySchema: describeKeys(index.keys),
    Projection: {
      ProjectionType: index.projection,
      ...(index.nonKeyAttributes.length > 0 && { NonKeyAttributes: index.nonKeyAttributes }),
    },
    ...(index.global && { IndexStatus: "ACTIVE", ProvisionedThroughput: NO_CAPACITY }),
    IndexArn: `${table.arn}/index/${index.name}`,
    ItemCount: 0,
    IndexSizeBytes: 0,
  };
}

/** The table as DescribeTable answers it. */
export function describeTable(table: Table, itemCount: number): Json {
  const global = table.indexes.filter((index) => index.global);
  const local = table.indexes.filter((index) => !index.global);
  return {
    TableName: table.name,
    TableArn: table.arn,
    TableId: table.id,
    TableStatus: "ACTIVE",
    CreationDateTime: table.createdAt,
    AttributeDefinitions: Object.entries(table.attributeTypes).map(([AttributeName, AttributeType]) => ({
      AttributeName,
      AttributeType,
    })),
    KeySchema: describeKeys(table.keys),
    BillingModeSummary: { BillingMode: table.billingMode },
    ProvisionedThroughput: NO_CAPACITY,
    ...(global.length > 0 && { GlobalSecondaryIndexes: global.map((index) => describeIndex(table, index)) }),
    ...(local.length > 0 && { LocalSecondaryIndexes: local.map((index) => describeIndex(table, index)) }),
    ItemCount: itemCount,
    TableSizeBytes: 0,
    DeletionProtectionEnabled: table.deletionProtected,
    ...(table.encrypted && { SSEDescription: { Status: "ENABLED", SSEType: "KMS" } }),
    ...(table.stream && {
      StreamSpecification: { StreamEnabled: true, StreamViewType: table.stream.viewType },
      LatestStreamLabel: table.stream.label,
      LatestStreamArn: streamArn(table),
    }),
  };
}
