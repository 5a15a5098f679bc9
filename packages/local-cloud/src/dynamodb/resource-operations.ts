import { z } from "zod";
import { parseInput, tableName } from "./input.ts";
import type { Operations } from "./operations.ts";
import { tagList } from "./table-input.ts";
import type { Table } from "./table.ts";
import type { TableStore } from "./table-store.ts";

const recoveryInput = z.object({
  TableName: tableName,
  PointInTimeRecoverySpecification: z.object({ PointInTimeRecoveryEnabled: z.boolean() }),
});
const describeInput = z.object({ TableName: tableName });
const tagInput = z.object({ ResourceArn: z.string(), Tags: tagList });
const untagInput = z.object({ ResourceArn: z.string(), TagKeys: z.array(z.string()) });
const listInput = z.object({ ResourceArn: z.string() });

/** Point-in-time recovery, which is noted but does nothing here, and tags. */
export function createResourceOperations(tables: TableStore): Operations {
  return {
    UpdateContinuousBackups(input) {
      const { TableName, PointInTimeRecoverySpecification: wanted } = parseInput(recoveryInput, input);
      const table = { ...tables.get(TableName), pointInTimeRecovery: wanted.PointInTimeRecoveryEnabled };
      tables.save(table);
      return describeBackups(table);
    },
    DescribeContinuousBackups: (input) =>
      describeBackups(tables.get(parseInput(describeInput, input).TableName)),
    TagResource(input) {
      const { ResourceArn, Tags } = parseInput(tagInput, input);
      const table = tables.get(ResourceArn);
      const added = Object.fromEntries(Tags.map((tag) => [tag.Key, tag.Value]));
      tables.save({ ...table, tags: { ...table.tags, ...added } });
      return {};
    },
    UntagResource(input) {
      const { ResourceArn, TagKeys } = parseInput(untagInput, input);
      const table = tables.get(ResourceArn);
      const kept = Object.entries(table.tags).filter(([key]) => !TagKeys.includes(key));
      tables.save({ ...table, tags: Object.fromEntries(kept) });
      return {};
    },
    ListTagsOfResource(input) {
      const { tags } = tables.get(parseInput(listInput, input).ResourceArn);
      return { Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) };
    },
  };
}

function describeBackups({ pointInTimeRecovery }: Table) {
  return {
    ContinuousBackupsDescription: {
      ContinuousBackupsStatus: "ENABLED",
      PointInTimeRecoveryDescription: {
        PointInTimeRecoveryStatus: pointInTimeRecovery ? "ENABLED" : "DISABLED",
      },
    },
  };
}
