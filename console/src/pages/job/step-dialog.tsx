import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { Dialog } from '../../design/dialog.tsx';
import { formText } from '../../design/form-text.ts';
import { type Complaint, Complaints, complaintsOf } from '../../design/complaints.tsx';
import {
  type JobMapFragment,
  type MapStepFragment,
  SaveStepDocument,
} from '../../generated/graphql.ts';

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
  const [complaints, setComplaints] = useState<readonly Complaint[]>([]);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const { data, error } = await save({ input: inputFrom(map, step, said) });
    const payload = data?.jobUpsert;
    const problems = complaintsOf(error, payload?.userErrors);
    setComplaints(problems);
    if (problems.length > 0) return;
    onHints(payload?.hints ?? []);
    onClose();
  };
  return (
    <Dialog title={step ? 'Edit a step' : 'Add a step'} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        {step ? null : (
          <>
            <label className="field-row">
              <span>Key, as in data files</span>
              <input className="field" name="key" required maxLength={128} pattern="[^#]+" />
            </label>
            <label className="field-row">
              <span>After</span>
              <select className="field" name="after" defaultValue={map.steps.at(-1)?.key}>
                {map.steps.map(({ key, statement }) => (
                  <option key={key} value={key}>
                    {statement}
                  </option>
                ))}
              </select>
            </label>
          </>
        )}
        <label className="field-row">
          <span>How difficult is it to …? Without the name of any product</span>
          <textarea
            className="field"
            name="statement"
            required
            maxLength={1000}
            defaultValue={step?.statement}
          />
        </label>
        <label className="field-row">
          <span>Importance, greater than 0</span>
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
          <span>Who looks after it on our side</span>
          <input className="field" name="owner" maxLength={200} defaultValue={step?.owner ?? ''} />
        </label>
        <label>
          <input name="isTableStakes" type="checkbox" defaultChecked={step?.isTableStakes} /> It
          must simply work (table stakes)
        </label>
        <label>
          <input name="isActive" type="checkbox" defaultChecked={step?.isActive ?? true} /> It is
          asked about
        </label>
        <Complaints complaints={complaints} />
        <div className="dialog-actions">
          <button type="submit" className="button button-primary" disabled={fetching}>
            Save
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function inputFrom(map: JobMapFragment, step: MapStepFragment | null, said: FormData) {
  const text = (name: string) => formText(said, name);
  const changed = {
    key: step?.key ?? text('key'),
    statement: text('statement'),
    importance: Number(text('importance')),
    owner: text('owner') || null,
    isTableStakes: said.has('isTableStakes'),
    isActive: said.has('isActive'),
  };
  // A new step comes right after the one that is listed before it.
  const before = step ? [] : [{ key: text('after') }];
  return { key: map.key, steps: [...before, changed] };
}
