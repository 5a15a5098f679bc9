import type { Unkindness } from "../contracts.ts";

/** Decides how late and how often an event arrives. Kind delivery is once and at once. */
export interface DeliveryPlanner {
  /** Delays in milliseconds, one a delivery; never empty. */
  plan(): readonly number[];
  /** The same items in another order, where items of one key keep theirs. */
  shuffle<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[];
}

const kindDelivery: DeliveryPlanner = { plan: () => [0], shuffle: (items) => items };

export function createDeliveryPlanner(unkindness: Unkindness | undefined): DeliveryPlanner {
  if (!unkindness) return kindDelivery;
  const random = seededRandom(unkindness.seed);
  const delay = (): number => Math.floor(random() * unkindness.delayMs);
  return {
    plan: () => (random() < unkindness.duplicate ? [delay(), delay()] : [delay()]),
    shuffle: (items, keyOf) => {
      const byKey = Map.groupBy(items, keyOf);
      const lanes = [...byKey.values()].map((lane) => [...lane]);
      const shuffled: (typeof items)[number][] = [];
      while (lanes.length > 0) {
        const at = Math.floor(random() * lanes.length);
        const lane = lanes[at] ?? [];
        shuffled.push(...lane.splice(0, 1));
        if (lane.length === 0) lanes.splice(at, 1);
      }
      return shuffled;
    },
  };
}

/** mulberry32: small, and every seed has the full period. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
