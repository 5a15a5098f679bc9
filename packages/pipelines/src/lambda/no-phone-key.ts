/** For a worker that reads patients by id only: it is given no key to search them by number with. */
export const noPhoneKey = (): Promise<Uint8Array> => Promise.reject(new Error("NO_PHONE_KEY_HERE"));
