import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { Dialog } from '../../design/messages/dialog.tsx';
import { useToast } from '../../design/messages/toast.tsx';
import { formText } from '../../design/forms/form-text.ts';
import { type Complaint, Complaints, complaintsOf } from '../../design/forms/complaints.tsx';
import {
  type JobMapFragment,
  type MapStepFragment,
  SaveStepDocument,
} from '../../generated/graphql.ts';
import { Hints } from './hints.tsx';
import { t } from './texts.ts';
import { TranslationFields, translationsIn } from './translation-fields.tsx';

interface StepDialogProps {
  map: JobMapFragment;
  /** Null: a new one. */
  step: MapStepFragment | null;
  onClose: () => void;
  onHints: (hints: readonly string[]) => void;
}

/** One step's wording and weight. A new one comes where it is told to. */
export function StepDialog({ map, step, onClose, onHints }: StepDialogProps) {
  const [{ fetching }, save] = useMutation(SaveStepDocument);
  const toast = useToast();
  const [complaints, setComplaints] = useState<readonly Complaint[]>([]);
  const [ownHints, setOwnHints] = useState<readonly string[]>([]);
  const [key, setKey] = useState(step?.key ?? null);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const { data, error } = await save({ input: inputFrom(map, key, said) });
    const payload = data?.jobUpsert;
    const problems = complaintsOf(error, payload?.userErrors);
    setComplaints(problems);
    if (problems.length > 0) return;
    const saved = key ?? formText(said, 'key');
    const hints = hintsOn(saved, payload?.hints ?? []);
    onHints(payload?.hints ?? []);
    setOwnHints(hints);
    setKey(saved);
    toast({ message: t('stepSaved', { step: formText(said, 'statement') }) });
    // It is saved as it is; the hint stands beside the words for users who want to improve them.
    if (hints.length === 0) onClose();
  };
  return (
    <Dialog title={step ? t('editTitle') : t('addTitle')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        {key === null ? (
          <>
            <label className="field-row">
              <span>{t('keyField')}</span>
              <input className="field" name="key" required maxLength={128} pattern="[^#]+" />
            </label>
            <label className="field-row">
              <span>{t('afterField')}</span>
              <select className="field" name="after" defaultValue={map.steps.at(-1)?.key}>
                <option value="">{t('comesFirst')}</option>
                {map.steps.map(({ key, statement }) => (
                  <option key={key} value={key}>
                    {statement}
                  </option>
                ))}
              </select>
            </label>
          </>
        ) : null}
        <label className="field-row">
          <span>{t('statementField')}</span>
          <textarea
            className="field"
            name="statement"
            required
            maxLength={1000}
            defaultValue={step?.statement}
          />
        </label>
        <TranslationFields translations={step?.translations ?? []} />
        {ownHints.length > 0 ? (
          <div role="alert">
            <Hints hints={ownHints} />
          </div>
        ) : null}
        <label className="field-row">
          <span>{t('importanceField')}</span>
          <input
            className="field"
            name="importance"
            type="number"
            min="0.01"
            step="any"
            required
            defaultValue={step?.importance ?? 1}
          />
        </label>
        <label className="field-row">
          <span>{t('ownerField')}</span>
          <input className="field" name="owner" maxLength={200} defaultValue={step?.owner ?? ''} />
        </label>
        <label>
          <input name="isTableStakes" type="checkbox" defaultChecked={step?.isTableStakes} />{' '}
          {t('tableStakesField')}
        </label>
        <label>
          <input name="isActive" type="checkbox" defaultChecked={step?.isActive ?? true} />{' '}
          {t('askedField')}
        </label>
        <Complaints complaints={complaints} />
        <div className="dialog-actions">
          {ownHints.length > 0 ? (
            <button type="button" className="button" onClick={onClose}>
              {t('leaveIt')}
            </button>
          ) : null}
          <button type="submit" className="button button-primary" disabled={fetching}>
            {t('save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** Hints name the step by its key, in quotes. */
function hintsOn(key: string, hints: readonly string[]): readonly string[] {
  return hints.filter((hint) => hint.includes(`"${key}"`));
}

/** `key` is that of the step as it was saved; null: it never was. */
function inputFrom(map: JobMapFragment, key: string | null, said: FormData) {
  const text = (name: string) => formText(said, name);
  const changed = {
    key: key ?? text('key'),
    statement: text('statement'),
    translations: translationsIn(said),
    importance: Number(text('importance')),
    owner: text('owner') || null,
    isTableStakes: said.has('isTableStakes'),
    isActive: said.has('isActive'),
  };
  if (key !== null) return { key: map.key, steps: [changed] };
  // A new step comes right after the one that is listed before it, or before the one after it.
  const after = text('after');
  const first = map.steps[0];
  if (after !== '') return { key: map.key, steps: [{ key: after }, changed] };
  return { key: map.key, steps: first ? [changed, { key: first.key }] : [changed] };
}
