import { authorize } from '../../platform/authz/authorize.ts';
import { importInto } from '../kernel/import-items.ts';
import { MAX_IMPORT_SUBMISSIONS } from '../kernel/limits.ts';
import { nodeId } from '../kernel/nodes/node-id.ts';
import { whoKey } from '../people/contact-draft.ts';
import type { ImportResult, MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { admitDrafts, prefetchStates } from './admit-drafts.ts';
import { parseSubmission } from './submission-draft.ts';
import { rehearseSubmission, writeSubmission } from './write-submission.ts';
import type { SubmissionsImportInput } from '../kernel/generated/inputs.ts';

/** Records submissions one by one: reports invalid items and keeps the valid ones. */
export async function submissionsImport(
  scope: Scope,
  input: SubmissionsImportInput,
): Promise<MutationResult<{ results: readonly ImportResult[] }>> {
  authorize(scope.actor, 'SUBMISSIONS_WRITE');
  const { ports } = scope;
  const isDryRun = input.dryRun ?? false;
  const write = isDryRun ? rehearseSubmission : writeSubmission;
  return importInto(scope, input.submissions, {
    field: 'submissions',
    limit: MAX_IMPORT_SUBMISSIONS,
    parse: (items) =>
      admitDrafts(
        scope,
        items.map(({ item, problems }) => ({
          draft: parseSubmission(ports, problems, item),
          problems,
        })),
      ),
    groupOf: (draft) => whoKey(draft),
    prepare: (drafts) => prefetchStates(ports, drafts),
    write: async (draft, problems, known) => {
      const written = await write(scope, problems, draft, known);
      if (!written) return undefined;
      const { submission, wasUnchanged } = written;
      const isThere = !isDryRun || wasUnchanged;
      return { id: isThere ? nodeId('Submission', [submission.id]) : null, wasUnchanged };
    },
  });
}
