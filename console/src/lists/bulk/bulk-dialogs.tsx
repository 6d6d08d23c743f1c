import { type ReactNode, type SubmitEvent, useId } from 'react';
import { Dialog } from '../../design/messages/dialog.tsx';
import { formText } from '../../design/forms/form-text.ts';
import { dayAhead } from '../../format/days.ts';
import { t } from '../texts.ts';

interface FormDialogProps {
  title: string;
  submit: string;
  onSubmit: (form: FormData) => void;
  onClose: () => void;
  children: ReactNode;
}

function FormDialog({ title, submit, onSubmit, onClose, children }: FormDialogProps) {
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(new FormData(event.currentTarget));
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="stack" onSubmit={send}>
        {children}
        <div className="dialog-actions">
          <button type="submit" className="button button-primary">
            {submit}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface OwnDialogProps<Said> {
  count: number;
  onSaid: (said: Said) => void;
  onClose: () => void;
}

/** Asks for the new owner. Left empty, the accounts have no owner. */
export function AssignDialog({
  count,
  owners,
  onSaid,
  onClose,
}: OwnDialogProps<string | null> & { owners: readonly string[] }) {
  return (
    <FormDialog
      title={t('bulk.assignHeading', { count })}
      submit={t('bulk.assign')}
      onSubmit={(form) => onSaid(formText(form, 'owner') || null)}
      onClose={onClose}
    >
      <EmailField name="owner" label={t('bulk.owner')} emails={owners} hasFocus />
      <p className="muted">{t('bulk.assignHint')}</p>
    </FormDialog>
  );
}

interface EmailFieldProps {
  name: string;
  label: string;
  emails: readonly string[];
  hasFocus?: boolean;
}

function EmailField({ name, label, emails, hasFocus = false }: EmailFieldProps) {
  const id = useId();
  return (
    <label className="field-row">
      <span>{label}</span>
      <input
        className="field"
        name={name}
        type="email"
        list={id}
        autoComplete="off"
        data-focus={hasFocus || undefined}
      />
      <datalist id={id}>
        {emails.map((email) => (
          <option key={email} value={email} />
        ))}
      </datalist>
    </label>
  );
}

const LONGEST_DAYS = 365;
const USUAL_DAYS = 14;

/** Asks until when to snooze the accounts, and why. */
export function SnoozeManyDialog({
  count,
  onSaid,
  onClose,
}: OwnDialogProps<{ until: string; note: string | null }>) {
  return (
    <FormDialog
      title={t('bulk.snoozeHeading', { count })}
      submit={t('bulk.snooze')}
      onSubmit={(form) =>
        onSaid({ until: formText(form, 'until'), note: formText(form, 'note') || null })
      }
      onClose={onClose}
    >
      <label className="field-row">
        <span>{t('bulk.until')}</span>
        <input
          className="field"
          name="until"
          type="date"
          required
          data-focus
          min={dayAhead(1)}
          max={dayAhead(LONGEST_DAYS)}
          defaultValue={dayAhead(USUAL_DAYS)}
        />
      </label>
      <label className="field-row">
        <span>{t('bulk.note')}</span>
        <textarea className="field" name="note" maxLength={2000} />
      </label>
      <p className="muted">{t('bulk.snoozeHint')}</p>
    </FormDialog>
  );
}

/** Asks for a task to add to each of the accounts. */
export function TaskDialog({
  count,
  owners,
  onSaid,
  onClose,
}: OwnDialogProps<{ text: string; dueOn: string | null; assignee: string | null }> & {
  owners: readonly string[];
}) {
  return (
    <FormDialog
      title={t('bulk.taskHeading', { count })}
      submit={t('bulk.addTask')}
      onSubmit={(form) =>
        onSaid({
          text: formText(form, 'text'),
          dueOn: formText(form, 'dueOn') || null,
          assignee: formText(form, 'assignee') || null,
        })
      }
      onClose={onClose}
    >
      <label className="field-row">
        <span>{t('bulk.task')}</span>
        <input
          className="field"
          name="text"
          required
          maxLength={500}
          autoComplete="off"
          data-focus
        />
      </label>
      <label className="field-row">
        <span>{t('bulk.due')}</span>
        <input className="field" name="dueOn" type="date" />
      </label>
      <EmailField name="assignee" label={t('bulk.assignee')} emails={owners} />
    </FormDialog>
  );
}
