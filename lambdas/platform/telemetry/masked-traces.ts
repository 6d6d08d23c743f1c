import { maskedError } from './masking.ts';

type Next = (args: unknown) => Promise<unknown>;

/** The part of an AWS SDK client that is needed here. */
interface Instrumented {
  middlewareStack: {
    add(middleware: (next: Next) => Next, options: Readonly<Record<string, string>>): void;
  };
}

/**
 * Masks the errors that a traced client records. X-Ray's middleware, in the `build` step, records the message
 * of any error below it. Callers still get the original error.
 */
export function withMaskedTraces<T>(client: T): T {
  const { middlewareStack } = client as Instrumented;
  middlewareStack.add(masked, { name: 'footholdMasked', step: 'build', priority: 'low' });
  middlewareStack.add(unmasked, { name: 'footholdUnmasked', step: 'initialize' });
  return client;
}

/** Carries the original error past X-Ray's middleware. */
class Masked extends Error {
  readonly original: unknown;
  readonly $metadata: unknown;

  constructor(original: unknown) {
    const { name, message, stack } = maskedError(original);
    super(message);
    this.name = name;
    if (stack !== undefined) this.stack = stack;
    this.original = original;
    const isOfService = original instanceof Error && '$metadata' in original;
    this.$metadata = isOfService ? original.$metadata : undefined;
  }
}

function masked(next: Next): Next {
  return async (args) => {
    try {
      return await next(args);
    } catch (error) {
      throw new Masked(error);
    }
  };
}

function unmasked(next: Next): Next {
  return async (args) => {
    try {
      return await next(args);
    } catch (error) {
      throw error instanceof Masked ? error.original : error;
    }
  };
}
