import { DomainError } from "@swasya/domain/errors";

/** True when the write was made, false when its condition did not hold. */
export async function unlessConflict(write: Promise<void>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof DomainError && error.code === "conflict") return false;
    throw error;
  }
}
