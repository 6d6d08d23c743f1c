/** Creates errors as the SDK throws them, for failures that the embedded database never has. */
export function sdkError(name: string, status: number, more: object = {}): Error {
  const error = new Error(`injected: ${name}`);
  return Object.assign(error, {
    name,
    $fault: status >= 500 ? 'server' : 'client',
    $metadata: { httpStatusCode: status },
    ...more,
  });
}

/** The request conflicted with another transaction, so none of its `items` operations was executed. */
export function transactionCancelled(items: number, at: number, code: string): Error {
  const CancellationReasons = Array.from({ length: items }, (_, i) => ({
    Code: i === at ? code : 'None',
  }));
  return sdkError('TransactionCanceledException', 400, { CancellationReasons });
}

/** No response: whether the request was executed is unknown. */
export function timeout(): Error {
  return Object.assign(new Error('injected: no answer'), { name: 'TimeoutError', $metadata: {} });
}
