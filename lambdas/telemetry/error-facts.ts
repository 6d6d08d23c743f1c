/** What may be written down of an error: nothing that a customer, or a person there, has said. */
export interface ErrorFacts {
  name: string;
  code: string | null;
  message: string;
  /** Where it was thrown, innermost first. */
  frames: readonly string[];
}

const LONGEST_MESSAGE = 300;
const MOST_FRAMES = 8;

/**
 * An error without what it may quote: messages of parsers and of the database repeat values, so that
 * anything in quotes and anything like an e-mail address is left out.
 */
export function errorFacts(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { name: typeof error, code: null, message: '', frames: [] };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  const message = withoutQuotes(error.message).slice(0, LONGEST_MESSAGE);
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
  return { name: error.name, code, message, frames: frames.slice(0, MOST_FRAMES) };
}

function withoutQuotes(text: string): string {
  return text
    .replaceAll(/"(?:[^"\\]|\\.)*"|'[^']*'|`[^`]*`|“[^”]*”/g, '"…"')
    .replaceAll(/[^\s<>()"]+@[^\s<>()"]+/g, '…')
    .replaceAll(/\s+/g, ' ');
}
