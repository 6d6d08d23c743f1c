import type { Job } from '../../../domain/jobs/job.ts';
import { type ScoringChange, scoringStateOf } from '../../../domain/jobs/scoring-change.ts';
import { isSame } from '../../kernel/text/canonical-json.ts';

/** What a change of a job changes of how answers are scored; null if nothing. */
export function scoringChange(
  before: Job | null,
  after: Job,
  { at, by }: Pick<ScoringChange, 'at' | 'by'>,
): ScoringChange | null {
  const states = { before: before && scoringStateOf(before), after: scoringStateOf(after) };
  return isSame(states.before, states.after) ? null : { at, by, ...states };
}
