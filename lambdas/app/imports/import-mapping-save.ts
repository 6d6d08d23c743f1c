import { authorize } from '../../platform/authz/authorize.ts';
import { MAX_MAPPING_BYTES, MAX_NAME } from '../kernel/limits.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { checkMember } from '../kernel/validation/member.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { checkId, checkText } from '../kernel/validation/text.ts';
import { importedJobKey } from './imported-job.ts';
import { IMPORT_KINDS, type ImportMapping } from './imports-port.ts';
import { checkKind } from './kinds-of-actor.ts';
import type { ImportMappingSaveInput } from '../kernel/generated/inputs.ts';

/** Saves a file's column mapping for the next file with the same headers and job. */
export async function importMappingSave(
  scope: Scope,
  input: ImportMappingSaveInput,
): Promise<MutationResult<{ importMapping: ImportMapping }>> {
  const { actor, ports } = scope;
  authorize(actor, 'IMPORTS_WRITE');
  const problems = new Problems();
  const kind = checkMember(problems, 'kind', input.kind, IMPORT_KINDS);
  if (kind) checkKind(actor, problems, kind);
  const fingerprint = checkId(problems, 'fingerprint', input.fingerprint);
  const name = checkText(problems, 'name', input.name, MAX_NAME);
  checkMapping(problems, input.mapping);
  const jobKey = kind && (await importedJobKey(scope, problems, kind, input.job));
  if (!kind || fingerprint === undefined || name === undefined || jobKey === undefined) {
    return rejected(problems.list);
  }
  if (!problems.isEmpty) return rejected(problems.list);
  const { mapping } = input;
  const saved = { savedBy: actor.subject, savedAt: ports.now() };
  const importMapping = { fingerprint, kind, jobKey, name, mapping, ...saved };
  await ports.imports.saveMapping(importMapping);
  return done({ importMapping });
}

/** Checks that the mapping is a JSON object. Its content is up to the client. */
function checkMapping(problems: Problems, mapping: string): void {
  const bytes = Buffer.byteLength(mapping);
  if (bytes > MAX_MAPPING_BYTES) {
    problems.tooMuch('mapping', `must be at most ${MAX_MAPPING_BYTES} bytes; it has ${bytes}.`);
    return;
  }
  if (!isObject(mapping)) problems.invalid('mapping', 'must be a JSON object.');
}

function isObject(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
