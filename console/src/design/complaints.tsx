import type { CombinedError } from 'urql';
import { problemOf } from '../api/problem.ts';

/** What keeps a form from being saved. */
export interface Complaint {
  message: string;
}

/** What was wrong with a mutation: what the user can fix, or why it could not be tried. */
export function complaintsOf(
  error: CombinedError | undefined,
  userErrors: readonly Complaint[] | undefined,
): readonly Complaint[] {
  if (userErrors !== undefined && userErrors.length > 0) return userErrors;
  const problem = problemOf(error, false);
  switch (problem?.kind) {
    case undefined:
      return [];
    case 'offline':
      return [{ message: 'The server cannot be reached. Nothing was saved. Try again.' }];
    case 'no-permission':
      return [{ message: 'Your role doesn’t allow this.' }];
    case 'signed-out':
      return [{ message: 'Your session has expired. Reload the page to sign in again.' }];
    case 'failed':
      return [{ message: problem.message }];
  }
}

/** Shows complaints where the form is sent. */
export function Complaints({ complaints }: { complaints: readonly Complaint[] }) {
  return (
    <div role="alert" className="field-error">
      {complaints.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </div>
  );
}
