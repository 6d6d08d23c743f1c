import '../work.css';
import { type SubmitEvent, useState } from 'react';
import { useQuery } from 'urql';
import { type Problem, problemOf } from '../../../api/problem.ts';
import { ProblemNotice } from '../../../design/states.tsx';
import { type FormError, FormErrors } from '../../../design/forms/form-errors.tsx';
import { Dialog } from '../../../design/messages/dialog.tsx';
import { formText } from '../../../design/forms/form-text.ts';
import { useToast } from '../../../design/messages/toast.tsx';
import { dayAhead } from '../../../format/days.ts';
import { OpenTasksDocument, type Sentiment } from '../../../generated/graphql.ts';
import { useAccountGroups } from '../../../lists/filters/use-account-groups.ts';
import { useAppContext } from '../../../shell/app-context.ts';
import { colleague } from '../colleague.ts';
import { t } from '../texts.ts';
import { useHandOver } from './use-hand-over.ts';

interface HandOverDialogProps {
  account: { externalId: string; name: string; ownerEmail?: string | null };
  /** Called with the new owner, after handing over or undoing it. */
  onChanged: (owner: string | null) => void;
  onClose: () => void;
}

const DAYS = 7;

/** Hands an account over to another owner, with the previous owner's open tasks and a first task. */
export function HandOverDialog({ account, onChanged, onClose }: HandOverDialogProps) {
  const toast = useToast();
  const handOver = useHandOver(account);
  const { tasks, sentiment, isKnown, problem, retry } = useLeftBehind(account);
  const { owners } = useAccountGroups();
  const [typed, setTyped] = useState('');
  const isNew = typed !== '' && owners.length > 0 && !owners.some((one) => isSame(one, typed));
  const [isSaving, setSaving] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
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
    setErrors(done.isDone ? [] : done.errors);
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
            onBlur={({ target }) => setTyped(target.validity.valid ? target.value : '')}
          />
        </label>
        <p className="label hand-over-hint" role="status">
          {isNew ? t('noAccountsYet', { email: typed }) : null}
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
        {problem ? <ProblemNotice problem={problem} retry={retry} /> : null}
        <FormErrors errors={errors} />
        <div className="dialog-actions">
          <button type="submit" className="button button-primary" disabled={isSaving || !isKnown}>
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
 * What the hand-over affects: ids of the account's open tasks assigned to its owner (or unassigned, if it has
 * none), and the viewer's sentiment, which is cleared by the hand-over.
 */
function useLeftBehind({ externalId, ownerEmail }: HandOverDialogProps['account']): {
  tasks: readonly string[];
  sentiment: Sentiment | null;
  isKnown: boolean;
  problem: Problem | null;
  retry: () => void;
} {
  const { email, subject } = useAppContext();
  const [{ data, error }, ask] = useQuery({
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
  const isKnown = data?.account != null;
  const retry = () => ask({ requestPolicy: 'network-only' });
  return { tasks, sentiment, isKnown, problem: problemOf(error, isKnown), retry };
}
