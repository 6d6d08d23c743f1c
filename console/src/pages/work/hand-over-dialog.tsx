import './work.css';
import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { type Complaint, Complaints, complaintsOf } from '../../design/forms/complaints.tsx';
import { Dialog } from '../../design/messages/dialog.tsx';
import { formText } from '../../design/forms/form-text.ts';
import { useToast } from '../../design/messages/toast.tsx';
import { dayAhead } from '../../format/days.ts';
import { AddTaskDocument, HandOverDocument } from '../../generated/graphql.ts';
import { colleague } from './colleague.ts';
import { EVERYWHERE } from './everywhere.ts';
import { t } from './texts.ts';

interface HandOverDialogProps {
  account: { externalId: string; name: string; ownerEmail?: string | null };
  /** Addresses of those who own accounts already. */
  owners?: readonly string[];
  /** The account is with this owner now, be it by handing over or by undoing it. */
  onChanged: (owner: string | null) => void;
  onClose: () => void;
}

const DAYS = 7;

/** Gives an account to another owner, with what they are to do first. */
export function HandOverDialog({ account, owners = [], onChanged, onClose }: HandOverDialogProps) {
  const toast = useToast();
  const [{ fetching }, handOver] = useMutation(HandOverDocument);
  const [, add] = useMutation(AddTaskDocument);
  const [complaints, setComplaints] = useState<readonly Complaint[]>([]);
  const { externalId, name, ownerEmail } = account;
  const give = async (owner: string | null) => {
    const { data, error } = await handOver(
      { input: { externalId, ownerEmail: owner } },
      EVERYWHERE,
    );
    return complaintsOf(error, data?.accountUpsert?.userErrors);
  };
  const giveTask = async (text: string, dueOn: string | null, assignee: string) => {
    const selected = { account: { externalId }, idempotencyKey: crypto.randomUUID() };
    const { data, error } = await add({ input: { ...selected, text, dueOn, assignee } });
    return complaintsOf(error, data?.taskCreate?.userErrors);
  };
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const owner = formText(said, 'owner');
    const task = formText(said, 'task');
    // The task first: it names a user who exists, or nothing is handed over.
    const ofTask = task === '' ? [] : await giveTask(task, formText(said, 'dueOn') || null, owner);
    const problems = ofTask.length > 0 ? ofTask : await give(owner);
    setComplaints(problems);
    if (problems.length > 0) return;
    toast({
      message: t('handedOver', { account: name, owner: colleague(owner) }),
      undo: () => void give(ownerEmail ?? null).then(() => onChanged(ownerEmail ?? null)),
    });
    onChanged(owner);
    onClose();
  };
  return (
    <Dialog title={t('handOverOf', { account: name })} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <p className="muted">{t('handOverHint')}</p>
        <label className="field-row">
          <span>{t('newOwner')}</span>
          <input className="field" name="owner" type="email" required list="owners" />
        </label>
        <datalist id="owners">
          {owners.map((email) => (
            <option key={email} value={email} />
          ))}
        </datalist>
        <label className="field-row">
          <span>{t('firstTask')}</span>
          <input className="field" name="task" maxLength={500} autoComplete="off" />
        </label>
        <label className="field-row">
          <span>{t('due')}</span>
          <input className="field" name="dueOn" type="date" defaultValue={dayAhead(DAYS)} />
        </label>
        <Complaints complaints={complaints} />
        <div className="dialog-actions">
          <button type="submit" className="button button-primary" disabled={fetching}>
            {t('handOver')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
