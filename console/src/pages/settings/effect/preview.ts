import type { Client } from 'urql';
import { type Problem, problemOf } from '../../../api/problem.ts';
import {
  type MovedAccountFragment,
  PreviewSettingsDocument,
  type ScoringSettingsSetInput,
} from '../../../generated/graphql.ts';

/** What to preview: a change, or the return to a version. */
export interface Previewed {
  input: ScoringSettingsSetInput;
  version: number | null;
}

/** The state of a preview. */
export interface Preview {
  /** Number of accounts that `moved` is based on: a sample until all are counted. */
  of: number;
  /** Accounts counted so far in the background. */
  counted: number;
  total: number;
  unreadable: number;
  moved: readonly MovedAccountFragment[];
  isExact: boolean;
  problem: Problem | null;
}

/** Sample size of the first estimate. */
const SAMPLE = 400;

/**
 * Yields a quick estimate from a random sample, then counts all accounts. Ends early when `isWanted` returns
 * false.
 */
export async function* previewSettings(
  client: Client,
  previewed: Previewed,
  isWanted: () => boolean,
): AsyncGenerator<Preview, void> {
  const ask = async (more: { after?: string; sample?: number }) => {
    const variables = { ...previewed, ...more };
    const { data, error } = await client
      .query(PreviewSettingsDocument, variables, { requestPolicy: 'network-only' })
      .toPromise();
    const page = data?.settingsPreview ?? null;
    return { page, problem: problemOf(error, page !== null) };
  };
  const first = await ask({ sample: SAMPLE });
  if (!first.page) {
    yield failed(first.problem);
    return;
  }
  const { accounts, total, unreadable, changes, isComplete } = first.page;
  const sampled = { of: accounts, total, unreadable, moved: changes, problem: null };
  yield { ...sampled, counted: isComplete ? accounts : 0, isExact: isComplete };
  if (isComplete) return;
  let exact = { of: 0, unreadable: 0, moved: [] as readonly MovedAccountFragment[] };
  let after: string | undefined;
  do {
    const { page, problem } = await ask(after === undefined ? {} : { after });
    if (!isWanted()) return;
    if (!page) {
      yield failed(problem);
      return;
    }
    exact = {
      of: exact.of + page.accounts,
      unreadable: exact.unreadable + page.unreadable,
      moved: [...exact.moved, ...page.changes],
    };
    after = page.endCursor ?? undefined;
    const whole = { ...exact, total: page.total, counted: exact.of, problem: null };
    yield page.isComplete
      ? { ...whole, isExact: true }
      : { ...sampled, total: page.total, counted: exact.of, isExact: false };
  } while (after !== undefined);
}

function failed(problem: Problem | null): Preview {
  return { of: 0, counted: 0, total: 0, unreadable: 0, moved: [], isExact: false, problem };
}
