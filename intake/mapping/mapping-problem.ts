import { complaint, type Complaint } from '../complaints/complaint.ts';
import type { Said } from '../complaints/sentences.ts';

/** How complaints begin as messages of zod, which knows texts alone. */
const BEGINS = '{"code":';

/** A complaint as zod carries it. */
export function messageOf(problem: Complaint): string {
  return JSON.stringify(problem);
}

/** What zod carried: a complaint, or words of its own. */
export function problemIn(message: string): Said {
  return message.startsWith(BEGINS) ? (JSON.parse(message) as Complaint) : message;
}

/** What zod is to say of a value that is missing, or of another form. */
export function mustBe(form: string | Complaint): {
  error: (issue: { input?: unknown; code?: string }) => string | undefined;
} {
  return {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') return undefined;
      return messageOf(complaint(issue.input === undefined ? 'missingMustBe' : 'mustBe', { form }));
    },
  };
}

/** One of a list of values. */
export function oneOf(values: readonly string[]): Complaint {
  return complaint('formOneOf', { values: values.join(', ') });
}
