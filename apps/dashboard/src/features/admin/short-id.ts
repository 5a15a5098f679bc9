import { ulidOf } from "@swasya/domain/ids";

/** The end of an id is enough to find it in the log. */
export const shortId = (id: string): string => `…${ulidOf(id).slice(-6)}`;
