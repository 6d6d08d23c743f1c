/** Errors of Cognito after which the same request may go through. */
export const PASSING = ['TooManyRequestsException', 'InternalErrorException', 'TimeoutError'];

export function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
