import { type SubmitEvent, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../design/forms/form-errors.tsx';
import { formText } from '../../design/forms/form-text.ts';
import { useToast } from '../../design/messages/toast.tsx';
import { dayAhead } from '../../format/days.ts';
import { AddTaskDocument, type TaskRowFragment } from '../../generated/graphql.ts';
import { DoneButton, TaskFacts } from './task-line.tsx';
import { t } from './texts.ts';
import { useDoing } from './use-doing.ts';

interface TasksCardProps {
  externalId: string;
  tasks: readonly TaskRowFragment[];
  /** The default assignee of a new task. */
  assignee: string | null;
  onChanged: () => void;
}

const DAYS_UNLESS_CHANGED = 7;

/** The open tasks of an account, earliest due first, with a form to add one. */
export function TasksCard({ externalId, tasks, assignee, onChanged }: TasksCardProps) {
  const finish = useDoing(onChanged);
  return (
    <section className="card stack" aria-labelledby="tasks">
      <h2 id="tasks">{t('tasks')}</h2>
      {tasks.length === 0 ? <p className="muted">{t('noTasks')}</p> : null}
      <ul className="work-list">
        {tasks.map((task) => (
          <li key={task.id} className="work-row">
            <div>
              <p className="work-text">{task.text}</p>
              <TaskFacts task={task} />
            </div>
            <DoneButton task={task} onDone={() => void finish(task)} />
          </li>
        ))}
      </ul>
      <AddTask externalId={externalId} assignee={assignee} onChanged={onChanged} />
    </section>
  );
}

function AddTask({ externalId, assignee, onChanged }: Omit<TasksCardProps, 'tasks'>) {
  const toast = useToast();
  const form = useRef<HTMLFormElement>(null);
  const [{ fetching }, add] = useMutation(AddTaskDocument);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const { data, error } = await add({
      input: {
        account: { externalId },
        text: formText(said, 'text'),
        dueOn: formText(said, 'dueOn') || null,
        assignee: formText(said, 'assignee') || null,
        idempotencyKey: crypto.randomUUID(),
      },
    });
    const problems = formErrorsOf(error, data?.taskCreate?.userErrors);
    setErrors(problems);
    if (problems.length > 0) return;
    form.current?.reset();
    toast({ message: t('taskAdded') });
    onChanged();
  };
  return (
    <form ref={form} className="work-form" onSubmit={(event) => void submit(event)}>
      <label className="field-row">
        <span>{t('task')}</span>
        <input className="field" name="text" required maxLength={500} autoComplete="off" />
      </label>
      <div className="work-fields">
        <label className="field-row">
          <span>{t('due')}</span>
          <input
            className="field"
            name="dueOn"
            type="date"
            defaultValue={dayAhead(DAYS_UNLESS_CHANGED)}
          />
        </label>
        <label className="field-row work-grows">
          <span>{t('assignee')}</span>
          <input className="field" name="assignee" type="email" defaultValue={assignee ?? ''} />
        </label>
        <button type="submit" className="button" disabled={fetching}>
          {t('addTask')}
        </button>
      </div>
      {errors.length === 0 ? null : <FormErrors errors={errors} />}
    </form>
  );
}
