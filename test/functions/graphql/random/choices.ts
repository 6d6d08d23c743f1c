/**
 * Choices that a list of numbers makes, such as fast-check shrinks: once they are used up, each
 * choice is its first option, so that a shorter list makes a simpler thing.
 */
export class Choices {
  readonly #numbers: readonly number[];
  #used = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** A whole number from 0, less than `end`. */
  below(end: number): number {
    const number = this.#numbers[this.#used] ?? 0;
    this.#used += 1;
    return number % end;
  }

  one<T>(options: readonly [T, ...T[]]): T {
    return options[this.below(options.length)] ?? options[0];
  }

  /** True in so many of a hundred cases; never once the numbers are used up. */
  isLucky(percent: number): boolean {
    return this.below(100) >= 100 - percent;
  }
}

/** Numbers that follow from a seed (mulberry32): a failure is repeated by its seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
