import type { PartialResult } from '../../lambdas/app/kernel/result.ts';
import type { UserError } from '../../lambdas/domain/kernel/user-error.ts';

/** Returns the value of a mutation, and throws if it was not accepted. */
export async function accepted<T>(result: Promise<PartialResult<T>>): Promise<T> {
  const { value, userErrors } = await result;
  if (value === null || userErrors.length > 0)
    throw new Error(`Refused: ${JSON.stringify(userErrors)}`);
  return value;
}

/** Returns the user errors of a mutation. */
export async function problemsOf(
  result: Promise<PartialResult<unknown>>,
): Promise<readonly UserError[]> {
  return (await result).userErrors;
}
