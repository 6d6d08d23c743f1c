import { authorize } from '../../platform/authz/authorize.ts';
import { BadInput } from '../kernel/errors.ts';
import { readPage, type Page } from '../kernel/lists/page.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { selectJob } from '../kernel/nodes/selectors.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { jobKeyFor } from '../kernel/validation/referenced.ts';
import { checkId } from '../kernel/validation/text.ts';
import type { ImportMapping } from './imports-port.ts';
import { kindsOf } from './kinds-of-actor.ts';
import type {
  ImportMappingArguments,
  ImportMappingDeleteInput,
  ImportMappingsArguments,
} from '../kernel/generated/inputs.ts';

/** The mapping for files with the given headers: the job's if it exists, otherwise the one without a job. */
export async function importMappingGet(
  scope: Scope,
  { fingerprint, job }: ImportMappingArguments,
): Promise<ImportMapping | null> {
  const { actor, ports } = scope;
  authorize(actor, 'IMPORTS_WRITE');
  const selected = job == null ? null : selectJob(job);
  if (selected?.isValid === false) throw new BadInput(['job'], `job ${selected.message}`);
  const kinds = kindsOf(actor);
  for (const jobKey of selected ? [selected.key, null] : [null]) {
    const found = await ports.imports.getMapping({ fingerprint, jobKey });
    if (found && kinds.has(found.kind)) return found;
  }
  return null;
}

/** Lists the mappings of files that the caller may import, newest first. */
export async function importMappingsList(
  scope: Scope,
  page: ImportMappingsArguments,
): Promise<Page<ImportMapping>> {
  authorize(scope.actor, 'IMPORTS_WRITE');
  const kinds = kindsOf(scope.actor);
  const list = { field: 'importMappings', arguments: { kinds: [...kinds] } };
  return readPage(scope, list, page, (request) =>
    scope.ports.imports.listMappings({ ...request, kinds }),
  );
}

/** Deletes the mapping for files with the given headers. The next such file has to be mapped manually. */
export async function importMappingDelete(
  scope: Scope,
  input: ImportMappingDeleteInput,
): Promise<MutationResult<{ deletedFingerprint: string }>> {
  const { actor, ports, audit } = scope;
  authorize(actor, 'IMPORTS_WRITE');
  const problems = new Problems();
  const fingerprint = checkId(problems, 'fingerprint', input.fingerprint);
  const jobKey = input.job == null ? null : jobKeyFor(problems, input.job);
  if (fingerprint === undefined || jobKey === undefined) return rejected(problems.list);
  const known = await ports.imports.getMapping({ fingerprint, jobKey });
  if (!known || !kindsOf(actor).has(known.kind)) {
    problems.notFound(
      'fingerprint',
      'does not match a mapping that you can change. List the mappings to see their ids.',
    );
    return rejected(problems.list);
  }
  if (jobKey !== null) audit.touch({ type: 'JOB', id: jobKey });
  await ports.imports.deleteMapping({ fingerprint, jobKey });
  return done({ deletedFingerprint: fingerprint });
}
