import './job.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { problemOf } from '../../api/problem.ts';
import { Page } from '../../design/page.tsx';
import { Empty, ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { wholeNumber } from '../../format/format.ts';
import {
  JobMapDocument,
  type JobMapFragment,
  type MapStepFragment,
} from '../../generated/graphql.ts';
import { useHasRole, useAppContext } from '../../shell/app-context.ts';
import { AddStepsForm } from './steps/add-steps-form.tsx';
import { FiguresDialog, type FiguresOf } from './figures-dialog.tsx';
import { Hints } from './hints.tsx';
import { JobMapTable } from './steps/job-map-table.tsx';
import { SurveyLength } from './survey-length.tsx';
import { SurveyWording } from './survey-wording.tsx';
import { StepDialog } from './steps/step-dialog.tsx';
import { t } from './texts.ts';

type Open = { kind: 'step'; step: MapStepFragment | null } | { kind: 'figures'; of: FiguresOf };

/** The job map: the steps of the job, with figures of the market and competitors. */
export default function JobPage() {
  const { job } = useAppContext();
  const canWrite = useHasRole('PRODUCT');
  const isAdmin = useHasRole();
  const [open, setOpen] = useState<Open | null>(null);
  const [hints, setHints] = useState<readonly string[]>([]);
  const [{ data, error, fetching }, ask] = useQuery({ query: JobMapDocument, variables: { job } });
  const problem = problemOf(error, data?.job != null);
  if (!data?.job) {
    return (
      <Page name={t('name')} heading={t('headingUnknown')}>
        {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
        {fetching && !problem ? <Skeleton what={t('what')} shapes={['text', 'table']} /> : null}
      </Page>
    );
  }
  const map = data.job;
  const close = () => setOpen(null);
  return (
    <Page
      name={t('name')}
      heading={t('heading', { job: map.statement, steps: activeOf(map) })}
      actions={
        canWrite ? (
          <>
            <Link href={`/job/playbooks?job=${job}`} className="button button-quiet">
              {t('playbooks')}
            </Link>
            <Link href="/job/new" className="button button-quiet">
              {t('another')}
            </Link>
            <button
              type="button"
              className="button"
              onClick={() => setOpen(figures({ kind: 'market' }))}
            >
              {t('marketFigures')}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => setOpen(figures({ kind: 'competitor', competitor: null }))}
            >
              {t('addCompetitor')}
            </button>
            <button
              type="button"
              className="button button-primary"
              onClick={() => setOpen({ kind: 'step', step: null })}
            >
              {t('addStep')}
            </button>
          </>
        ) : null
      }
    >
      <Reassessment map={map} />
      {hints.length > 0 ? <Hints hints={hints} /> : null}
      {map.steps.length === 0 ? (
        <NoSteps key={map.key} jobKey={map.key} canWrite={canWrite} onHints={setHints} />
      ) : (
        <JobMapTable
          key={map.key}
          map={map}
          onEdit={canWrite ? (step) => setOpen({ kind: 'step', step }) : null}
          onRate={
            canWrite ? (competitor) => setOpen(figures({ kind: 'competitor', competitor })) : null
          }
        />
      )}
      {canWrite ? <SurveyLength map={map} /> : null}
      {canWrite ? <SurveyWording map={map} /> : null}
      {isAdmin ? (
        <p className="muted no-print">
          {t.rich('archive.place', {
            link: (text) => <Link href={`/settings/data?job=${job}`}>{text}</Link>,
          })}
        </p>
      ) : null}
      {open?.kind === 'step' ? (
        <StepDialog map={map} step={open.step} onClose={close} onHints={setHints} />
      ) : null}
      {open?.kind === 'figures' ? <FiguresDialog map={map} of={open.of} onClose={close} /> : null}
    </Page>
  );
}

function figures(of: FiguresOf): Open {
  return { kind: 'figures', of };
}

function activeOf({ steps }: JobMapFragment): number {
  return steps.filter(({ isActive }) => isActive).length;
}

/** Progress of the reassessment of all accounts after a change of the job. */
function Reassessment({ map }: { map: JobMapFragment }) {
  const { reassessment } = map;
  if (!reassessment || reassessment.total === 0) return null;
  const { done, total } = reassessment;
  return (
    <div role="status">
      <label className="field-row">
        <span>{t('updating', { done: wholeNumber(done), total: wholeNumber(total) })}</span>
        <progress value={done} max={total} />
      </label>
    </div>
  );
}

interface NoStepsProps {
  jobKey: string;
  canWrite: boolean;
  onHints: (hints: readonly string[]) => void;
}

function NoSteps({ jobKey, canWrite, onHints }: NoStepsProps) {
  return canWrite ? (
    <AddStepsForm jobKey={jobKey} onHints={onHints} />
  ) : (
    <Empty title={t('noSteps')}>{t('noStepsHint')}</Empty>
  );
}
