import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { type FormError, FormErrors, formErrorsOf } from '../../design/forms/form-errors.tsx';
import { DraftNotice } from '../../design/forms/draft-notice.tsx';
import { useDraft } from '../../design/forms/use-draft.ts';
import { Dialog } from '../../design/messages/dialog.tsx';
import { useToast } from '../../design/messages/toast.tsx';
import {
  type PlaybookRowFragment,
  type PlaybooksQuery,
  SavePlaybookDocument,
} from '../../generated/graphql.ts';
import { useAppContext } from '../../shell/app-context.ts';
import { ActionFields } from './action-fields.tsx';
import {
  draftInput,
  draftOf,
  emptyAction,
  isOfStep,
  MOST_ACTIONS,
  type PlaybookDraft,
  REASONS,
} from './playbook-draft.ts';
import { t } from './texts.ts';

interface PlaybookDialogProps {
  /** Null to add a playbook. */
  playbook: PlaybookRowFragment | null;
  steps: NonNullable<PlaybooksQuery['job']>['steps'];
  /** Keys in use. */
  taken: readonly string[];
  onSaved: () => void;
  onClose: () => void;
}

/** Edits a playbook: the reason it is for, and its actions. */
export function PlaybookDialog({ playbook, steps, taken, onSaved, onClose }: PlaybookDialogProps) {
  const { job } = useAppContext();
  const toast = useToast();
  const [{ fetching }, save] = useMutation(SavePlaybookDocument);
  const known = draftOf(playbook);
  const kept = useDraft(
    `foothold.playbook ${job} ${playbook?.key ?? ''}`,
    known,
    (entered) => JSON.stringify(entered) === JSON.stringify(known),
  );
  const { draft } = kept;
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const change = (part: Partial<PlaybookDraft>) => kept.change({ ...draft, ...part });
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = draftInput(job, draft, { key: playbook?.key ?? null, taken });
    const { data, error } = await save({ input });
    const problems = formErrorsOf(error, data?.playbookUpsert?.userErrors);
    setErrors(problems);
    if (problems.length > 0) return;
    kept.forget();
    toast({ message: t('saved', { name: draft.name }) });
    onSaved();
    onClose();
  };
  const title = playbook ? t('editThis', { name: playbook.name }) : t('addTitle');
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        {kept.isRestored ? <DraftNotice onDiscard={kept.forget} /> : null}
        <label className="field-row">
          <span>{t('nameField')}</span>
          <input
            className="field"
            required
            maxLength={200}
            value={draft.name}
            onChange={({ target }) => change({ name: target.value })}
          />
        </label>
        <ReasonFields draft={draft} steps={steps} onChange={change} />
        <ActionList draft={draft} onChange={change} />
        <FormErrors errors={errors} />
        <div className="dialog-actions">
          <button type="submit" className="button button-primary" disabled={fetching}>
            {t('save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface PartProps {
  draft: PlaybookDraft;
  onChange: (part: Partial<PlaybookDraft>) => void;
}

function ReasonFields({ draft, steps, onChange }: PartProps & Pick<PlaybookDialogProps, 'steps'>) {
  return (
    <>
      <label className="field-row">
        <span>{t('reasonField')}</span>
        <select
          className="field"
          value={draft.reason}
          onChange={({ target }) => {
            const reason = REASONS.find((each) => each === target.value);
            if (reason) onChange({ reason });
          }}
        >
          {REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {t(`reasons.${reason}`)}
            </option>
          ))}
        </select>
      </label>
      {isOfStep(draft.reason) ? (
        <label className="field-row">
          <span>{t('stepField')}</span>
          <select
            className="field"
            value={draft.stepKey ?? ''}
            onChange={({ target }) => onChange({ stepKey: target.value || null })}
          >
            <option value="">{t('anyStep')}</option>
            {steps.map(({ key, statement }) => (
              <option key={key} value={key}>
                {statement}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </>
  );
}

function ActionList({ draft: { actions }, onChange }: PartProps) {
  const next = 1 + Math.max(-1, ...actions.map(({ id }) => id));
  return (
    <div className="stack">
      <h3>{t('actions')}</h3>
      {actions.map((action, place) => (
        <ActionFields
          key={action.id}
          number={place + 1}
          action={action}
          onChange={(changed) =>
            onChange({ actions: actions.map((each) => (each === action ? changed : each)) })
          }
          onRemove={
            actions.length > 1
              ? () => onChange({ actions: actions.filter((each) => each !== action) })
              : null
          }
        />
      ))}
      {actions.length < MOST_ACTIONS ? (
        <div>
          <button
            type="button"
            className="button"
            onClick={() => onChange({ actions: [...actions, emptyAction(next)] })}
          >
            {t('addAction')}
          </button>
        </div>
      ) : null}
    </div>
  );
}
