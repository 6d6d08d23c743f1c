import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { Dialog } from '../../../design/messages/dialog.tsx';
import { useToast } from '../../../design/messages/toast.tsx';
import { formText } from '../../../design/forms/form-text.ts';
import { type FormError, FormErrors, formErrorsOf } from '../../../design/forms/form-errors.tsx';
import {
  type JobMapFragment,
  type MapStepFragment,
  SaveStepDocument,
} from '../../../generated/graphql.ts';
import { Hints } from '../hints.tsx';
import { DraftNotice } from '../../../design/forms/draft-notice.tsx';
import { useFormDraft } from '../../../design/forms/form-draft.ts';
import { t } from '../texts.ts';
import { KeyField } from './key-field.tsx';
import { TranslationFields, translationsIn } from '../translation-fields.tsx';

interface StepDialogProps {
  map: JobMapFragment;
  /** Null to add a step. */
  step: MapStepFragment | null;
  onClose: () => void;
  onHints: (hints: readonly string[]) => void;
}

/** Edits the wording and weight of one step. The draft is kept until it is saved. */
export function StepDialog(props: StepDialogProps) {
  const { step, onClose } = props;
  const [round, setRound] = useState(0);
  return (
    <Dialog title={step ? t('editTitle') : t('addTitle')} onClose={onClose}>
      <StepForm key={round} {...props} onAgain={() => setRound(round + 1)} />
    </Dialog>
  );
}

/** Fields of a step, including the position of a new one. */
function StepForm({
  map,
  step,
  onClose,
  onHints,
  onAgain,
}: StepDialogProps & { onAgain: () => void }) {
  const draft = useFormDraft(`foothold.step ${map.key} ${step?.key ?? ''}`);
  const [words, setWords] = useState(draft.text('statement', step?.statement ?? ''));
  const [{ fetching }, save] = useMutation(SaveStepDocument);
  const toast = useToast();
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [ownHints, setOwnHints] = useState<readonly string[]>([]);
  const [key, setKey] = useState(step?.key ?? null);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const { data, error } = await save({ input: inputFrom(map, key, said) });
    const payload = data?.jobUpsert;
    const problems = formErrorsOf(error, payload?.userErrors);
    setErrors(problems);
    if (problems.length > 0) return;
    draft.forget();
    const saved = key ?? formText(said, 'key');
    const hints = hintsOn(saved, payload?.hints ?? []);
    onHints(payload?.hints ?? []);
    setOwnHints(hints);
    setKey(saved);
    toast({ message: t('stepSaved', { step: formText(said, 'statement') }) });
    // The step is saved despite hints. They are shown next to the wording for users who want to improve it.
    if (hints.length === 0) onClose();
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => void submit(event)}
      onChange={({ currentTarget }) => draft.keep(currentTarget)}
    >
      {draft.isRestored ? (
        <DraftNotice
          onDiscard={() => {
            draft.forget();
            onAgain();
          }}
        />
      ) : null}
      <label className="field-row">
        <span>{t('statementField')}</span>
        <textarea
          className="field"
          name="statement"
          required
          data-focus
          maxLength={1000}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </label>
      {key === null ? (
        <>
          <KeyField
            words={words}
            taken={map.steps.map((each) => each.key)}
            kept={draft.text('ownKey', '')}
          />
          <label className="field-row">
            <span>{t('afterField')}</span>
            <select
              className="field"
              name="after"
              defaultValue={draft.text('after', map.steps.at(-1)?.key ?? '')}
            >
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
      <TranslationFields translations={step?.translations ?? []} draft={draft} />
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
          defaultValue={draft.text('importance', String(step?.importance ?? 1))}
        />
      </label>
      <label className="field-row">
        <span>{t('ownerField')}</span>
        <input
          className="field"
          name="owner"
          maxLength={200}
          defaultValue={draft.text('owner', step?.owner ?? '')}
        />
      </label>
      <label>
        <input
          name="isTableStakes"
          type="checkbox"
          defaultChecked={draft.isOn('isTableStakes', step?.isTableStakes ?? false)}
        />{' '}
        {t('tableStakesField')}
      </label>
      <label>
        <input
          name="isActive"
          type="checkbox"
          defaultChecked={draft.isOn('isActive', step?.isActive ?? true)}
        />{' '}
        {t('askedField')}
      </label>
      <FormErrors errors={errors} />
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
  );
}

/** Hints contain the step's key in quotes. */
function hintsOn(key: string, hints: readonly string[]): readonly string[] {
  return hints.filter((hint) => hint.includes(`"${key}"`));
}

/** `key` is the key of the saved step. Null for a new step. */
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
  // The API places a new step after the step listed before it, or before the step listed after it.
  const after = text('after');
  const first = map.steps[0];
  if (after !== '') return { key: map.key, steps: [{ key: after }, changed] };
  return { key: map.key, steps: first ? [changed, { key: first.key }] : [changed] };
}
