/** A seeded source of randomness (SplitMix32); the same seed gives the same run. */
export interface Random {
  /** Integer from 0 up to but not including `below`. */
  below(below: number): number;
  chance(probability: number): boolean;
  pick<T>(choices: readonly T[]): T;
  /** Each choice with probability one half. */
  some<T>(choices: readonly T[]): T[];
}

export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: (probability) => next() < probability,
    pick(choices) {
      if (choices.length === 0) throw new Error("There is nothing to pick from.");
      return choices[below(choices.length)] as (typeof choices)[number];
    },
    some: (choices) => choices.filter(() => next() < 0.5),
  };
}
