import '../work.css';
import { type SubmitEvent, useState } from 'react';
import { type FormError, FormErrors } from '../../../design/forms/form-errors.tsx';
import { Field } from '../../../design/forms/field.tsx';
import { formText } from '../../../design/forms/form-text.ts';
import { Dialog } from '../../../design/messages/dialog.tsx';
import { dayAhead } from '../../../format/days.ts';
import type { OutcomeKind } from '../../../generated/graphql.ts';
import { t } from '../texts.ts';
import { useOutcomes } from './use-outcomes.ts';

const KINDS: readonly OutcomeKind[] = ['RENEWED', 'EXPANDED', 'CONTRACTED', 'CHURNED'];

interface RecordOutcomeDialogProps {
  account: { externalId: string; name: string };
  onChanged: () => void;
  onClose: () => void;
}

/** Records that an account renewed, churned, expanded or contracted. Back-tests compare the score with it. */
export function RecordOutcomeDialog({ account, onChanged, onClose }: RecordOutcomeDialogProps) {
  const { record } = useOutcomes(onChanged);
  const [isSaving, setSaving] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    setSaving(true);
    const problems = await record({
      account: { externalId: account.externalId },
      kind: KINDS.find((kind) => kind === said.get('kind')) ?? 'RENEWED',
      occurredOn: formText(said, 'occurredOn'),
      decidedAt: formText(said, 'decidedAt') || null,
      reason: formText(said, 'reason').trim() || null,
    });
    setSaving(false);
    setErrors(problems);
    if (problems.length === 0) onClose();
  };
  return (
    <Dialog title={t('recordOutcomeOf', { account: account.name })} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <p className="muted">{t('outcomeHint')}</p>
        <Field label={t('outcomeKind')}>
          <select className="field" name="kind" required defaultValue="">
            <option value="">{t('chooseOutcome')}</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`outcomeKinds.${kind}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('outcomeDay')} hint={t('outcomeDayHint')}>
          <input
            className="field"
            name="occurredOn"
            type="date"
            required
            max={dayAhead(1)}
            defaultValue={dayAhead(0)}
          />
        </Field>
        <Field label={t('outcomeDecided')} hint={t('outcomeDecidedHint')}>
          <input className="field" name="decidedAt" type="date" max={dayAhead(1)} />
        </Field>
        <Field label={t('outcomeReason')}>
          <textarea className="field" name="reason" rows={3} maxLength={1000} />
        </Field>
        <FormErrors errors={errors} />
        <div className="dialog-actions">
          <button type="submit" className="button button-primary" disabled={isSaving}>
            {t('recordOutcome')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
