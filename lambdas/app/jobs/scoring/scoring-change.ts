import type { Job } from '../../../domain/jobs/job.ts';
import { type ScoringChange, scoringStateOf } from '../../../domain/jobs/scoring-state.ts';
import { isSame } from '../../kernel/text/canonical-json.ts';

/** The scoring differences between two versions of a job. Null if there are none. */
export function scoringChange(
  before: Job | null,
  after: Job,
  { at, by }: Pick<ScoringChange, 'at' | 'by'>,
): ScoringChange | null {
  const states = { before: before && scoringStateOf(before), after: scoringStateOf(after) };
  return isSame(states.before, states.after) ? null : { at, by, ...states };
}
