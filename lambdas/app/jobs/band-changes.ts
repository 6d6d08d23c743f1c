import { assessAccount } from '../../domain/scoring/assess.ts';
import { isCounted, type RiskBand, RISK_BANDS } from '../../domain/scoring/assessment.ts';
import type { Job } from '../../domain/jobs/job.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import { inParallel } from '../kernel/in-parallel.ts';
import { MAX_PAGE, TIME_BUDGET_MS } from '../kernel/limits.ts';
import type { Ports, Position } from '../kernel/ports.ts';

/** How many accounts a change would move from one band to another. */
interface BandChange {
  from: RiskBand;
  to: RiskBand;
  accounts: number;
}

export interface Forecast {
  /** Only bands that differ, from and to in the order of the bands. */
  bandChanges: readonly BandChange[];
  /** Accounts that were assessed both ways; churned ones do not count. */
  accountsExamined: number;
  /** False where there are more accounts than a call has the time for. */
  isComplete: boolean;
}

/** Assesses every account with the job as it is and as it would be, and writes nothing. */
export async function forecastBands(ports: Ports, before: Job, after: Job): Promise<Forecast> {
  const asOf = ports.now();
  const counts = new Map<string, number>();
  let accountsExamined = 0;
  let position: Position | null = null;
  do {
    const slice = await ports.accounts.list({ limit: MAX_PAGE, after: position, namePrefix: null });
    const moves = await inParallel(slice.entries, ({ value }) =>
      bandsOf(ports, value.id, before, after, asOf),
    );
    for (const move of moves) {
      if (!move) continue;
      accountsExamined += 1;
      counts.set(keyOf(move), (counts.get(keyOf(move)) ?? 0) + 1);
    }
    position = slice.resumeAfter;
  } while (position !== null && ports.now() < asOf + TIME_BUDGET_MS);
  return { bandChanges: changesIn(counts), accountsExamined, isComplete: position === null };
}

interface Move {
  from: RiskBand;
  to: RiskBand;
}

async function bandsOf(
  ports: Ports,
  accountId: string,
  before: Job,
  after: Job,
  asOf: Instant,
): Promise<Move | null> {
  const facts = await ports.assessments.facts(accountId, before);
  if (!facts) return null;
  const now = assessAccount(facts, before, asOf).assessment;
  const { band: from } = now;
  return !isCounted(now) ? null : { from, to: assessAccount(facts, after, asOf).assessment.band };
}

function changesIn(counts: ReadonlyMap<string, number>): BandChange[] {
  const moves = RISK_BANDS.flatMap((from) => RISK_BANDS.map((to) => ({ from, to })));
  return moves.flatMap((move) => {
    const accounts = counts.get(keyOf(move)) ?? 0;
    return move.from === move.to || accounts === 0 ? [] : [{ ...move, accounts }];
  });
}

function keyOf({ from, to }: Move): string {
  return `${from}>${to}`;
}
