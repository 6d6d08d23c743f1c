import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../design/forms/form-errors.tsx';
import { SaveStepDocument } from '../../generated/graphql.ts';
import { Hints } from './hints.tsx';
import { useDraft } from '../../design/forms/use-draft.ts';
import { freeKeyFor, isSavable, NO_LIST, stepsFromText, trimmed } from './step-list.ts';
import { StepListField } from './steps/step-list-field.tsx';
import { t } from './texts.ts';

interface NewJobFormProps {
  /** Keys of the existing jobs. */
  taken: readonly string[];
  onMade: (key: string) => void;
}

/** Describes a job: what customers want to get done, and its steps. */
export function NewJobForm({ taken, onMade }: NewJobFormProps) {
  const [{ fetching }, save] = useMutation(SaveStepDocument);
  const { draft, change, forget } = useDraft('foothold.new-job', { ...NO_LIST, statement: '' });
  const { statement } = draft;
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [hints, setHints] = useState<readonly string[]>([]);
  const [made, setMade] = useState<string | null>(null);
  const steps = stepsFromText(draft.text, draft.keys);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const key = made ?? freeKeyFor(statement, taken);
    const { data, error } = await save({
      input: { key, statement: statement.trim(), steps: trimmed(steps) },
    });
    const payload = data?.jobUpsert;
    const problems = formErrorsOf(error, payload?.userErrors);
    setErrors(problems);
    if (problems.length > 0) return;
    forget();
    setHints(payload?.hints ?? []);
    setMade(key);
    if (payload?.hints.length === 0) onMade(key);
  };
  if (made !== null) {
    return (
      <div className="stack">
        <p role="status">{t('made')}</p>
        <Hints hints={hints} />
        <div className="toolbar">
          <button type="button" className="button button-primary" onClick={() => onMade(made)}>
            {t('goToSteps')}
          </button>
        </div>
      </div>
    );
  }
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <label className="field-row">
        <span>{t('jobField')}</span>
        <input
          className="field"
          required
          maxLength={1000}
          value={statement}
          placeholder={t('jobExample')}
          onChange={({ target }) => change({ ...draft, statement: target.value })}
        />
      </label>
      <StepListField
        text={draft.text}
        onChange={(text) => change({ ...draft, text })}
        steps={steps}
        keys={draft.keys}
        onKeys={(keys) => change({ ...draft, keys })}
      />
      <FormErrors errors={errors} />
      <div className="toolbar toolbar-centered">
        <button
          type="submit"
          className="button button-primary"
          disabled={fetching || statement.trim() === '' || !isSavable(steps)}
        >
          {t('make')}
        </button>
        <span className="muted">{t('makeHint')}</span>
      </div>
    </form>
  );
}
