import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { TableNames } from "../keys.ts";

/** What every repository is made from. */
export interface Database {
  readonly documents: DynamoDBDocumentClient;
  readonly tables: TableNames;
}
