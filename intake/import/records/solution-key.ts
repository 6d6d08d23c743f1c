import { plain } from '../../values/plain.ts';
import { hashOf } from '../responses/submission.ts';

/** A competitor of a job, with the names that customers use for it. */
export interface KnownSolution {
  key: string;
  name: string;
  aliases: readonly string[];
}

/**
 * The competitor with this key, name or alias. If there is none, a new one with a key derived from the name.
 */
export function knownSolution(
  text: string,
  known: readonly KnownSolution[],
): { key: string; name: string } {
  const wanted = plain(text);
  const found =
    known.find(({ key, name }) => plain(key) === wanted || plain(name) === wanted) ??
    known.find(({ aliases }) => aliases.some((alias) => plain(alias) === wanted));
  if (found) return { key: found.key, name: found.name };
  const slug = wanted.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const key = slug === '' ? `solution-${hashOf(wanted).slice(0, 8)}` : slug.slice(0, 100);
  return { key, name: text };
}
