import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { type Complaint, Complaints, complaintsOf } from '../../design/complaints.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { formText } from '../../design/form-text.ts';
import { counted } from '../../format/format.ts';
import { TakeBackDocument } from '../../generated/graphql.ts';

/** Calls that may find nothing more before the server is given up. */
const MAX_IDLE_CALLS = 3;

interface TakeBackDialogProps {
  batch: string;
  onClose: () => void;
}

/** Undoes an import of answers: they no longer count, and stay on record. */
export function TakeBackDialog({ batch, onClose }: TakeBackDialogProps) {
  const [, takeBack] = useMutation(TakeBackDocument);
  const [complaints, setComplaints] = useState<readonly Complaint[]>([]);
  const [taken, setTaken] = useState<number | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = formText(new FormData(event.currentTarget), 'reason');
    setIsBusy(true);
    let total = 0;
    let problems: readonly Complaint[] = [];
    let isComplete = false;
    let after: string | null = null;
    // A call undoes as much as its time allows.
    for (let idle = 0; idle < MAX_IDLE_CALLS && !isComplete && problems.length === 0;) {
      const { data, error } = await takeBack({ input: { importBatch: batch, reason, after } });
      const answer = data?.submissionRetract;
      problems = complaintsOf(error, answer?.userErrors);
      isComplete = answer?.isComplete ?? true;
      total += answer?.retracted ?? 0;
      after = answer?.endCursor ?? null;
      idle = (answer?.retracted ?? 0) === 0 && after === null ? idle + 1 : 0;
    }
    setIsBusy(false);
    setComplaints(problems);
    if (problems.length === 0) setTaken(total);
  };
  return (
    <Dialog title="Undo the import" onClose={onClose}>
      {taken === null ? (
        <form className="stack" onSubmit={(event) => void submit(event)}>
          <p className="muted">
            Its answers no longer count, also those that an earlier import of the same file brought
            under this name: <code>{batch}</code>. Accounts that it made stay.
          </p>
          <label className="field-row">
            <span>Why</span>
            <input className="field" name="reason" required maxLength={1000} />
          </label>
          <Complaints complaints={complaints} />
          <div className="dialog-actions">
            <button type="submit" className="button button-primary" disabled={isBusy}>
              Undo the import
            </button>
          </div>
        </form>
      ) : (
        <p role="status">{counted(taken, 'submission')} no longer count.</p>
      )}
    </Dialog>
  );
}
