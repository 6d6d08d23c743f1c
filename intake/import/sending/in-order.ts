/**
 * Runs `work` on a stream with at most `parallel` concurrent calls, and yields the results in the order of
 * the stream. Takes the next item only when there is room, so memory stays bounded. The first failure ends it
 * after the calls in progress have finished.
 */
export async function* inOrder<T, R>(
  source: AsyncIterable<T>,
  parallel: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const active = new Set<Promise<unknown>>();
  const waiting: Promise<R>[] = [];
  try {
    for await (const item of source) {
      const result = work(item);
      waiting.push(result);
      const ended: Promise<unknown> = result
        .catch(() => undefined) // rethrown when its turn comes
        .then(() => active.delete(ended));
      active.add(ended);
      if (active.size >= parallel) await Promise.race(active);
      while (waiting.length > 2 * parallel) yield await next(waiting);
    }
    while (waiting.length > 0) yield await next(waiting);
  } finally {
    await Promise.all(active);
  }
}

async function next<R>(waiting: Promise<R>[]): Promise<R> {
  const [first] = waiting.splice(0, 1);
  if (first === undefined) throw new Error('Nothing is waiting.');
  return first;
}
