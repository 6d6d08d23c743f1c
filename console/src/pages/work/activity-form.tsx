import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../design/forms/form-errors.tsx';
import { useDraft } from '../../design/forms/use-draft.ts';
import { useToast } from '../../design/messages/toast.tsx';
import {
  type ActivityKind,
  type ActivityOutcome,
  DeleteActivityDocument,
  RecordActivityDocument,
} from '../../generated/graphql.ts';
import { EVERYWHERE } from './everywhere.ts';
import { t } from './texts.ts';

const KINDS: readonly ActivityKind[] = ['CALL', 'EMAIL', 'MEETING', 'NOTE'];
const OUTCOMES: readonly ActivityOutcome[] = [
  'REACHED',
  'NOT_REACHED',
  'FOLLOW_UP_AGREED',
  'RESOLVED',
];

/** Draft of an activity of an account. */
interface ActivityDraft {
  kind: ActivityKind;
  outcome: ActivityOutcome | null;
  text: string;
}

const NOTHING: ActivityDraft = { kind: 'CALL', outcome: null, text: '' };

interface ActivityFormProps {
  account: { externalId: string; name: string };
  /** Called after an activity was saved or deleted. */
  onChanged: () => void;
  /** Called after an activity was saved. */
  onSaved?: () => void;
  /** Whether the text field is focused at once. */
  hasFocus?: boolean;
}

/**
 * Records a call, an e-mail, a meeting or a note. Clicking the chosen outcome clears it. The draft belongs to
 * the account and is kept across pages until it is saved.
 */
export function ActivityForm({
  account: { externalId, name },
  onChanged,
  onSaved,
  hasFocus = false,
}: ActivityFormProps) {
  const toast = useToast();
  const [{ fetching }, record] = useMutation(RecordActivityDocument);
  const [, remove] = useMutation(DeleteActivityDocument);
  const { draft, change, forget } = useDraft(
    `foothold.activity.${externalId}`,
    NOTHING,
    ({ text, outcome }) => text.trim() === '' && outcome === null,
  );
  const { kind, outcome, text } = draft;
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const undo = async (id: string) => {
    await remove({ input: { id } }, EVERYWHERE);
    onChanged();
  };
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (kind === 'NOTE' && text.trim() === '') {
      return setErrors([{ message: t('noteNeedsText') }]);
    }
    const input = {
      account: { externalId },
      kind,
      text: text.trim() || null,
      outcome: kind === 'NOTE' ? null : outcome,
      at: new Date().toISOString(),
      idempotencyKey: crypto.randomUUID(),
    };
    const { data, error } = await record({ input }, EVERYWHERE);
    const problems = formErrorsOf(error, data?.activityRecord?.userErrors);
    setErrors(problems);
    const id = data?.activityRecord?.activity?.id;
    if (problems.length > 0 || id === undefined) return;
    forget();
    toast({ message: t('saved', { account: name }), undo: () => void undo(id) });
    onChanged();
    onSaved?.();
  };
  return (
    <form className="work-form" onSubmit={(event) => void submit(event)}>
      <div className="button-row" role="group" aria-label={t('kindOfActivity')}>
        {KINDS.map((each) => (
          <button
            key={each}
            type="button"
            className="button button-small"
            aria-pressed={each === kind}
            onClick={() => change({ ...draft, kind: each })}
          >
            {t(`kinds.${each}`)}
          </button>
        ))}
      </div>
      <textarea
        className="field"
        aria-label={t('notes')}
        placeholder={t(`placeholder.${kind}`)}
        maxLength={4000}
        autoFocus={hasFocus}
        value={text}
        onChange={(event) => change({ ...draft, text: event.target.value })}
      />
      <div className="work-fields">
        {kind === 'NOTE' ? null : (
          <div className="button-row" role="group" aria-label={t('outcome')}>
            {OUTCOMES.map((each) => (
              <button
                key={each}
                type="button"
                className="button button-small"
                aria-pressed={each === outcome}
                onClick={() => change({ ...draft, outcome: each === outcome ? null : each })}
              >
                {t(`outcomes.${each}`)}
              </button>
            ))}
          </div>
        )}
        <button type="submit" className="button button-primary work-end" disabled={fetching}>
          {t(`saveKind.${kind}`)}
        </button>
      </div>
      {errors.length === 0 ? null : <FormErrors errors={errors} />}
      <p className="label">{t('kept')}</p>
    </form>
  );
}
