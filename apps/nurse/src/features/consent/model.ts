import { Consent, type GiveConsentInput } from "@swasya/domain/consent";
import type { ConsentId } from "@swasya/domain/ids";
import type { OutboxItem } from "../../outbox/model.ts";

export type Method = GiveConsentInput["method"];
export type Giver = GiveConsentInput["givenBy"];

export interface Agreement {
  readonly consentId: ConsentId;
  readonly method: Method;
  readonly at: string;
  /** Still only on this phone. */
  readonly pending: boolean;
}

/** What takes a yes back: off this phone, on the server, or both where an earlier try may have reached it. */
export function withdrawalOf(
  { consentId, pending }: Agreement,
  items: readonly OutboxItem[],
  inFlight: boolean,
): { readonly onPhone: boolean; readonly onServer: boolean } {
  const item = pending && !inFlight ? items.find(({ itemId }) => itemId === consentId) : undefined;
  return { onPhone: item !== undefined, onServer: item === undefined || item.attempts > 0 };
}

const sameDay = (a: string, b: number): boolean => new Date(a).toDateString() === new Date(b).toDateString();

/** A yes counts on the day it was said; another visit asks again. */
export function agreementOf(
  { consents, items }: { consents: readonly unknown[]; items: readonly OutboxItem[] },
  now: number,
): Agreement | undefined {
  const kept = consents
    .flatMap((row) => Consent.safeParse(row).data ?? [])
    .filter((consent) => consent.withdrawnAt === undefined && consent.purposes.includes("record"))
    .map(({ consentId, method, givenAt }): Agreement => ({ consentId, method, at: givenAt, pending: false }));
  const waiting = items.flatMap((item): Agreement[] =>
    item.kind === "consent"
      ? [{ consentId: item.itemId, method: item.input.method, at: item.createdAt, pending: true }]
      : [],
  );
  return [...kept, ...waiting]
    .filter(({ at }) => sameDay(at, now))
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
}
