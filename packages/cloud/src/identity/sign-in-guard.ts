import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { FAILURES_KEPT_SECONDS, type SignInFailures } from "@swasya/domain/sign-in-throttle";
import type { StaffId } from "@swasya/domain/ids";
import type { Session } from "@swasya/domain/staff";
import { z } from "zod";
import { closedKey, endedKey, failuresKey } from "../keys.ts";
import type { Database } from "../table/database.ts";
import { getRow } from "../table/read.ts";

const FailuresRow = z.object({ count: z.number().int(), lastAt: z.number(), expires_at: z.number() });
const EndedRow = z.object({ expires_at: z.number() });
const ClosedRow = EndedRow.extend({ at_seconds: z.number() });

/** As long as the template keeps a refresh token: a sign-in that ended stays so, even if Cognito was not told. */
const ENDED_SECONDS = 7 * 24 * 60 * 60;
/** The longest an id token or a ticket lives; a closed account gets no new ones from Cognito. */
const CLOSED_SECONDS = 60 * 60;

type Issued = Pick<Session, "staffId" | "signInId" | "issuedAtSeconds">;

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

  async function remember(
    row: { readonly guard_key: string; readonly at_seconds?: number },
    seconds: number,
  ): Promise<void> {
    const expires_at = nowSeconds() + seconds;
    await database.documents.send(new PutCommand({ TableName: table, Item: { ...row, expires_at } }));
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

    endSignIn: (signInId: string): Promise<void> => remember(endedKey(signInId), ENDED_SECONDS),

    endAllOf: (staffId: StaffId): Promise<void> =>
      remember({ ...closedKey(staffId), at_seconds: nowSeconds() }, CLOSED_SECONDS),

    async isEnded({ signInId, staffId, issuedAtSeconds }: Issued): Promise<boolean> {
      const [ended, closed] = await Promise.all([
        getRow(database, { table, key: endedKey(signInId), schema: EndedRow }),
        getRow(database, { table, key: closedKey(staffId), schema: ClosedRow }),
      ]);
      if (ended && ended.expires_at > nowSeconds()) return true;
      return closed !== undefined && closed.expires_at > nowSeconds() && issuedAtSeconds <= closed.at_seconds;
    },
  };
}
