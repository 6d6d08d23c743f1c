import type { CombinedError } from 'urql';
import { problemOf } from '../../api/problem.ts';
import { t } from '../texts.ts';

/** A reason why a form could not be saved. */
export interface FormError {
  message: string;
  /** Path of the input field, with the names of the API schema. */
  field?: readonly string[] | null;
}

/** The errors of a mutation: user errors that the user can fix, or else why the request failed. */
export function formErrorsOf(
  error: CombinedError | undefined,
  userErrors: readonly FormError[] | undefined,
): readonly FormError[] {
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

/**
 * Replaces the field name that starts a message: `wordingVersion must …` becomes `Wording version must …`.
 */
function inWords({ message, field }: FormError): FormError {
  const name = field?.at(-1) ?? '';
  if (!/^[a-z]/i.test(name) || !message.startsWith(`${name} `)) return { message };
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return { message: words.charAt(0).toUpperCase() + words.slice(1) + message.slice(name.length) };
}

/** Shows the errors next to the submit button. */
export function FormErrors({ errors }: { errors: readonly FormError[] }) {
  return (
    <div role="alert" className="field-error">
      {errors.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </div>
  );
}
