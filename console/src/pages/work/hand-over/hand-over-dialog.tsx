import '../work.css';
import { type SubmitEvent, useState } from 'react';
import { useQuery } from 'urql';
import { type Complaint, Complaints } from '../../../design/forms/complaints.tsx';
import { Dialog } from '../../../design/messages/dialog.tsx';
import { formText } from '../../../design/forms/form-text.ts';
import { useToast } from '../../../design/messages/toast.tsx';
import { dayAhead } from '../../../format/days.ts';
import { OpenTasksDocument, type Sentiment } from '../../../generated/graphql.ts';
import { useSurroundings } from '../../../shell/surroundings.ts';
import { colleague } from '../colleague.ts';
import { t } from '../texts.ts';
import { useHandOver } from './use-hand-over.ts';

interface HandOverDialogProps {
  account: { externalId: string; name: string; ownerEmail?: string | null };
  /** Addresses of those who own accounts already. */
  owners?: readonly string[];
  /** The account is with this owner now, be it by handing over or by undoing it. */
  onChanged: (owner: string | null) => void;
  onClose: () => void;
}

const DAYS = 7;

/** Gives an account to another owner, with the open tasks of the one before and what is to be done first. */
export function HandOverDialog({ account, owners = [], onChanged, onClose }: HandOverDialogProps) {
  const toast = useToast();
  const handOver = useHandOver(account);
  const { tasks, sentiment, isLoading } = useLeftBehind(account);
  const [isSaving, setSaving] = useState(false);
  const [complaints, setComplaints] = useState<readonly Complaint[]>([]);
  const { name } = account;
  const before = account.ownerEmail ?? null;
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const owner = formText(said, 'owner');
    const text = formText(said, 'task');
    const moved = said.has('openTasks') ? tasks : [];
    setSaving(true);
    const done = await handOver(owner, {
      tasks: moved,
      sentiment,
      firstTask: text === '' ? null : { text, dueOn: formText(said, 'dueOn') || null },
    });
    setSaving(false);
    setComplaints(done.isDone ? [] : done.complaints);
    if (!done.isDone) return;
    const undo = async () => {
      const [problem] = await done.undo();
      toast({ message: problem?.message ?? t('handedBack', { account: name }) });
      onChanged(before);
    };
    const told = { account: name, owner: colleague(owner) };
    const message =
      tasks.length === 0
        ? t('handedOver', told)
        : t(moved.length > 0 ? 'handedOverWithTasks' : 'handedOverWithoutTasks', {
            ...told,
            count: tasks.length,
          });
    toast({ message, undo: () => void undo() });
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
        {tasks.length === 0 ? null : (
          <label>
            <input type="checkbox" name="openTasks" defaultChecked />{' '}
            {before === null
              ? t('unassignedTasksToo', { count: tasks.length })
              : t('tasksToo', { count: tasks.length, name: colleague(before) })}
          </label>
        )}
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
          <button type="submit" className="button button-primary" disabled={isSaving || isLoading}>
            {t('handOver')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/**
 * What is the owner's: open tasks of the account that wait for them, or for no one where there is none, by id; and
 * how the account feels to the viewer, which ends with the hand-over.
 */
function useLeftBehind({ externalId, ownerEmail }: HandOverDialogProps['account']): {
  tasks: readonly string[];
  sentiment: Sentiment | null;
  isLoading: boolean;
} {
  const { email, subject } = useSurroundings();
  const [{ data, fetching }] = useQuery({
    query: OpenTasksDocument,
    variables: { externalId },
    requestPolicy: 'cache-and-network',
  });
  const open = data?.account?.tasks?.nodes ?? [];
  const tasks = open
    .filter(({ assignee }) => (assignee ?? null) === (ownerEmail ?? null))
    .map(({ id }) => id);
  const said = data?.account?.sentiment;
  const sentiment = said?.setBy === (email ?? subject) ? said.value : null;
  return { tasks, sentiment, isLoading: fetching && !data };
}
