import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { type Complaint, Complaints, complaintsOf } from '../../design/forms/complaints.tsx';
import { SaveStepDocument } from '../../generated/graphql.ts';
import { stepsFromText } from './step-list.ts';
import { StepListField } from './step-list-field.tsx';
import { t } from './texts.ts';

interface AddStepsFormProps {
  jobKey: string;
  onHints: (hints: readonly string[]) => void;
}

/** The first steps of a job that has none: pasted, one a line. */
export function AddStepsForm({ jobKey, onHints }: AddStepsFormProps) {
  const [{ fetching }, save] = useMutation(SaveStepDocument);
  const [text, setText] = useState('');
  const [complaints, setComplaints] = useState<readonly Complaint[]>([]);
  const steps = stepsFromText(text);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { data, error } = await save({ input: { key: jobKey, steps } });
    setComplaints(complaintsOf(error, data?.jobUpsert?.userErrors));
    onHints(data?.jobUpsert?.hints ?? []);
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <StepListField text={text} onChange={setText} steps={steps} />
      <Complaints complaints={complaints} />
      <div className="toolbar">
        <button
          type="submit"
          className="button button-primary"
          disabled={fetching || steps.length === 0}
        >
          {t('addSteps')}
        </button>
      </div>
    </form>
  );
}
