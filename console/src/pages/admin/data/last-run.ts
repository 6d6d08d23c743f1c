import { allOf, momentName } from '../../../format/format.ts';
import type { RetentionRulesQuery } from '../../../generated/graphql.ts';
import { t } from '../texts.ts';

export type KeptData = NonNullable<RetentionRulesQuery['keptData']>;
type Removal = NonNullable<NonNullable<KeptData['lastRetentionRun']>['removal']>;

const OF_PEOPLE = ['words', 'names', 'answers'] as const;

/** When retention last ran, and what it removed. */
export function lastRunOf(run: KeptData['lastRetentionRun']): string {
  if (!run) return t('lastRun.none');
  const { removal } = run;
  const ran = momentName(run.ranAt);
  if (!removal) return t('lastRun.nothing', { ran });
  const what = removedOf(removal);
  return removal.at === run.ranAt
    ? t('lastRun.removed', { ran, what })
    : t('lastRun.removedBefore', { ran, what, at: momentName(removal.at) });
}

/** `The words of 12 answers of 3 people and 1 snooze`. Leaves out zero counts. */
function removedOf(removal: Removal): string {
  const ofPeople = OF_PEOPLE.filter((what) => removal[what] > 0).map((what) =>
    t(`lastRun.${what}`, { count: removal[what] }),
  );
  const parts = [];
  if (ofPeople.length > 0) {
    parts.push(t('lastRun.ofPeople', { list: allOf(ofPeople), people: removal.people }));
  }
  if (removal.snoozes > 0) parts.push(t('lastRun.snoozes', { count: removal.snoozes }));
  return allOf(parts);
}
