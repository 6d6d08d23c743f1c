import { errorFacts } from './error-facts.ts';

/**
 * A Lambda's handler that throws errors without what they may quote: the runtime writes them to the
 * log, and to the queue of failed runs, as they are.
 */
export function masking<A extends readonly unknown[], T>(
  handler: (...args: A) => Promise<T>,
): (...args: A) => Promise<T> {
  return async (...args) => {
    try {
      return await handler(...args);
    } catch (error) {
      throw maskedError(error);
    }
  };
}

/** An error without what it may quote, and without its cause, which would be written down too. */
export function maskedError(error: unknown): Error {
  const { name, message, frames } = errorFacts(error);
  const masked = new Error(message);
  masked.name = name;
  masked.stack = [message === '' ? name : `${name}: ${message}`, ...frames].join('\n    ');
  return masked;
}
