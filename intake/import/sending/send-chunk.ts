import { RefusedInput, type ImportCall, type ItemResult } from './import-call.ts';

/**
 * Sends items and returns their results in order. If the server refuses a request as a whole, sends its
 * halves, until the item that it refuses is alone and is rejected.
 */
export async function sendItems<Input>(
  items: readonly Input[],
  call: Pick<ImportCall<Input>, 'send'>,
): Promise<ItemResult[]> {
  if (items.length === 0) return [];
  try {
    return await call.send(items);
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error;
    if (items.length === 1) {
      const errors = [{ code: 'INVALID', said: error.message, field: [] }];
      return [{ kind: 'rejected', errors }];
    }
    const half = Math.ceil(items.length / 2);
    return [
      ...(await sendItems(items.slice(0, half), call)),
      ...(await sendItems(items.slice(half), call)),
    ];
  }
}
