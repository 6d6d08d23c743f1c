import { errorFacts } from './error-facts.ts';

/**
 * Wraps a Lambda handler so that it throws only masked errors, because the runtime writes thrown errors to
 * the log and to the failure destination.
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

/**
 * Returns an error without the values that it may quote, and without its cause, which would be logged too.
 */
export function maskedError(error: unknown): Error {
  const { name, message, frames } = errorFacts(error);
  const masked = new Error(message);
  masked.name = name;
  masked.stack = [message === '' ? name : `${name}: ${message}`, ...frames].join('\n    ');
  return masked;
}
