import { SignedInUser } from "@swasya/domain/staff";

const STORED = "swasya.signed-in";

/** Who was signed in here last, so that the app opens without network. The session itself is a cookie. */
export function rememberedUser(): SignedInUser | undefined {
  const text = localStorage.getItem(STORED);
  if (!text) return undefined;
  try {
    return SignedInUser.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export const rememberUser = (user: SignedInUser): void => localStorage.setItem(STORED, JSON.stringify(user));
export const forgetUser = (): void => localStorage.removeItem(STORED);
