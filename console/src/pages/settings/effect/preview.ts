import type { Client } from 'urql';
import { type Problem, problemOf } from '../../../api/problem.ts';
import {
  type MovedAccountFragment,
  PreviewSettingsDocument,
  type ScoringSettingsSetInput,
} from '../../../generated/graphql.ts';

/** What is previewed: a change, or going back to a version. */
export interface Previewed {
  input: ScoringSettingsSetInput;
  version: number | null;
}

/** How far a preview has come. */
export interface Preview {
  /** Accounts that `moved` is of: a sample until all are counted. */
  of: number;
  /** Accounts counted behind it. */
  counted: number;
  total: number;
  unreadable: number;
  moved: readonly MovedAccountFragment[];
  isExact: boolean;
  problem: Problem | null;
}

/** Accounts at random that the first answer is estimated from. */
const SAMPLE = 400;

/** A quick estimate from a sample, then all accounts behind it; ends early once it is not `isWanted`. */
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
