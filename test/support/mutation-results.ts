import type { PartialResult } from '../../lambdas/app/kernel/result.ts';
import type { UserError } from '../../lambdas/domain/kernel/user-error.ts';

/** The value of a mutation that must have been accepted. */
export async function accepted<T>(result: Promise<PartialResult<T>>): Promise<T> {
  const { value, userErrors } = await result;
  if (value === null || userErrors.length > 0)
    throw new Error(`Refused: ${JSON.stringify(userErrors)}`);
  return value;
}

/** What the caller of a mutation has to fix. */
export async function problemsOf(
  result: Promise<PartialResult<unknown>>,
): Promise<readonly UserError[]> {
  return (await result).userErrors;
}
