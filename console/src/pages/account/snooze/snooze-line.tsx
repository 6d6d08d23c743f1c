import { useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../../design/forms/form-errors.tsx';
import { SnoozeBadge } from '../../../design/snoozes/snooze-badge.tsx';
import { type AccountPageSnoozeFragment, UnsnoozeDocument } from '../../../generated/graphql.ts';
import { useAppContext } from '../../../shell/app-context.ts';
import { snoozeWords } from '../sentences.ts';
import { t } from '../texts.ts';

interface SnoozeLineProps {
  externalId: string;
  noted: AccountPageSnoozeFragment;
  onUnsnoozed: () => void;
}

/** Who snoozed the account, until when and why, and why it is back. */
export function SnoozeLine({ externalId, noted, onUnsnoozed }: SnoozeLineProps) {
  const { job } = useAppContext();
  const [{ fetching }, save] = useMutation(UnsnoozeDocument);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const unsnooze = async () => {
    const { data, error } = await save({ input: { account: { externalId }, job: { key: job } } });
    const problems = formErrorsOf(error, data?.riskUnsnooze?.userErrors);
    setErrors(problems);
    if (problems.length === 0) onUnsnoozed();
  };
  const { assignee, note, snooze } = noted;
  if (!snooze) return null;
  return (
    <section className="card snooze" aria-label={t('snoozed')}>
      <div className="snooze-words">
        <SnoozeBadge snooze={snooze} assignee={assignee} />
        <p>{snoozeWords(snooze, assignee)}</p>
      </div>
      <button
        type="button"
        className="button no-print"
        disabled={fetching}
        onClick={() => void unsnooze()}
      >
        {snooze.isActive ? t('backToList') : t('clear')}
      </button>
      {note == null ? null : <blockquote className="quote">{note}</blockquote>}
      {errors.length === 0 ? null : <FormErrors errors={errors} />}
    </section>
  );
}
