import { type SubmitEvent, useId, useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../../design/forms/form-errors.tsx';
import { Dialog } from '../../../design/messages/dialog.tsx';
import { formText } from '../../../design/forms/form-text.ts';
import { dayAhead } from '../../../format/days.ts';
import { useToast } from '../../../design/messages/toast.tsx';
import { dayName } from '../../../format/format.ts';
import {
  type AccountPageSnoozeFragment,
  SnoozeDocument,
  UnsnoozeDocument,
} from '../../../generated/graphql.ts';
import { EVERYWHERE } from '../../work/everywhere.ts';
import { useAppContext } from '../../../shell/app-context.ts';
import { t } from '../texts.ts';

const LONGEST_DAYS = 365;
const SPANS = [7, 14, 30, 90];

interface SnoozeDialogProps {
  account: { externalId: string; name: string; ownerEmail?: string | null };
  /** The current snooze, note and assignee, if any. */
  known: AccountPageSnoozeFragment | null;
  onSaved: (noted: AccountPageSnoozeFragment | null) => void;
  onClose: () => void;
}

/** Snoozes an account until a day, with a note for colleagues and an assignee. */
export function SnoozeDialog({ account, known, onSaved, onClose }: SnoozeDialogProps) {
  const { job } = useAppContext();
  const [{ fetching }, save] = useMutation(SnoozeDocument);
  const [, unsnooze] = useMutation(UnsnoozeDocument);
  const toast = useToast();
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const of = { account: { externalId: account.externalId }, job: { key: job } };
  /** Restores the previous snooze, or unsnoozes the account. */
  const undo = async () => {
    const before = known?.snooze?.isActive ? known.snooze : null;
    if (before) {
      const { note = null, assignee = null } = known ?? {};
      const input = { ...of, note, assignee, snoozeUntil: before.snoozedUntil };
      const { data, error } = await save({ input }, EVERYWHERE);
      const [problem] = formErrorsOf(error, data?.riskSnooze?.userErrors);
      if (problem) return toast({ message: problem.message });
    } else {
      const { data, error } = await unsnooze({ input: of }, EVERYWHERE);
      const [problem] = formErrorsOf(error, data?.riskUnsnooze?.userErrors);
      if (problem) return toast({ message: problem.message });
    }
    onSaved(before ? known : null);
  };
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const snoozeUntil = formText(said, 'until');
    const noted = {
      note: formText(said, 'note') || null,
      assignee: formText(said, 'assignee') || null,
    };
    const { data, error } = await save({ input: { ...of, ...noted, snoozeUntil } });
    const problems = formErrorsOf(error, data?.riskSnooze?.userErrors);
    setErrors(problems);
    if (problems.length > 0) return;
    toast({
      message: t('isSnoozed', { account: account.name, day: dayName(snoozeUntil) }),
      undo: () => void undo(),
    });
    onSaved(data?.riskSnooze?.accountRisk ?? null);
    onClose();
  };
  return (
    <Dialog title={t('snoozeThis', { account: account.name })} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <p className="muted">{t('snoozeHint')}</p>
        <label className="field-row">
          <span>{t('noteField')}</span>
          <textarea
            className="field"
            name="note"
            maxLength={2000}
            defaultValue={known?.note ?? ''}
          />
        </label>
        <label className="field-row">
          <span>{t('assigneeField')}</span>
          <input
            className="field"
            name="assignee"
            maxLength={128}
            defaultValue={known?.assignee ?? account.ownerEmail ?? ''}
          />
        </label>
        <Until known={known} />
        <FormErrors errors={errors} />
        <div className="dialog-actions">
          <button type="submit" className="button button-primary" disabled={fetching}>
            {t('snooze')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** Buttons for common periods, and a field for any other day. */
function Until({ known }: Pick<SnoozeDialogProps, 'known'>) {
  const id = useId();
  const [until, setUntil] = useState(
    known?.snooze?.isActive ? known.snooze.snoozedUntil : dayAhead(14),
  );
  return (
    <div className="field-row">
      <label htmlFor={id}>{t('untilField')}</label>
      <input
        id={id}
        className="field"
        name="until"
        type="date"
        required
        min={dayAhead(1)}
        max={dayAhead(LONGEST_DAYS)}
        value={until}
        onChange={(event) => setUntil(event.target.value)}
      />
      <div className="button-row" role="group" aria-label={t('spans')}>
        {SPANS.map((days) => (
          <button
            key={days}
            type="button"
            className="button"
            aria-pressed={until === dayAhead(days)}
            onClick={() => setUntil(dayAhead(days))}
          >
            {t('span', { days })}
          </button>
        ))}
      </div>
    </div>
  );
}
