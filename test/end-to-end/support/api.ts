import type { Ask } from '../../../local/startup/ask.ts';

interface UserError {
  code: string;
  message: string;
  field: string[] | null;
}

interface Payload {
  userErrors: UserError[];
  /** One result per item of an import. */
  results?: { userErrors: UserError[] }[];
}

/** Returns the text of a mutation that selects its user errors. */
export function mutationText(mutation: string): string {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const errors = 'userErrors { code message field }';
  const results = mutation.endsWith('Import') ? `results { ${errors} }` : '';
  return `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${results} ${errors} } }`;
}

/** Runs a mutation. Throws if it returns user errors. */
export async function write(ask: Ask, mutation: string, input: object): Promise<void> {
  const data = (await ask(mutationText(mutation), { input })) as Record<string, Payload>;
  const { userErrors = [], results = [] } = data[mutation] ?? {};
  const wrong = [...userErrors, ...results.flatMap((result) => result.userErrors)];
  if (wrong.length > 0) throw new Error(`${mutation}: ${JSON.stringify(wrong)}`);
}

/** Splits a list into parts of at most `size`. */
export function partsOf<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}
