import { type SubmitEvent, useId, useState } from 'react';
import { useMutation } from 'urql';
import { type Complaint, Complaints, complaintsOf } from '../../design/complaints.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { formText } from '../../design/form-text.ts';
import {
  type AccountRoomQuery,
  type Effort,
  QuickEntryDocument,
  type RespondentRole,
} from '../../generated/graphql.ts';
import { useSurroundings } from '../../shell/surroundings.ts';
import { ROLE_NAMES } from '../../design/role-names.ts';

const EFFORT_NAMES: Readonly<Record<Effort, string>> = {
  VERY_DIFFICULT: 'Very difficult',
  DIFFICULT: 'Difficult',
  NEITHER: 'Neither',
  EASY: 'Easy',
  VERY_EASY: 'Very easy',
};

interface QuickEntryDialogProps {
  account: NonNullable<AccountRoomQuery['account']>;
  steps: readonly { key: string; statement: string; isActive: boolean }[];
  onSaved: () => void;
  onClose: () => void;
}

/** What a customer says on the phone: any few steps, one click per answer; recorded as given by phone. */
export function QuickEntryDialog({ account, steps, onSaved, onClose }: QuickEntryDialogProps) {
  const { job } = useSurroundings();
  const peopleId = useId();
  // One key for as long as the dialog is open: a second click, or another try after an answer that
  // never arrived, saves nothing twice. What was refused was not recorded, so it may be fixed under it.
  const [key] = useState(() => crypto.randomUUID());
  const [{ fetching }, save] = useMutation(QuickEntryDocument);
  const [complaints, setComplaints] = useState<readonly Complaint[]>([]);
  const active = steps.filter(({ isActive }) => isActive);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const { data, error } = await save({
      input: {
        idempotencyKey: `call-${key}`,
        job: { key: job },
        account: { externalId: account.externalId },
        source: 'call',
        ...entryFrom(said, active),
      },
    });
    const problems = complaintsOf(error, data?.submissionCreate?.userErrors);
    setComplaints(problems);
    if (problems.length > 0) return;
    onSaved();
    onClose();
  };
  const known = account.currentAnswers ?? [];
  return (
    <Dialog title={`Answers from a call with ${account.name}`} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <div className="toolbar">
          <label className="field-row">
            <span>Contact (their ID in your systems)</span>
            <input className="field" name="person" required maxLength={128} list={peopleId} />
          </label>
          <datalist id={peopleId}>
            {known.map(({ respondent }) => (
              <option key={respondent.id} value={respondent.externalId}>
                {respondent.name}
              </option>
            ))}
          </datalist>
          <label className="field-row">
            <span>Role</span>
            <select className="field" name="role">
              <option value="">As known</option>
              {Object.entries(ROLE_NAMES).map(([role, name]) => (
                <option key={role} value={role}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
        {active.map(({ key: stepKey, statement }) => (
          <fieldset key={stepKey} className="entry">
            <legend>{statement}</legend>
            <div className="entry-choices">
              {Object.entries(EFFORT_NAMES).map(([effort, name]) => (
                <label key={effort}>
                  <input type="radio" name={`effort:${stepKey}`} value={effort} /> {name}
                </label>
              ))}
            </div>
            <input
              className="field"
              name={`why:${stepKey}`}
              maxLength={4000}
              placeholder="In their words"
              aria-label={`Why: ${statement}`}
            />
          </fieldset>
        ))}
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

function entryFrom(said: FormData, steps: readonly { key: string }[]) {
  const text = (name: string) => formText(said, name);
  const role = text('role');
  const answers = steps.flatMap(({ key }) => {
    const effort = text(`effort:${key}`);
    const explanation = text(`why:${key}`) || null;
    return effort === '' ? [] : [{ stepKey: key, effort: effort as Effort, explanation }];
  });
  return {
    respondent: {
      externalId: text('person'),
      ...(role !== '' && { role: role as RespondentRole }),
    },
    answers,
  };
}
