import './playbooks.css';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { problemOf } from '../../api/problem.ts';
import { formErrorsOf } from '../../design/forms/form-errors.tsx';
import { Page } from '../../design/page.tsx';
import { Empty, ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { useToast } from '../../design/messages/toast.tsx';
import {
  DeletePlaybookDocument,
  type PlaybookRowFragment,
  PlaybooksDocument,
  SavePlaybookDocument,
} from '../../generated/graphql.ts';
import { useHasRole, useAppContext } from '../../shell/app-context.ts';
import { EffectPart } from './effect-part.tsx';
import { inputOf } from './playbook-draft.ts';
import { PlaybookDialog } from './playbook-dialog.tsx';
import { t } from './texts.ts';

type Open = { playbook: PlaybookRowFragment | null } | null;

/** The playbooks of a job, and what followed their starts. */
export default function PlaybooksPage() {
  const { job } = useAppContext();
  const canWrite = useHasRole('CUSTOMER_SUCCESS');
  const [open, setOpen] = useState<Open>(null);
  const [{ data, error, fetching }, ask] = useQuery({
    query: PlaybooksDocument,
    variables: { job },
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  const drop = useDropping(job, again);
  const problem = problemOf(error, data?.playbooks != null);
  const playbooks = data?.playbooks ?? [];
  return (
    <Page
      name={t('name')}
      heading={t('heading', { count: playbooks.length })}
      actions={
        canWrite && !problem ? (
          <button
            type="button"
            className="button button-primary"
            onClick={() => setOpen({ playbook: null })}
          >
            {t('add')}
          </button>
        ) : undefined
      }
    >
      <p className="muted">{t('about')}</p>
      {problem ? <ProblemNotice problem={problem} retry={again} /> : null}
      {fetching && !data ? <Skeleton what={t('what')} shapes={['cards']} rows={3} /> : null}
      {data && playbooks.length === 0 && !problem ? (
        <Empty title={t('empty')}>{t('emptyHint')}</Empty>
      ) : null}
      {playbooks.map((playbook) => (
        <PlaybookCard
          key={playbook.key}
          playbook={playbook}
          onEdit={canWrite ? () => setOpen({ playbook }) : null}
          onDelete={() => void drop(playbook)}
        />
      ))}
      {open ? (
        <PlaybookDialog
          playbook={open.playbook}
          steps={data?.job?.steps ?? []}
          taken={playbooks.map(({ key }) => key)}
          onSaved={again}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </Page>
  );
}

interface PlaybookCardProps {
  playbook: PlaybookRowFragment;
  onEdit: (() => void) | null;
  onDelete: () => void;
}

function PlaybookCard({ playbook, onEdit, onDelete }: PlaybookCardProps) {
  const { key, name, reason, step, actions } = playbook;
  const words = { reason: t(`reasons.${reason}`) };
  return (
    <section className="card stack" aria-labelledby={`playbook-${key}`}>
      <div className="playbook-head">
        <div>
          <h2 id={`playbook-${key}`}>{name}</h2>
          <p className="muted">
            {step ? t('forStep', { ...words, step: step.statement }) : t('forReason', words)}
          </p>
        </div>
        {onEdit ? (
          <div className="playbook-buttons">
            <button
              type="button"
              className="button button-small"
              aria-label={t('editThis', { name })}
              onClick={onEdit}
            >
              {t('edit')}
            </button>
            <button
              type="button"
              className="button button-small"
              aria-label={t('deleteThis', { name })}
              onClick={onDelete}
            >
              {t('delete')}
            </button>
          </div>
        ) : null}
      </div>
      <ol className="playbook-actions">
        {actions.map(({ text, dueInDays, assignTo }, place) => (
          <li key={`${place} ${text}`}>
            {t('actionLine', { text, days: dueInDays, assignee: t(`assignees.${assignTo}`) })}
          </li>
        ))}
      </ol>
      <EffectPart playbookKey={key} />
    </section>
  );
}

/**
 * Deletes at once. Undo creates the playbook again under the same key, which links it to its earlier starts.
 */
function useDropping(job: string, onChanged: () => void) {
  const toast = useToast();
  const [, drop] = useMutation(DeletePlaybookDocument);
  const [, save] = useMutation(SavePlaybookDocument);
  const undo = async (playbook: PlaybookRowFragment) => {
    const { data, error } = await save({ input: inputOf(job, playbook) });
    const [problem] = formErrorsOf(error, data?.playbookUpsert?.userErrors);
    toast({ message: problem?.message ?? t('deletedUndo', { name: playbook.name }) });
    onChanged();
  };
  return async (playbook: PlaybookRowFragment) => {
    const { data, error } = await drop({ input: { job: { key: job }, key: playbook.key } });
    const [problem] = formErrorsOf(error, data?.playbookDelete?.userErrors);
    if (problem) return toast({ message: problem.message });
    const message = t('deleted', { name: playbook.name });
    toast({ message, undo: () => void undo(playbook) });
    onChanged();
  };
}
