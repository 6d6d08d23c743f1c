import { inOrder } from '../../../intake/import/sending/in-order.ts';
import { Turns } from '../../../intake/import/responses/turns.ts';

async function* numbers(count: number, taken: number[] = []): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) {
    taken.push(number);
    yield number;
  }
}

/** Resolves after this number of event loop turns. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
}

/** Reads all results. */
async function drain(results: AsyncGenerator): Promise<void> {
  while ((await results.next()).done !== true);
}

test('inOrder yields results in source order, regardless of how long each one takes', async () => {
  const results = [];
  for await (const result of inOrder(numbers(20), 4, async (number) => {
    await turns((number * 7) % 5);
    return number;
  })) {
    results.push(result);
  }
  expect(results).toEqual([...Array(20).keys()]);
});

test('inOrder runs up to the given number of items at the same time', async () => {
  let active = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    active += 1;
    most = Math.max(most, active);
    await turns(3);
    active -= 1;
  };
  await drain(inOrder(numbers(20), 4, work));
  expect(most).toBe(4);
});

test('inOrder does not read ahead of a slow first item', async () => {
  const taken: number[] = [];
  let release = (): void => undefined;
  const blocked = new Promise<void>((resolve) => (release = resolve));
  const results = inOrder(numbers(1_000, taken), 4, (number) =>
    number === 0 ? blocked : Promise.resolve(),
  );
  const first = results.next();
  await turns(50);
  const takenWhileBlocked = taken.length;
  release();
  await first;
  await results.return(undefined);
  expect(takenWhileBlocked).toBeLessThanOrEqual(10);
});

test('inOrder fails only after all running items have ended', async () => {
  const ended: number[] = [];
  const all = async (): Promise<void> => {
    const work = async (number: number): Promise<void> => {
      if (number === 1) throw new Error('one is bad');
      await turns(3);
      ended.push(number);
    };
    await drain(inOrder(numbers(100), 4, work));
  };
  await expect(all()).rejects.toThrow('one is bad');
  const endedAtOnce = [...ended];
  await turns(10);
  expect(ended).toEqual(endedAtOnce);
});

test('Turns runs work with a common key one after the other, and other work in parallel', async () => {
  const log: string[] = [];
  const keyed = new Turns();
  const work = (name: string, length: number) => async (): Promise<void> => {
    log.push(`${name} begins`);
    await turns(length);
    log.push(`${name} ends`);
  };
  await Promise.all([
    keyed.take(['a', 'b'], work('first', 5)),
    keyed.take(['b'], work('second', 1)),
    keyed.take(['c'], work('third', 1)),
  ]);
  expect(log).toEqual([
    'first begins',
    'third begins',
    'third ends',
    'first ends',
    'second begins',
    'second ends',
  ]);
});
