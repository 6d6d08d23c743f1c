/**
 * Makes choices from a list of numbers that fast-check can shrink. Once the numbers are used up, each choice
 * is its first option, so a shorter list makes a simpler value.
 */
export class Choices {
  readonly #numbers: readonly number[];
  #used = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** Returns an integer from 0 to `end` - 1. */
  below(end: number): number {
    const number = this.#numbers[this.#used] ?? 0;
    this.#used += 1;
    return number % end;
  }

  one<T>(options: readonly [T, ...T[]]): T {
    return options[this.below(options.length)] ?? options[0];
  }

  /** True in `percent` of 100 cases, and never once the numbers are used up. */
  isLucky(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }
}

/** Pseudorandom numbers from a seed (mulberry32). The same seed reproduces a failure. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
