import { auditCall, endOfAnswer, endOfError } from '../../app/audit/audit-call.ts';
import type { UserError } from '../../domain/kernel/user-error.ts';
import type { Scope } from '../../app/kernel/scope.ts';

/** Calls a use case and audits its result, as the API does for mutations. */
export async function onRecord<T extends { userErrors: readonly UserError[] }>(
  scope: Scope,
  operation: string,
  requestId: string,
  run: () => Promise<T>,
): Promise<T> {
  const call = { operation, isDryRun: false, purpose: null, requestId };
  let answered: T;
  try {
    answered = await run();
  } catch (error) {
    await auditCall(scope, call, endOfError(error));
    throw error;
  }
  await auditCall(scope, call, endOfAnswer(answered));
  return answered;
}
