import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

interface KnownDevicesDeps {
  readonly deviceKey: () => Promise<Uint8Array>;
}

/** A phone is shared by a few people; the oldest go first. */
const MOST_ACCOUNTS = 8;
const MARK = /^[\w-]{22}(?:\.[\w-]{43}){1,8}$/;

const macOf = (key: Uint8Array, deviceId: string, email: string): string =>
  createHmac("sha256", key)
    .update(JSON.stringify([deviceId, email]))
    .digest("base64url");

const isSame = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(a), Buffer.from(b));

/**
 * A mark is `device.mac.mac…`: a random id and, for each account that signed in here, a MAC over both. It names
 * nobody, and nobody else can make one.
 */
export function createKnownDevices({ deviceKey }: KnownDevicesDeps) {
  const read = (mark: string | undefined) => {
    const [deviceId = "", ...macs] = mark !== undefined && MARK.test(mark) ? mark.split(".") : [];
    return { deviceId, macs };
  };
  return {
    async idOf(mark: string | undefined, email: string): Promise<string | undefined> {
      const { deviceId, macs } = read(mark);
      const wanted = macOf(await deviceKey(), deviceId, email);
      return macs.some((mac) => isSame(mac, wanted)) ? deviceId : undefined;
    },

    async mark(mark: string | undefined, email: string): Promise<string> {
      const before = read(mark);
      const deviceId = before.deviceId || randomBytes(16).toString("base64url");
      const mac = macOf(await deviceKey(), deviceId, email);
      const macs = [mac, ...before.macs.filter((other) => other !== mac)].slice(0, MOST_ACCOUNTS);
      return [deviceId, ...macs].join(".");
    },
  };
}
