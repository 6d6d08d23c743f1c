import { foldName } from './fold-name.ts';
import type { Job } from '../jobs/job.ts';

/**
 * Returns hints on the wording of active steps, one sentence each. A step that names a solution is leading,
 * and doesn't apply to people who use another one.
 */
export function wordingHints(
  { steps, solutions }: Pick<Job, 'steps' | 'solutions'>,
  product: string | null,
): string[] {
  const names = [product ?? [], solutions.map(({ name, aliases }) => [name, ...aliases])].flat(2);
  return steps
    .filter(({ isActive }) => isActive)
    .flatMap(({ key, statement }) => {
      const named = names.find((name) => mentions(statement, name));
      if (named === undefined) return [];
      return [`Step "${key}" mentions ${named}: describe what to do, not what it is done with.`];
    });
}

/** True if the text contains the name as whole words. */
function mentions(text: string, name: string): boolean {
  const words = wordsOf(text);
  const wanted = wordsOf(name);
  return wanted.trim() !== '' && words.includes(wanted);
}

/** Returns a text's words, with a single space before, between and after them. */
function wordsOf(text: string): string {
  return ` ${(foldName(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}
