import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";

export type ChecksumName = "x-amz-checksum-crc32" | "x-amz-checksum-sha1" | "x-amz-checksum-sha256";

export interface RunningChecksum {
  update(data: Buffer): void;
  /** Base64. */
  digest(): string;
}

export const CHECKSUM_NAMES: readonly ChecksumName[] = [
  "x-amz-checksum-crc32",
  "x-amz-checksum-sha1",
  "x-amz-checksum-sha256",
];

export const isChecksumName = (name: string): name is ChecksumName =>
  (CHECKSUM_NAMES as readonly string[]).includes(name);

export function startChecksum(name: ChecksumName): RunningChecksum {
  switch (name) {
    case "x-amz-checksum-crc32":
      return startCrc32();
    case "x-amz-checksum-sha1":
      return startHash("sha1");
    case "x-amz-checksum-sha256":
      return startHash("sha256");
  }
}

function startHash(algorithm: "sha1" | "sha256"): RunningChecksum {
  const hash = createHash(algorithm);
  return { update: (data) => hash.update(data), digest: () => hash.digest("base64") };
}

function startCrc32(): RunningChecksum {
  let value = 0;
  return {
    update: (data) => {
      value = crc32(data, value);
    },
    digest: () => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(value);
      return bytes.toString("base64");
    },
  };
}
