import { StaffId } from "@swasya/domain/ids";
import { TEST_NOW } from "@swasya/domain/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { screensKey } from "../keys.ts";
import { createLog } from "../log/log.ts";
import { getRow } from "../table/read.ts";
import { type CloudFixture, startCloudFixture } from "../testing/cloud-fixture.ts";
import { createLiveConnections } from "./live-connections.ts";

const HOUR_MS = 60 * 60 * 1000;
const staffId = StaffId.parse("never-signs-out");

let cloud: CloudFixture;
beforeAll(async () => {
  cloud = await startCloudFixture();
});
afterAll(() => cloud.close());

it("ends a connection that was being opened when its sign-in ended, some seconds later", async () => {
  const opening = StaffId.parse("opens-while-signing-out");
  const open = new Set<string>();
  const late: { milliseconds: number; work: () => void }[] = [];
  const connections = createLiveConnections({
    ...cloud.database,
    iotData: {
      send: async (command: { input: { clientId: string } }) => open.delete(command.input.clientId),
    },
    log: createLog({ now: () => TEST_NOW, write: (line) => expect.unreachable(line) }),
    now: () => TEST_NOW,
    later: (milliseconds, work) => late.push({ milliseconds, work }),
  });
  await connections.remember({ staffId: opening, signInId: "one", clientId: "slow" });
  await connections.end({ staffId: opening, signInId: "one" });
  // Its authorizer had said yes before the sign-in ended.
  open.add("slow");
  expect(late.map(({ milliseconds }) => milliseconds)).toEqual([15_000]);
  late[0]?.work();
  expect(open).toEqual(new Set());
});

it("keeps no more than a few screens of somebody who reconnects for weeks, and ends only what can be open", async () => {
  let now = TEST_NOW;
  const closed: unknown[] = [];
  const connections = createLiveConnections({
    ...cloud.database,
    iotData: {
      send: (command: { input: { clientId: string } }) =>
        Promise.resolve(closed.push(command.input.clientId)),
    },
    log: createLog({ now: () => now, write: (line) => expect.unreachable(line) }),
    now: () => now,
    later: () => undefined,
  });
  for (let hour = 0; hour < 60; hour += 1) {
    await connections.remember({ staffId, signInId: "one", clientId: `screen-${hour}` });
    now += HOUR_MS;
  }
  const row = await getRow(cloud.database, {
    table: cloud.database.tables.guards,
    key: screensKey(staffId),
    schema: z.object({ screens: z.set(z.string()) }),
  });
  expect(row?.screens.size).toBeLessThanOrEqual(20);
  await connections.end({ staffId });
  expect(closed).toEqual(["screen-59"]);
});
