import { complaint, type Complaint } from '../complaints/complaint.ts';
import type { Message } from '../complaints/sentences.ts';

/** Prefix of a complaint in a zod message, which must be text. */
const BEGINS = '{"code":';

/** Encodes a complaint as a zod message. */
export function messageOf(problem: Complaint): string {
  return JSON.stringify(problem);
}

/** Decodes a zod message: a complaint, or zod's own text. */
export function problemIn(message: string): Message {
  return message.startsWith(BEGINS) ? (JSON.parse(message) as Complaint) : message;
}

/** The zod error for a value that is missing or has the wrong form. */
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

/** The form "one of these values". */
export function oneOf(values: readonly string[]): Complaint {
  return complaint('formOneOf', { values: values.join(', ') });
}
