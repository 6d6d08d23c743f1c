import './enter-answers.css';
import { type SubmitEvent, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { problemOf } from '../../../api/problem.ts';
import { useLastValue } from '../../../api/use-last-value.ts';
import { type FormError, FormErrors, formErrorsOf } from '../../../design/forms/form-errors.tsx';
import { useDraft } from '../../../design/forms/use-draft.ts';
import { Dialog } from '../../../design/messages/dialog.tsx';
import { useToast } from '../../../design/messages/toast.tsx';
import { Skeleton } from '../../../design/skeleton/skeleton.tsx';
import { ProblemNotice } from '../../../design/states.tsx';
import {
  AnswersFormDocument,
  type AnswersFormQuery,
  EnterAnswersDocument,
  UndoAnswersDocument,
} from '../../../generated/graphql.ts';
import { useAppContext } from '../../../shell/app-context.ts';
import { EVERYWHERE } from '../../work/everywhere.ts';
import { ContactField } from './contact-field.tsx';
import {
  type AnswersDraft,
  emptyDraft,
  inAskingOrder,
  isEmpty,
  NO_ENTRY,
  namesake,
  submissionOf,
  wordsWithoutRating,
} from './draft.ts';
import { StepFields } from './step-fields.tsx';
import { t } from '../texts.ts';

/** Stored as the reason for the retraction, so not translated. */
const UNDO_REASON = 'Undone right after it was entered';

interface EnterAnswersDialogProps {
  account: { externalId: string; name: string };
  onSaved: () => void;
  onClose: () => void;
}

/** Records a contact's answers from a call or meeting. Any number of steps can be answered. */
export function EnterAnswersDialog({ account, onSaved, onClose }: EnterAnswersDialogProps) {
  const { job } = useAppContext();
  const [{ data, error }, ask] = useQuery({
    query: AnswersFormDocument,
    variables: { externalId: account.externalId, job },
  });
  const known = useLastValue(data?.account ? data : null);
  const problem = problemOf(error, known !== null);
  return (
    <Dialog title={t('enterAnswersOf', { account: account.name })} onClose={onClose}>
      {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
      {known ? (
        <AnswersForm account={account} known={known} onSaved={onSaved} onClose={onClose} />
      ) : problem ? null : (
        <Skeleton what={t('stepsToAsk')} shapes={['cards']} />
      )}
    </Dialog>
  );
}

/** Fields for the contact and the steps, hardest and longest unanswered first. */
function AnswersForm({
  account,
  known,
  onSaved,
  onClose,
}: EnterAnswersDialogProps & { known: AnswersFormQuery }) {
  const { job } = useAppContext();
  const { draft, change, forget } = useDraft(
    `call ${job} ${account.externalId}`,
    emptyDraft(crypto.randomUUID()),
    isEmpty,
  );
  const [ordered] = useState(() => askingOrder(known));
  const [isChecked, setIsChecked] = useState(false);
  const { save, isSaving, errors } = useSaving(account, job, onSaved);
  const keys = ordered.map(({ key }) => key);
  const unrated = isChecked ? wordsWithoutRating(draft, keys) : [];
  const contacts = known.account?.respondents?.nodes ?? [];

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setIsChecked(true);
    if (wordsWithoutRating(draft, keys).length > 0) return;
    if (!(await save(draft, keys))) return;
    forget();
    onClose();
  };
  return (
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
      <FormErrors errors={[...unratedError(unrated.length), ...errors]} />
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
  );
}

function unratedError(count: number): readonly FormError[] {
  if (count === 0) return [];
  return [{ message: t('unrated', { count }) }];
}

/** The active steps, hardest and longest unanswered first. The order stays fixed while the dialog is open. */
function askingOrder({ account, job }: AnswersFormQuery) {
  const struggle = new Map(
    (account?.risk?.drivers ?? []).map((driver) => [driver.step.key, driver.struggle]),
  );
  const lastAnsweredAt = new Map<string, string>();
  for (const { answers } of account?.currentAnswers ?? []) {
    for (const { step, answeredAt } of answers) {
      if (answeredAt > (lastAnsweredAt.get(step.key) ?? ''))
        lastAnsweredAt.set(step.key, answeredAt);
    }
  }
  const active = (job?.steps ?? []).filter(({ isActive }) => isActive);
  return inAskingOrder(active, { struggle, lastAnsweredAt });
}

/** Saves answers and offers to undo it. */
function useSaving(account: EnterAnswersDialogProps['account'], job: string, onSaved: () => void) {
  const toast = useToast();
  const [{ fetching }, create] = useMutation(EnterAnswersDocument);
  const [, retract] = useMutation(UndoAnswersDocument);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const undo = async (submissionId: string) => {
    const { data, error } = await retract(
      { input: { submissionId, reason: UNDO_REASON } },
      EVERYWHERE,
    );
    const [problem] = formErrorsOf(error, data?.submissionRetract?.userErrors);
    toast({ message: problem?.message ?? t('answersRemoved') });
    onSaved();
  };
  const save = async (draft: AnswersDraft, stepKeys: readonly string[]): Promise<boolean> => {
    const { data, error } = await create({
      input: {
        ...submissionOf(draft, stepKeys),
        job: { key: job },
        account: { externalId: account.externalId },
      },
    });
    const problems = formErrorsOf(error, data?.submissionCreate?.userErrors);
    setErrors(problems);
    const id = data?.submissionCreate?.submission?.id;
    if (problems.length > 0 || id == null) return false;
    toast({ message: t('answersSaved', { account: account.name }), undo: () => void undo(id) });
    onSaved();
    return true;
  };
  return { save, isSaving: fetching, errors };
}
