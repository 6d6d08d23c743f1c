import { type Exchange, mapExchange, type OperationResult } from 'urql';

/** On a network error, returns the last good data of the same query along with the error. */
export function keepExchange(): Exchange {
  const lastGood = new Map<number, OperationResult<unknown>['data']>();
  return mapExchange({
    onResult(result) {
      const { kind, key } = result.operation;
      if (kind !== 'query') return;
      if (result.data != null) lastGood.set(key, result.data);
      else if (result.error?.networkError) return { ...result, data: lastGood.get(key) };
      return;
    },
  });
}
