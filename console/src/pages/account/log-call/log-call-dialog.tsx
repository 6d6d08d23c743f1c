import { type SubmitEvent, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { type Complaint, Complaints, complaintsOf } from '../../../design/forms/complaints.tsx';
import { useDraft } from '../../../design/forms/use-draft.ts';
import { Dialog } from '../../../design/messages/dialog.tsx';
import { useToast } from '../../../design/messages/toast.tsx';
import {
  type AccountRoomQuery,
  CallContactsDocument,
  LogCallDocument,
  UndoCallDocument,
} from '../../../generated/graphql.ts';
import { useSurroundings } from '../../../shell/surroundings.ts';
import { ContactField } from './contact-field.tsx';
import {
  type CallDraft,
  emptyDraft,
  inCallOrder,
  isEmpty,
  NO_ENTRY,
  namesake,
  submissionOf,
  wordsWithoutRating,
} from './draft.ts';
import { StepFields } from './step-fields.tsx';
import { t } from '../texts.ts';

/** As the record keeps it, whatever language the user reads. */
const UNDO_REASON = 'Undone right after it was entered';

type Account = NonNullable<AccountRoomQuery['account']>;

interface LogCallDialogProps {
  account: Account;
  steps: readonly { key: string; statement: string; isActive: boolean }[];
  onSaved: () => void;
  onClose: () => void;
}

/** Logs what a contact says on the phone: any few steps, hardest and longest unasked first. */
export function LogCallDialog({ account, steps, onSaved, onClose }: LogCallDialogProps) {
  const { job } = useSurroundings();
  const { draft, change, forget } = useDraft(
    `call ${job} ${account.externalId}`,
    emptyDraft(crypto.randomUUID()),
    isEmpty,
  );
  const [{ data }] = useQuery({
    query: CallContactsDocument,
    variables: { externalId: account.externalId },
  });
  const [ordered] = useState(() => callOrder(account, steps));
  const [isChecked, setIsChecked] = useState(false);
  const { save, isSaving, complaints } = useSaveCall(account, job, onSaved);
  const keys = ordered.map(({ key }) => key);
  const unrated = isChecked ? wordsWithoutRating(draft, keys) : [];
  const contacts = data?.account?.respondents?.nodes ?? [];

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setIsChecked(true);
    if (wordsWithoutRating(draft, keys).length > 0) return;
    if (!(await save(draft, keys))) return;
    forget();
    onClose();
  };
  return (
    <Dialog title={t('logTitle', { account: account.name })} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <ContactField
          draft={draft}
          contacts={contacts}
          namesake={namesake(draft, contacts)}
          onChange={change}
        />
        {ordered.map(({ key, statement }) => (
          <StepFields
            key={key}
            statement={statement}
            entry={draft.entries[key] ?? NO_ENTRY}
            lacksRating={unrated.includes(key)}
            onChange={(entry) => change({ ...draft, entries: { ...draft.entries, [key]: entry } })}
          />
        ))}
        <Complaints complaints={[...unratedComplaint(unrated.length), ...complaints]} />
        <div className="dialog-actions">
          <span className="muted">{t('keptAsDraft')}</span>
          <button type="button" className="button" disabled={isEmpty(draft)} onClick={forget}>
            {t('discard')}
          </button>
          <button type="submit" className="button button-primary" disabled={isSaving}>
            {t('save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function unratedComplaint(count: number): readonly Complaint[] {
  if (count === 0) return [];
  return [{ message: t('unrated', { count }) }];
}

/** The active steps, hardest and longest unasked first; the order stays while the dialog is open. */
function callOrder(account: Account, steps: LogCallDialogProps['steps']) {
  const struggle = new Map(
    (account.risk?.drivers ?? []).map((driver) => [driver.step.key, driver.struggle]),
  );
  const lastAnsweredAt = new Map<string, string>();
  for (const { answers } of account.currentAnswers ?? []) {
    for (const { step, answeredAt } of answers) {
      if (answeredAt > (lastAnsweredAt.get(step.key) ?? ''))
        lastAnsweredAt.set(step.key, answeredAt);
    }
  }
  const active = steps.filter(({ isActive }) => isActive);
  return inCallOrder(active, { struggle, lastAnsweredAt });
}

/** Saves a call, and offers to undo it. */
function useSaveCall(account: Account, job: string, onSaved: () => void) {
  const toast = useToast();
  const [{ fetching }, create] = useMutation(LogCallDocument);
  const [, retract] = useMutation(UndoCallDocument);
  const [complaints, setComplaints] = useState<readonly Complaint[]>([]);
  const undo = async (submissionId: string) => {
    const { data, error } = await retract({
      input: { submissionId, reason: UNDO_REASON },
    });
    const [problem] = complaintsOf(error, data?.submissionRetract?.userErrors);
    toast({ message: problem?.message ?? t('callRemoved') });
    onSaved();
  };
  const save = async (draft: CallDraft, stepKeys: readonly string[]): Promise<boolean> => {
    const { data, error } = await create({
      input: {
        ...submissionOf(draft, stepKeys),
        job: { key: job },
        account: { externalId: account.externalId },
      },
    });
    const problems = complaintsOf(error, data?.submissionCreate?.userErrors);
    setComplaints(problems);
    const id = data?.submissionCreate?.submission?.id;
    if (problems.length > 0 || id == null) return false;
    toast({ message: t('callSaved', { account: account.name }), undo: () => void undo(id) });
    onSaved();
    return true;
  };
  return { save, isSaving: fetching, complaints };
}
