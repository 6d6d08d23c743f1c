import './run/zod-without-eval.ts';
import './import.css';
import { useClient, useQuery } from 'urql';
import { problemOf } from '../../api/problem.ts';
import { Page } from '../../design/page.tsx';
import { ProblemNotice } from '../../design/states.tsx';
import { Skeleton } from '../../design/skeleton/skeleton.tsx';
import { ImportJobDocument } from '../../generated/graphql.ts';
import { useHasRole, useAppContext } from '../../shell/app-context.ts';
import { AccountReview } from './run/account-review.tsx';
import { ChooseFile } from './file/choose-file.tsx';
import { ImportHistory } from './history/import-history.tsx';
import { ImportOutcome } from './run/import-outcome.tsx';
import { ImportProgress } from './run/import-progress.tsx';
import { type ImportState, session, useImportState } from './import-session.ts';
import type { ImportJob } from './import-state.ts';
import { MapColumns } from './columns/map-columns.tsx';
import { mappingMemory } from './memory/mapping-memory.ts';
import { useStart } from './new-job/use-start.ts';
import { RejectedTable } from './run/rejected-table.tsx';
import { headline } from './sentences.ts';
import { t } from './texts.ts';

/** Imports a CSV file: choose it, map its columns, check it, import it. */
export default function ImportPage() {
  const { job } = useAppContext();
  const mayImport = useHasRole('CUSTOMER_SUCCESS', 'INGEST', 'PRODUCT');
  const maySeeHistory = useHasRole('CUSTOMER_SUCCESS', 'PRODUCT');
  const state = useImportState();
  const [{ data, error, fetching }, ask] = useQuery({
    query: ImportJobDocument,
    variables: { job },
    pause: !mayImport || job === '',
  });
  const problem = mayImport
    ? problemOf(error, data?.job != null)
    : ({ kind: 'no-permission' } as const);
  const shown = job === '' ? null : data?.job;
  return (
    <Page name={t('name')} heading={headline(state)}>
      {problem ? <ProblemNotice problem={problem} retry={() => ask()} /> : null}
      {fetching && !data ? <Skeleton what={t('what')} shapes={['cards']} rows={3} /> : null}
      {shown !== undefined && !problem ? <Stage state={state} job={shown} /> : null}
      {state.stage === 'choosing' && maySeeHistory ? <ImportHistory /> : null}
    </Page>
  );
}

/** `job` is the current job. Null if there is none yet. */
function Stage({ state, job }: { state: ImportState; job: ImportJob | null }) {
  const client = useClient();
  const { start, isCreating } = useStart(job);
  const steps = job?.steps.filter(({ isActive }) => isActive) ?? [];
  switch (state.stage) {
    case 'choosing':
      return (
        <ChooseFile
          problem={state.problem}
          onChoose={(file) =>
            void session.choose(file, steps, mappingMemory(client, job?.key ?? null))
          }
        />
      );
    case 'reading':
      return (
        <progress
          className="import-bar"
          value={state.read}
          max={state.bytes}
          aria-label={t('share')}
        />
      );
    case 'mapping':
      return (
        <MapColumns
          state={state}
          job={job}
          steps={steps}
          isBusy={isCreating}
          onStart={(dryRun) => void start(dryRun)}
        />
      );
    case 'running': {
      const { run, opened, draft } = state;
      return (
        <>
          {run.end === null ? <ImportProgress run={run} /> : null}
          <ImportOutcome
            run={run}
            name={opened.file.name}
            kind={draft.kind}
            onStart={(dryRun) => void start(dryRun)}
          />
          {run.end === null ? null : (
            <AccountReview
              similar={run.similar}
              unknown={run.unknown}
              decided={draft.accountIds}
              onCheck={() => void start(true)}
            />
          )}
          {run.rejected.first.length > 0 ? (
            <RejectedTable
              header={opened.header}
              rejected={run.rejected}
              rows={run.counts.rejected}
            />
          ) : null}
        </>
      );
    }
  }
}
