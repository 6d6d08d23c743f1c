/** Errors as the SDK throws them, for what the embedded database never does. */
export function sdkError(name: string, status: number, more: object = {}): Error {
  const error = new Error(`injected: ${name}`);
  return Object.assign(error, {
    name,
    $fault: status >= 500 ? 'server' : 'client',
    $metadata: { httpStatusCode: status },
    ...more,
  });
}

/** The request ran into another transaction: `items` operations were none of them carried out. */
export function transactionCancelled(items: number, at: number, code: string): Error {
  const CancellationReasons = Array.from({ length: items }, (_, i) => ({
    Code: i === at ? code : 'None',
  }));
  return sdkError('TransactionCanceledException', 400, { CancellationReasons });
}

/** No answer: whether the request was carried out is not known. */
export function timeout(): Error {
  return Object.assign(new Error('injected: no answer'), { name: 'TimeoutError', $metadata: {} });
}
