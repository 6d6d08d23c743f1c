import { authorize } from '../../../platform/authz/authorize.ts';
import { importInto } from '../../kernel/import-items.ts';
import { MAX_IMPORT_RECORDS } from '../../kernel/limits.ts';
import type { ImportResult, MutationResult } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { accountIdFor, reportUnknownAccount } from '../../kernel/validation/referenced.ts';
import { parseOutcome } from './outcome-draft.ts';
import { outcomeNodeId } from './outcome-of-account.ts';
import { writeOutcome } from './write-outcome.ts';
import type { OutcomesImportInput } from '../../kernel/generated/inputs.ts';

/** Records outcomes item by item. Valid items are written even if others are rejected. */
export async function outcomesImport(
  scope: Scope,
  input: OutcomesImportInput,
): Promise<MutationResult<{ results: readonly ImportResult[] }>> {
  authorize(scope.actor, 'OUTCOMES_WRITE');
  const { ports, audit } = scope;
  return importInto(scope, input.outcomes, {
    field: 'outcomes',
    limit: MAX_IMPORT_RECORDS,
    parse: async (items) =>
      items.map(({ item, problems }) => {
        const accountId = accountIdFor(ports, problems, item.account);
        const outcome = parseOutcome(ports, problems, item);
        return accountId !== undefined && outcome ? { accountId, outcome } : undefined;
      }),
    groupOf: ({ accountId }) => accountId,
    prepare: (drafts) => ports.accounts.batchGet([...new Set(drafts.map((d) => d.accountId))]),
    write: async ({ accountId: namedId, outcome }, problems, known) => {
      const accountId = known.get(namedId)?.value.id;
      if (accountId === undefined) return reportUnknownAccount(problems);
      audit.touch({ type: 'ACCOUNT', id: accountId });
      const { dryRun, importBatch } = input;
      const written = await writeOutcome(ports, accountId, outcome, {
        isDryRun: dryRun ?? false,
        importBatch: importBatch ?? null,
      });
      const id = outcomeNodeId({ ...outcome, accountId });
      return { id, wasUnchanged: written.wasUnchanged };
    },
  });
}
