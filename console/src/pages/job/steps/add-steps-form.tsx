import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../../design/forms/form-errors.tsx';
import { SaveStepDocument } from '../../../generated/graphql.ts';
import { useDraft } from '../../../design/forms/use-draft.ts';
import { isSavable, NO_LIST, stepsFromText, trimmed } from '../step-list.ts';
import { StepListField } from './step-list-field.tsx';
import { t } from '../texts.ts';

interface AddStepsFormProps {
  jobKey: string;
  onHints: (hints: readonly string[]) => void;
}

/** Adds the first steps of a job, pasted one per line. */
export function AddStepsForm({ jobKey, onHints }: AddStepsFormProps) {
  const [{ fetching }, save] = useMutation(SaveStepDocument);
  const { draft, change, forget } = useDraft(`foothold.steps ${jobKey}`, NO_LIST);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const steps = stepsFromText(draft.text, draft.keys);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { data, error } = await save({ input: { key: jobKey, steps: trimmed(steps) } });
    const problems = formErrorsOf(error, data?.jobUpsert?.userErrors);
    setErrors(problems);
    if (problems.length === 0) forget();
    onHints(data?.jobUpsert?.hints ?? []);
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <StepListField
        text={draft.text}
        onChange={(text) => change({ ...draft, text })}
        steps={steps}
        keys={draft.keys}
        onKeys={(keys) => change({ ...draft, keys })}
      />
      <FormErrors errors={errors} />
      <div className="toolbar">
        <button
          type="submit"
          className="button button-primary"
          disabled={fetching || !isSavable(steps)}
        >
          {t('addSteps')}
        </button>
      </div>
    </form>
  );
}
