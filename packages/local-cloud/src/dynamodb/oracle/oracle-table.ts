import type { CreateTableCommandInput } from "@aws-sdk/client-dynamodb";

const KeySchema = [
  { AttributeName: "gp", KeyType: "HASH" },
  { AttributeName: "gs", KeyType: "RANGE" },
] as const;

/** A table with one index of each projection and a stream. */
export const oracleTable = (TableName: string): CreateTableCommandInput => ({
  TableName,
  BillingMode: "PAY_PER_REQUEST",
  AttributeDefinitions: [
    { AttributeName: "pk", AttributeType: "S" },
    { AttributeName: "sk", AttributeType: "N" },
    { AttributeName: "gp", AttributeType: "S" },
    { AttributeName: "gs", AttributeType: "S" },
  ],
  KeySchema: [
    { AttributeName: "pk", KeyType: "HASH" },
    { AttributeName: "sk", KeyType: "RANGE" },
  ],
  GlobalSecondaryIndexes: [
    { IndexName: "whole", KeySchema: [...KeySchema], Projection: { ProjectionType: "ALL" } },
    { IndexName: "keys", KeySchema: [...KeySchema], Projection: { ProjectionType: "KEYS_ONLY" } },
    {
      IndexName: "some",
      KeySchema: [...KeySchema],
      Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: ["a", "m"] },
    },
  ],
  StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
});
