/** A queue per key. Work on the same key runs sequentially, in the order it was requested. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Runs `work` after all earlier work on any of these keys has finished. */
  async take<T>(keys: Iterable<string>, work: () => Promise<T>): Promise<T> {
    const mine = [...keys];
    const earlier = mine.flatMap((key) => this.#last.get(key) ?? []);
    const result = Promise.all(earlier).then(work);
    const ended = result.catch(() => undefined);
    for (const key of mine) this.#last.set(key, ended);
    try {
      return await result;
    } finally {
      for (const key of mine) if (this.#last.get(key) === ended) this.#last.delete(key);
    }
  }
}
