import { MAX_VIEW_NAME, MAX_VIEW_QUERY } from '../kernel/limits.ts';
import type { Problems } from '../kernel/validation/problems.ts';
import { checkText } from '../kernel/validation/text.ts';

/** URL parameters that hold a position in a list rather than its filters. */
const PLACES: readonly string[] = ['after', 'view'];

/** Returns the query string of a list's URL, normalized and without position parameters. */
export function checkQuery(problems: Problems, given: string): string | undefined {
  const said = new URLSearchParams(given);
  for (const name of PLACES) said.delete(name);
  const query = said.toString();
  if (query.length <= MAX_VIEW_QUERY) return query;
  return problems.tooMuch(
    'query',
    `must be at most ${MAX_VIEW_QUERY} characters: use fewer filters.`,
  );
}

export function checkViewName(problems: Problems, given: string): string | undefined {
  return checkText(problems, 'name', given.normalize('NFC').trim(), MAX_VIEW_NAME);
}
