/** A source of numbers in [0, 1) that repeats itself from its state. */
export interface SeededRandom {
  (): number;
  /** 32 bits: pass them to {@link seededRandom} to go on from here. */
  state(): number;
}

/** Small generator (mulberry32) for simulated worlds: same seed, same world. Not for secrets. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  return Object.assign(next, { state: () => state });
}
