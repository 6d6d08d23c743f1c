import { maskedError } from './masking.ts';

type Next = (args: unknown) => Promise<unknown>;

/** What is needed of a client of the AWS SDK. */
interface Instrumented {
  middlewareStack: {
    add(middleware: (next: Next) => Next, options: Readonly<Record<string, string>>): void;
  };
}

/**
 * A traced client whose traces show errors without what they may quote: X-Ray's middleware, in the
 * step `build`, keeps the message of whatever goes wrong beneath it. Callers are thrown the error
 * as it was.
 */
export function withMaskedTraces<T>(client: T): T {
  const { middlewareStack } = client as Instrumented;
  middlewareStack.add(masked, { name: 'footholdMasked', step: 'build', priority: 'low' });
  middlewareStack.add(unmasked, { name: 'footholdUnmasked', step: 'initialize' });
  return client;
}

/** Carries an error past the trace. */
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
