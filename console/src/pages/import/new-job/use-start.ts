import { useState } from 'react';
import { type Client, useClient } from 'urql';
import type { JobSteps } from '../../../../../intake/import/responses/response-plan.ts';
import { formErrorsOf } from '../../../design/forms/form-errors.tsx';
import { CreateJobDocument, ViewerDocument } from '../../../generated/graphql.ts';
import { useQueryParams } from '../../../shell/address/query-params.ts';
import { freeKeyFor } from '../../job/step-list.ts';
import { session, useImportState } from '../import-session.ts';
import type { ImportJob } from '../import-state.ts';
import { mappingMemory } from '../memory/mapping-memory.ts';
import type { NewJob } from './new-job.ts';
import { serverText } from '../words/server-words.ts';
import { t } from '../texts.ts';

/** Placeholder for importing accounts or contacts while there is no job. */
const NO_JOB: JobSteps = { key: '', stepKeys: [] };

/**
 * Imports or checks the file for the current job. If a job is to be created from the file's question, creates
 * it first and makes it the current one.
 */
export function useStart(shown: ImportJob | null) {
  const client = useClient();
  const params = useQueryParams();
  const state = useImportState();
  const [isCreating, setIsCreating] = useState(false);
  const newJob = state.stage === 'mapping' ? state.newJob : null;

  const start = async (dryRun: boolean) => {
    if (newJob === null) {
      void session.start(shown === null ? NO_JOB : stepsOf(shown), { client, dryRun });
      return;
    }
    setIsCreating(true);
    const created = await createJob(client, newJob);
    setIsCreating(false);
    if (typeof created === 'string') return session.showProblem(created);
    session.goOnIn(mappingMemory(client, created.key));
    void session.start(created, { client, dryRun });
    // The menu must know the job before it can be shown.
    await client.query(ViewerDocument, {}, { requestPolicy: 'network-only' }).toPromise();
    params.set({ job: created.key });
  };
  return { start, isCreating };
}

function stepsOf({ key, steps }: ImportJob): JobSteps {
  return { key, stepKeys: steps.map((step) => step.key), steps };
}

/** Creates the job under an unused key. Returns the reason if that fails. */
async function createJob(client: Client, newJob: NewJob): Promise<JobSteps | string> {
  const statement = newJob.statement.trim();
  const known = await client.query(ViewerDocument, {}).toPromise();
  const taken = (known.data?.jobs?.nodes ?? []).map((job) => job.key);
  const key = freeKeyFor(statement, taken);
  const steps = newJob.steps.map((step) => ({ ...step, statement: step.statement.trim() }));
  const input = { key, statement, steps };
  const { data, error } = await client.mutation(CreateJobDocument, { input }).toPromise();
  const [problem] = formErrorsOf(error, data?.jobUpsert?.userErrors);
  if (problem) return t('newJob.notCreated', { why: serverText(problem.message) });
  return { key, stepKeys: steps.map((step) => step.key), steps };
}
