import { authorize, isAllowed } from '../../platform/authz/authorize.ts';
import { importInto, type ImportItem } from '../kernel/import-items.ts';
import { MAX_IMPORT_RECORDS } from '../kernel/limits.ts';
import { nodeId } from '../kernel/nodes/node-id.ts';
import type { Ports } from '../kernel/ports.ts';
import type { ImportResult, MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { reportUnknownAccount } from '../kernel/validation/referenced.ts';
import { parseContact, whoKey, type ContactDraft } from './contact-draft.ts';
import { prefetchContacts, writeContact } from './write-contact.ts';
import type { RespondentUpsertInput, RespondentsImportInput } from '../kernel/generated/inputs.ts';

/** Creates or changes contacts one by one: reports invalid items and keeps the valid ones. */
export async function respondentsImport(
  scope: Scope,
  input: RespondentsImportInput,
): Promise<MutationResult<{ results: readonly ImportResult[] }>> {
  authorize(scope.actor, 'RESPONDENTS_WRITE');
  const { ports } = scope;
  const isDryRun = input.dryRun ?? false;
  // Callers without read access must not learn from a dry run whether a guessed value is right, as that would
  // leave no trace.
  const isBlind = isDryRun && !isAllowed(scope.actor, 'RESPONDENTS_READ');
  return importInto(scope, input.respondents, {
    field: 'respondents',
    limit: MAX_IMPORT_RECORDS,
    parse: (items) => parseContacts(ports, items),
    groupOf: (draft) => whoKey(draft),
    prepare: (drafts) => prefetchContacts(ports, drafts),
    write: async (draft, problems, known) => {
      const written = await writeContact(scope, problems, draft, known, {
        isDryRun,
        importBatch: input.importBatch ?? null,
      });
      if (!written) return undefined;
      const { respondent, wasNew, wasUnchanged } = written;
      const isThere = !isDryRun || !wasNew;
      const id = isThere ? nodeId('Respondent', [draft.accountId, respondent.id]) : null;
      return { id, wasUnchanged: wasUnchanged && !isBlind };
    },
  });
}

async function parseContacts(
  ports: Ports,
  items: readonly ImportItem<RespondentUpsertInput>[],
): Promise<readonly (ContactDraft | undefined)[]> {
  const drafts = items.map(({ item, problems }) => parseContact(ports, problems, item));
  const ids = new Set(drafts.flatMap((draft) => draft?.accountId ?? []));
  const accounts = await ports.accounts.batchGet([...ids]);
  return items.map(({ problems }, index) => {
    const draft = drafts[index];
    if (!draft) return undefined;
    const account = accounts.get(draft.accountId)?.value;
    // A merged account resolves to the one it was merged into.
    return account ? { ...draft, accountId: account.id } : reportUnknownAccount(problems);
  });
}
