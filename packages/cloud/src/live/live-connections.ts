import { DeleteConnectionCommand, type IoTDataPlaneClient } from "@aws-sdk/client-iot-data-plane";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { StaffId } from "@swasya/domain/ids";
import { z } from "zod";
import { screensKey } from "../keys.ts";
import { type Log, errorWord } from "../log/log.ts";
import type { Database } from "../table/database.ts";
import { getRow } from "../table/read.ts";

/** A ticket's few minutes and the hour after which the authorizer has a connection closed anyway. */
const LONGEST_CONNECTION_SECONDS = 65 * 60;

const ScreensRow = z.object({ screens: z.set(z.string()).default(new Set()) });

/** A screen that is never signed out reconnects for weeks: what cannot be open any more is cleared away. */
const MOST_STALE = 16;

const isPast = (screen: string, now: number): boolean => Number(screen.split(" ")[0]) * 1000 <= now;
const signInOf = (screen: string): string => screen.split(" ").slice(2).join(" ");

interface Screen {
  readonly staffId: StaffId;
  readonly signInId: string;
  readonly clientId: string;
}

/**
 * A screen whose authorizer had said yes when the sign-in ended connects within the authorizer's five seconds; no
 * later one is let in. So what ended is ended once more after this long.
 */
const ONCE_MORE_AFTER_MS = 15_000;

/** Does the work so many milliseconds later, if the process lives until then. */
const afterMs = (milliseconds: number, work: () => void): void => void setTimeout(work, milliseconds).unref();

interface LiveConnectionsDeps extends Database {
  readonly iotData: Pick<IoTDataPlaneClient, "send">;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** `setTimeout` unless told. */
  readonly later?: (milliseconds: number, work: () => void) => void;
}

/** One row a person, beside the sign-in guards: `<seconds since 1970 it may be open until> <client> <sign-in>`. */
export function createLiveConnections(deps: LiveConnectionsDeps) {
  const { documents, tables, iotData, log, now, later = afterMs } = deps;
  const table = tables.guards;

  async function close(clientId: string): Promise<void> {
    try {
      await iotData.send(new DeleteConnectionCommand({ clientId }));
    } catch (error) {
      if (error instanceof Error && error.name === "ResourceNotFoundException") return;
      log.error("live.disconnect-failed", { error: errorWord(error) });
    }
  }

  async function forget(staffId: StaffId, screens: readonly string[]): Promise<void> {
    await documents.send(
      new UpdateCommand({
        TableName: table,
        Key: screensKey(staffId),
        UpdateExpression: "DELETE #screens :gone",
        ExpressionAttributeNames: { "#screens": "screens" },
        ExpressionAttributeValues: { ":gone": new Set(screens) },
      }),
    );
  }

  return {
    async remember({ staffId, signInId, clientId }: Screen): Promise<void> {
      const until = Math.ceil(now() / 1000) + LONGEST_CONNECTION_SECONDS;
      const { Attributes: row } = await documents.send(
        new UpdateCommand({
          TableName: table,
          Key: screensKey(staffId),
          UpdateExpression: "ADD #screens :screen SET #expires = :until",
          ExpressionAttributeNames: { "#screens": "screens", "#expires": "expires_at" },
          ExpressionAttributeValues: {
            ":screen": new Set([`${until} ${clientId} ${signInId}`]),
            ":until": until,
          },
          ReturnValues: "ALL_NEW",
        }),
      );
      const stale = [...ScreensRow.parse(row).screens].filter((screen) => isPast(screen, now()));
      if (stale.length >= MOST_STALE) await forget(staffId, stale);
    },

    /** Never throws: the sign-in has ended whatever happens here. */
    async end({ staffId, signInId }: Pick<Screen, "staffId"> & Partial<Screen>): Promise<void> {
      try {
        const row = await getRow(
          { documents, tables },
          { table, key: screensKey(staffId), schema: ScreensRow },
        );
        const theirs = [...(row?.screens ?? [])].filter(
          (screen) => signInId === undefined || signInOf(screen) === signInId,
        );
        if (theirs.length === 0) return;
        const open = theirs.filter((screen) => !isPast(screen, now()));
        const closeAll = () => Promise.all(open.map((screen) => close(screen.split(" ")[1] ?? "")));
        await closeAll();
        later(ONCE_MORE_AFTER_MS, () => void closeAll());
        await forget(staffId, theirs);
      } catch (error) {
        log.error("live.disconnect-failed", { error: errorWord(error) });
      }
    },
  };
}
