import { createSessionVerifier } from "@swasya/cloud/identity/session-verifier";
import { createSignInGuard } from "@swasya/cloud/identity/sign-in-guard";
import type { Database } from "@swasya/cloud/table/database";

interface StaffDoorConfig {
  readonly TOKEN_ISSUER: string;
  readonly USER_POOL_CLIENT_ID: string;
}

/** Who a token speaks for, and whether that sign-in has ended: of `createStaffEndpoint` what every verb needs. */
export const createStaffDoor = (config: StaffDoorConfig, database: Database, now: () => number) => ({
  ...createSessionVerifier({ issuer: config.TOKEN_ISSUER, clientId: config.USER_POOL_CLIENT_ID }),
  isEnded: createSignInGuard({ ...database, now }).isEnded,
});
