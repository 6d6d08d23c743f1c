/** Transient Cognito errors, after which the same request may succeed. */
export const PASSING = ['TooManyRequestsException', 'InternalErrorException', 'TimeoutError'];

export function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
