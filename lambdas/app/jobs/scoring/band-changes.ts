import { bandMoves, type BandMove } from '../../../domain/scoring/bands/band-moves.ts';
import type { AccountPreview } from '../../../domain/scoring/preview-account.ts';
import { MAX_PAGE, TIME_BUDGET_MS } from '../../kernel/limits.ts';
import type { Ports, Position } from '../../kernel/ports.ts';
import { type ComparedJobs, previewAccounts } from './preview-accounts.ts';

export interface Forecast {
  /** Number of accounts per change of band, ordered by `from`, then `to`. Unchanged bands are left out. */
  bandChanges: readonly BandMove[];
  /** Accounts assessed with both versions, without churned ones. */
  accountsExamined: number;
  /** False if the time budget ran out first. */
  isComplete: boolean;
}

/** Assesses every account with the current and the changed job. Writes nothing. */
export async function forecastBands(ports: Ports, jobs: ComparedJobs): Promise<Forecast> {
  const asOf = ports.now();
  const examined: AccountPreview[] = [];
  let position: Position | null = null;
  do {
    const slice = await ports.accounts.list({ limit: MAX_PAGE, after: position });
    const accountIds = slice.entries.map(({ value }) => value.id);
    examined.push(...(await previewAccounts(ports, accountIds, jobs, asOf)).accounts);
    position = slice.resumeAfter;
  } while (position !== null && ports.now() < asOf + TIME_BUDGET_MS);
  return {
    bandChanges: bandMoves(examined),
    accountsExamined: examined.length,
    isComplete: position === null,
  };
}
