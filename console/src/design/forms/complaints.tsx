import type { CombinedError } from 'urql';
import { problemOf } from '../../api/problem.ts';
import { t } from '../texts.ts';

/** What keeps a form from being saved. */
export interface Complaint {
  message: string;
  /** Where the API has it, by the names of its schema. */
  field?: readonly string[] | null;
}

/** What was wrong with a mutation: what the user can fix, or why it could not be tried. */
export function complaintsOf(
  error: CombinedError | undefined,
  userErrors: readonly Complaint[] | undefined,
): readonly Complaint[] {
  if (userErrors !== undefined && userErrors.length > 0) return userErrors.map(inWords);
  const problem = problemOf(error, false);
  switch (problem?.kind) {
    case undefined:
      return [];
    case 'offline':
      return [{ message: t('notSaved') }];
    case 'no-permission':
      return [{ message: t('notAllowed') }];
    case 'signed-out':
      return [{ message: t('expiredWhileSaving') }];
    case 'failed':
      return [{ message: problem.message ?? t('unreadable') }];
  }
}

/** `wordingVersion must be at most …` begins with the field as people write it: `Wording version must …`. */
function inWords({ message, field }: Complaint): Complaint {
  const name = field?.at(-1) ?? '';
  if (!/^[a-z]/i.test(name) || !message.startsWith(`${name} `)) return { message };
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return { message: words.charAt(0).toUpperCase() + words.slice(1) + message.slice(name.length) };
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
