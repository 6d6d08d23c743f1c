import type { Job } from '../../../domain/jobs/job.ts';
import { scoringStateOf } from '../../../domain/jobs/scoring-state.ts';
import {
  differencesInWords,
  scoringDifferences,
} from '../../../domain/jobs/scoring-differences.ts';
import type { Optional } from '../../kernel/validation/given.ts';
import type { Ports } from '../../kernel/ports.ts';
import type { Problems } from '../../kernel/validation/problems.ts';

/** Reports changes made since the version that a change is based on. Returns true if there are any. */
export async function isChangedSince(
  { jobs }: Pick<Ports, 'jobs'>,
  problems: Problems,
  job: Job,
  againstVersion: Optional<number>,
): Promise<boolean> {
  if (againstVersion == null || againstVersion === job.settings.version) return false;
  const then = await jobs.scoringOfVersion(job.key, againstVersion);
  const differences = then ? scoringDifferences(then, scoringStateOf(job), job.steps) : [];
  const { entries } = await jobs.scoringChanges(job.key, { limit: 1, after: null });
  const by = entries[0]?.value.by == null ? '' : ` by ${entries[0].value.by}`;
  const what = differences.length === 0 ? '' : `: ${differencesInWords(differences)}`;
  problems.report(
    'CONFLICT',
    'againstVersion',
    `The settings changed in the meantime, last${by}${what}. Review them, then save again.`,
  );
  return true;
}
