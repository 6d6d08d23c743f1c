import { type Page, readPage } from '../kernel/lists/page.ts';
import type { BacktestCase } from '../../domain/truth/backtest/backtest-case.ts';
import type { Scope } from '../kernel/scope.ts';
import type { Backtest } from './backtest-get.ts';
import type { BacktestCaseListArguments } from '../kernel/generated/inputs.ts';

/** Lists the cases of a back-test: scored ones by descending score, then the others. */
export async function backtestCasesList(
  scope: Scope,
  { job, run, cases }: Backtest,
  request: BacktestCaseListArguments,
): Promise<Page<BacktestCase>> {
  const sorted = cases.toSorted(
    (a, b) => (b.score ?? -1) - (a.score ?? -1) || (a.accountId < b.accountId ? -1 : 1),
  );
  const place = {
    field: 'caseList',
    arguments: { job: job.key, run: run.id, cases: cases.length },
  };
  const page = await readPage(scope, place, request, async ({ limit, after }) => {
    const start = after === null ? 0 : Number(after) + 1;
    const entries = sorted
      .slice(start, start + limit)
      .map((value, offset) => ({ value, position: String(start + offset) }));
    const isEnd = start + limit >= sorted.length;
    return { entries, resumeAfter: isEnd ? null : String(start + limit - 1) };
  });
  return { ...page, totalCount: async () => sorted.length };
}
