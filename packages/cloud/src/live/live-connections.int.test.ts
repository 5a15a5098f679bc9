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
