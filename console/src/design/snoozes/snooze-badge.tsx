import { dayName } from '../../format/format.ts';
import type { SnoozeBadgeFragment } from '../../generated/graphql.ts';
import { whyBack } from './snooze-words.ts';
import { t } from '../texts.ts';

interface SnoozeBadgeProps {
  snooze: SnoozeBadgeFragment;
  assignee: string | null | undefined;
}

/** Shows that an account is snoozed, or back from a snooze, as shape, word and color. */
export function SnoozeBadge({ snooze, assignee }: SnoozeBadgeProps) {
  const { returnedBecause, snoozedUntil } = snooze;
  if (returnedBecause) {
    return (
      <span
        className="badge badge-medium"
        title={t('backBecause', { why: whyBack(returnedBecause) })}
      >
        <span aria-hidden="true">↩</span>
        {t('back')}
      </span>
    );
  }
  const day = dayName(snoozedUntil);
  return (
    <span
      className="badge"
      title={
        assignee == null ? t('snoozedUntil', { day }) : t('snoozedAndAssigned', { day, assignee })
      }
    >
      <span aria-hidden="true">☾</span>
      {t('until', { day })}
    </span>
  );
}
