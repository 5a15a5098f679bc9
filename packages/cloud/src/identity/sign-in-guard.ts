import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { FAILURES_KEPT_SECONDS, type SignInFailures } from "@swasya/domain/sign-in-throttle";
import { z } from "zod";
import { failuresKey, revokedKey } from "../keys.ts";
import type { Database } from "../table/database.ts";
import { getRow } from "../table/read.ts";

const FailuresRow = z.object({ count: z.number().int(), lastAt: z.number(), expires_at: z.number() });
const RevokedRow = z.object({ expires_at: z.number() });

interface GuardDatabase extends Database {
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Rows outlive their time by hours until DynamoDB sweeps them, so every reader looks at `expires_at`. */
export function createSignInGuard(database: GuardDatabase) {
  const table = database.tables.guards;
  const nowSeconds = () => Math.floor(database.now() / 1000);

  async function countUp(emailKey: string, now: number): Promise<SignInFailures> {
    const { Attributes: row } = await database.documents.send(
      new UpdateCommand({
        TableName: table,
        Key: failuresKey(emailKey),
        UpdateExpression: "ADD #count :one SET #lastAt = :now, #expires = :expires",
        ConditionExpression: "attribute_not_exists(#expires) OR #expires > :nowSeconds",
        ExpressionAttributeNames: { "#count": "count", "#lastAt": "lastAt", "#expires": "expires_at" },
        ExpressionAttributeValues: {
          ":one": 1,
          ":now": now,
          ":nowSeconds": Math.floor(now / 1000),
          ":expires": Math.ceil(now / 1000) + FAILURES_KEPT_SECONDS,
        },
        ReturnValues: "ALL_NEW",
      }),
    );
    const { count, lastAt } = FailuresRow.parse(row);
    return { count, lastAt };
  }

  async function clearFailures(emailKey: string): Promise<void> {
    await database.documents.send(new DeleteCommand({ TableName: table, Key: failuresKey(emailKey) }));
  }

  return {
    clearFailures,

    async failures(emailKey: string): Promise<SignInFailures | undefined> {
      const row = await getRow(database, { table, key: failuresKey(emailKey), schema: FailuresRow });
      return row && row.expires_at > nowSeconds() ? { count: row.count, lastAt: row.lastAt } : undefined;
    },

    /** `now` in milliseconds since 1970. */
    async recordFailure(emailKey: string, now: number): Promise<SignInFailures> {
      try {
        return await countUp(emailKey, now);
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        await clearFailures(emailKey);
        return countUp(emailKey, now);
      }
    },

    async revokeToken(tokenKey: string, untilSeconds: number): Promise<void> {
      await database.documents.send(
        new PutCommand({ TableName: table, Item: { ...revokedKey(tokenKey), expires_at: untilSeconds } }),
      );
    },

    async isRevoked(tokenKey: string): Promise<boolean> {
      const row = await getRow(database, { table, key: revokedKey(tokenKey), schema: RevokedRow });
      return row !== undefined && row.expires_at > nowSeconds();
    },
  };
}
