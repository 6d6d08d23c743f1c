import { inSource } from './source-positions.ts';

/** The part of an error that may be logged. It contains nothing that a customer or contact wrote. */
export interface ErrorFacts {
  name: string;
  code: string | null;
  /** Empty unless the error is one of ours whose messages quote no values. */
  message: string;
  /** Stack frames, innermost first, mapped to source files and lines. */
  frames: readonly string[];
}

const LONGEST_MESSAGE = 300;
const LONGEST_FRAME = 200;
const MOST_FRAMES = 8;

/** Our errors whose messages contain no customer data, only what is wrong with a setting or an item. */
const VOUCHED_FOR: ReadonlySet<string> = new Set([
  'ConfigError',
  'CorruptItem',
  'ProjectionContended',
  'StagesFailed',
  'UnusableKey',
]);

/**
 * Returns an error without the values that it may quote. Messages of parsers, the runtime and the database
 * repeat values, and the stack repeats the message. So only name, code and stack frames are kept, and of the
 * stack only lines that have the form of a frame.
 */
export function errorFacts(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { name: typeof error, code: null, message: '', frames: [] };
  const { name } = error;
  const code = 'code' in error ? error.code : null;
  const message = VOUCHED_FOR.has(name) ? error.message : '';
  return {
    name: /^\w{1,64}$/.test(name) ? name : 'Error',
    code: typeof code === 'string' && /^[A-Z][A-Z0-9_]{0,63}$/.test(code) ? code : null,
    message: message.slice(0, LONGEST_MESSAGE),
    frames: framesOf(error),
  };
}

/** `at createTable (/var/task/store/table.ts:12:3)`, `at async node:internal/main:1:1`. */
const FRAME =
  /^at (?:async )?(?:[\w.<>$#[\] ]+ \()?(?:<anonymous>|native|(?:file:\/\/|node:|[a-z]:\\|\/)[^()]*)\)?$/i;

function framesOf({ message, stack = '' }: Error): string[] {
  const start = stack.indexOf(message);
  const behind = start === -1 ? stack : stack.slice(start + message.length);
  return behind
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length <= LONGEST_FRAME && FRAME.test(line))
    .slice(0, MOST_FRAMES)
    .map(inSource);
}
