import { createHash } from "node:crypto";

/** A version of the drafting prompt, and how many drafts of all shares it makes. */
export interface DraftVariant {
  readonly version: string;
  readonly share: number;
}

const VARIANT = /^([\w.-]+)=(\d{1,4})$/;

/**
 * Reads `v1=90,v2=10`; empty for one version alone. Throws a sentence that names the part that does not read.
 */
export function readVariants(text: string, onlyVersion: string): DraftVariant[] {
  if (text.trim() === "") return [{ version: onlyVersion, share: 1 }];
  const variants = text.split(",").map((part) => {
    const [, version, share] = VARIANT.exec(part.trim()) ?? [];
    if (version === undefined || Number(share) === 0)
      throw new Error(`DRAFT_VARIANTS must read like v1=90,v2=10; "${part.trim()}" does not.`);
    return { version, share: Number(share) };
  });
  return variants;
}

/** The same recording always gets the same version, however often it is drafted. */
export function pickVariant(variants: readonly DraftVariant[], recordingId: string): string {
  const total = variants.reduce((sum, { share }) => sum + share, 0);
  let left = createHash("sha256").update(recordingId).digest().readUInt32BE(0) % total;
  for (const { version, share } of variants) {
    if (left < share) return version;
    left -= share;
  }
  throw new Error("There is no variant of the drafting prompt.");
}
