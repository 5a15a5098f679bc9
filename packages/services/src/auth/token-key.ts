import { createHash } from "node:crypto";

/** What a token is remembered by once it is signed out: its hash, never itself. */
export const tokenKey = (token: string): string => createHash("sha256").update(token).digest("hex");
