import { foldName } from './fold-name.ts';
import type { Job } from '../jobs/job.ts';

/**
 * What to fix in the wording of a job's active steps, a sentence each: a step that names a solution
 * tells people what to think of, and can no longer be asked of those who use another.
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
      return [`Step "${key}" names ${named}: say what is to be done, whatever it is done with.`];
    });
}

/** Whether a text has a name in it as a word of its own. */
function mentions(text: string, name: string): boolean {
  const words = wordsOf(text);
  const wanted = wordsOf(name);
  return wanted.trim() !== '' && words.includes(wanted);
}

/** Letters and digits with one space between, before and after. */
function wordsOf(text: string): string {
  return ` ${(foldName(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}
