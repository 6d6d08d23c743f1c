import '../work.css';
import { type SubmitEvent, useState } from 'react';
import { useQuery } from 'urql';
import { type Complaint, Complaints } from '../../../design/forms/complaints.tsx';
import { Dialog } from '../../../design/messages/dialog.tsx';
import { formText } from '../../../design/forms/form-text.ts';
import { useToast } from '../../../design/messages/toast.tsx';
import { dayAhead } from '../../../format/days.ts';
import { BeforeHandOverDocument, type Sentiment } from '../../../generated/graphql.ts';
import { useSurroundings } from '../../../shell/surroundings.ts';
import { colleague } from '../colleague.ts';
import { t } from '../texts.ts';
import { useHandOver } from './use-hand-over.ts';

interface HandOverDialogProps {
  account: { externalId: string; name: string; ownerEmail?: string | null };
  /** The account is with this owner now, be it by handing over or by undoing it. */
  onChanged: (owner: string | null) => void;
  onClose: () => void;
}

const DAYS = 7;

/** Gives an account to another owner, with the open tasks of the one before and what is to be done first. */
export function HandOverDialog({ account, onChanged, onClose }: HandOverDialogProps) {
  const toast = useToast();
  const handOver = useHandOver(account);
  const { owners, tasks, sentiment, isLoading } = useBefore(account);
  const [owner, setOwner] = useState('');
  const isNew =
    owner.includes('@') && owners.length > 0 && !owners.some((one) => isSame(one, owner));
  const [isSaving, setSaving] = useState(false);
  const [complaints, setComplaints] = useState<readonly Complaint[]>([]);
  const { name } = account;
  const before = account.ownerEmail ?? null;
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const next = formText(said, 'owner');
    const text = formText(said, 'task');
    const moved = said.has('openTasks') ? tasks : [];
    setSaving(true);
    const done = await handOver(next, {
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
    const told = { account: name, owner: colleague(next) };
    const message =
      tasks.length === 0
        ? t('handedOver', told)
        : t(moved.length > 0 ? 'handedOverWithTasks' : 'handedOverWithoutTasks', {
            ...told,
            count: tasks.length,
          });
    toast({ message, undo: () => void undo() });
    onChanged(next);
    onClose();
  };
  return (
    <Dialog title={t('handOverOf', { account: name })} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <p className="muted">{t('handOverHint')}</p>
        <label className="field-row">
          <span>{t('newOwner')}</span>
          <input
            className="field"
            name="owner"
            type="email"
            required
            list="owners"
            value={owner}
            onChange={({ target }) => setOwner(target.value)}
          />
        </label>
        <p className="muted" role="status">
          {isNew ? t('noAccountsYet', { email: owner }) : null}
        </p>
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

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.trim().toLowerCase();
}

/**
 * The addresses of those who own accounts; what is the owner's: open tasks of the account that wait for them, or for
 * no one where there is none, by id; and how the account feels to the viewer, which ends with the hand-over.
 */
function useBefore({ externalId, ownerEmail }: HandOverDialogProps['account']): {
  owners: readonly string[];
  tasks: readonly string[];
  sentiment: Sentiment | null;
  isLoading: boolean;
} {
  const { job, email, subject } = useSurroundings();
  const [{ data, fetching }] = useQuery({
    query: BeforeHandOverDocument,
    variables: { job, externalId },
    requestPolicy: 'cache-and-network',
  });
  const open = data?.account?.tasks?.nodes ?? [];
  const tasks = open
    .filter(({ assignee }) => (assignee ?? null) === (ownerEmail ?? null))
    .map(({ id }) => id);
  const said = data?.account?.sentiment;
  const sentiment = said?.setBy === (email ?? subject) ? said.value : null;
  const owners = (data?.portfolio?.byOwner ?? []).flatMap((one) => one.ownerEmail ?? []);
  return { owners, tasks, sentiment, isLoading: fetching && !data };
}
