import { dayName, fromNow } from '../../format/format.ts';
import { dayAhead } from '../../format/days.ts';
import type { TaskRowFragment } from '../../generated/graphql.ts';
import { colleague } from './colleague.ts';
import { t } from './texts.ts';

/** Due date and assignee of a task. */
export function TaskFacts({ task: { dueOn, assignee } }: { task: TaskRowFragment }) {
  return (
    <span className="label">
      <span className={isOverdue(dueOn) ? 'overdue' : undefined}>{dueWords(dueOn)}</span>
      {' · '}
      <span title={assignee ?? undefined}>
        {assignee == null ? t('unassigned') : colleague(assignee)}
      </span>
    </span>
  );
}

/** The button that completes a task. */
export function DoneButton({ task, onDone }: { task: TaskRowFragment; onDone: () => void }) {
  return (
    <button
      type="button"
      className="button button-small"
      aria-label={t('doTask', { text: task.text })}
      onClick={onDone}
    >
      <span aria-hidden="true">✓</span>
      {t('done')}
    </button>
  );
}

function isOverdue(dueOn: string | null | undefined): boolean {
  return dueOn != null && dueOn < dayAhead(0);
}

function dueWords(dueOn: string | null | undefined): string {
  if (dueOn == null) return t('noDay');
  const day = dayName(dueOn);
  return isOverdue(dueOn) ? t('overdue', { day }) : t('dueOn', { day, when: fromNow(dueOn) });
}
