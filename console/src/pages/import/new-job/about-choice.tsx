import './new-job.css';
import { useEffect } from 'react';
import { useClient, useQuery } from 'urql';
import { Link } from 'wouter';
import type { NamedStep } from '../../../../../intake/suggest/suggest-steps.ts';
import { ImportJobsDocument } from '../../../generated/graphql.ts';
import { useQueryParams } from '../../../shell/address/query-params.ts';
import { useHasRole } from '../../../shell/app-context.ts';
import { type ImportState, sampleOf, session } from '../import-session.ts';
import type { ImportJob } from '../import-state.ts';
import { mappingMemory } from '../memory/mapping-memory.ts';
import { isOfPeople, type NewJob, proposedJob, sameJob } from './new-job.ts';
import { NewJobFields } from './new-job-fields.tsx';
import { t } from '../texts.ts';

interface AboutChoiceProps {
  state: Extract<ImportState, { stage: 'mapping' }>;
  /** The current job. Null if there is none yet. */
  job: ImportJob | null;
  steps: readonly NamedStep[];
}

/** Chooses the job of the answers: the current one, or a new one created from the file's question. */
export function AboutChoice({ state: { opened, draft, newJob }, job, steps }: AboutChoiceProps) {
  const mayCreate = useHasRole('PRODUCT');
  const isMapped = Object.values(draft.steps).some(({ answer }) => answer !== null);
  const isUntold = newJob === null && job !== null && !isMapped;
  // Maps the columns once to a job that was described after the file was chosen. Later changes by the user
  // stay.
  useEffect(() => {
    if (isUntold) session.about(null, steps);
  }, [job?.key]);
  const proposal = newJob ?? (isOfPeople(draft) ? proposedJob(sampleOf(opened)) : null);
  return (
    <section className="card stack" aria-label={t('newJob.label')}>
      <fieldset className="choice-row">
        <legend>{t('newJob.about')}</legend>
        {job === null ? null : (
          <label>
            <input
              type="radio"
              name="about"
              checked={newJob === null}
              onChange={() => session.about(null, steps)}
            />{' '}
            {job.statement}
          </label>
        )}
        {proposal === null ? null : (
          <label>
            <input
              type="radio"
              name="about"
              checked={newJob !== null}
              disabled={!mayCreate && newJob === null}
              onChange={() => session.about(proposal, steps)}
            />{' '}
            {t('newJob.fromQuestion')}
          </label>
        )}
      </fieldset>
      {proposal === null && job === null ? (
        <p>
          {t.rich('newJob.noQuestion', { link: (words) => <Link href="/job/new">{words}</Link> })}
        </p>
      ) : null}
      {newJob === null ? null : <KnownJob newJob={newJob} shown={job} />}
      {newJob === null ? null : mayCreate ? (
        <NewJobFields newJob={newJob} />
      ) : (
        <p>{t('newJob.ask')}</p>
      )}
    </section>
  );
}

/** Says that an existing job has these steps, and offers to use it. */
function KnownJob({ newJob, shown }: { newJob: NewJob; shown: ImportJob | null }) {
  const client = useClient();
  const params = useQueryParams();
  const [{ data }] = useQuery({ query: ImportJobsDocument, pause: shown === null });
  const known = sameJob(newJob, data?.jobs?.nodes ?? []);
  if (!known) return null;
  const use = () => {
    session.about(null, known.steps);
    session.goOnIn(mappingMemory(client, known.key));
    params.set({ job: known.key });
  };
  return (
    <div className="toolbar toolbar-centered">
      <p>
        {t.rich('newJob.known', {
          job: known.statement,
          strong: (words) => <strong>{words}</strong>,
        })}
      </p>
      <button type="button" className="button button-primary" onClick={use}>
        {t('newJob.importIntoIt')}
      </button>
    </div>
  );
}
