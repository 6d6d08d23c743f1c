import { type Account, isChurned } from '../accounts/account.ts';
import { type CompetitorThreat, competitorRows, threatOf } from '../competitors/competitor.ts';
import type { Job } from '../jobs/job.ts';
import { scoringBasis } from '../jobs/scoring-basis.ts';
import type { Instant } from '../kernel/time.ts';
import { byRespondentId, type Person } from '../people/person.ts';
import type { AccountFacts } from './assess.ts';
import { isCounted } from './assessment.ts';
import { readAt } from './reading.ts';
import type { RiskBand } from './bands/band.ts';

/** An account's risk under some settings. */
interface RiskBySettings {
  /** Unrounded, 0..100. Null without current answers. */
  score: number | null;
  band: RiskBand;
  threat: CompetitorThreat | null;
}

/** An account's risk under the current settings and under changed ones. */
export interface AccountPreview {
  account: Account;
  before: RiskBySettings;
  after: RiskBySettings;
}

/** Previews an account under changed settings. Null if it is churned or archived. */
export function previewAccount(
  { account, outcomes, people }: Pick<AccountFacts, 'account' | 'outcomes' | 'people'>,
  { before, after }: { before: Job; after: Job },
  asOf: Instant,
): AccountPreview | null {
  if (!isCounted({ isChurned: isChurned(outcomes, asOf), account })) return null;
  const inOrder = byRespondentId(people);
  const risk = (job: Job) => riskBySettings(inOrder, job, account.segment, asOf);
  return { account, before: risk(before), after: risk(after) };
}

/** True if the account's band or threat differs. */
export function isMoved({ before, after }: AccountPreview): boolean {
  return before.band !== after.band || before.threat !== after.threat;
}

function riskBySettings(
  people: readonly Person[],
  job: Job,
  segment: string | null,
  asOf: Instant,
): RiskBySettings {
  const { score, band, steps } = readAt(people, scoringBasis(job, segment), asOf);
  return { score, band, threat: threatOf(competitorRows(steps, job)) };
}
