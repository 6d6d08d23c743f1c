import type { Caller } from '../callers/api-of-callers.ts';
import { MARK_KINDS, type MarkKind, type Marks } from './marks.ts';

/** What each caller may see; everything else must never come back to them. */
const SHOWN: Readonly<Record<Caller, readonly MarkKind[]>> = {
  ADMIN: MARK_KINDS,
  CUSTOMER_SUCCESS: MARK_KINDS.filter((kind) => kind !== 'CONSENT'),
  MARKETING: [
    ...(['SURVEYED', 'JOB', 'MARKET', 'AGREED_COMPANY', 'AGREED_PERSON', 'AGREED_WORDS'] as const),
    ...(['CONSENT', 'PUBLICATION'] as const),
  ],
  PRODUCT: ['SURVEYED', 'JOB', 'MARKET', 'RIVAL', 'SEGMENT', 'DIFFICULT_WORDS'],
  INGEST: ['SURVEYED', 'JOB'],
  READ: [
    ...(['SURVEYED', 'JOB', 'MARKET', 'RIVAL', 'COMPANY', 'AGREED_COMPANY'] as const),
    ...(['FIGURE', 'SEGMENT', 'SCORE'] as const),
  ],
  RESPONDENT: ['SURVEYED'],
  NOBODY: [],
};
/** What a machine that writes reads of what it writes to. */
const SHOWN_TO_WRITERS: readonly MarkKind[] = ['COMPANY', 'AGREED_COMPANY'];

/** Marked values in an answer that the caller may not see, and did not send themselves. */
export function leaksIn(
  marks: Marks,
  caller: Caller,
  { query, variables = {} }: { query: string; variables?: object },
  answer: string,
): string[] {
  const isOwnWrite = caller === 'INGEST' && query.startsWith('mutation');
  const shown = [...SHOWN[caller], ...(isOwnWrite ? SHOWN_TO_WRITERS : [])];
  const hidden = new Set(MARK_KINDS.filter((kind) => !shown.includes(kind)));
  const sent = new Set(marks.foundIn(`${query} ${JSON.stringify(variables)}`, hidden));
  return marks.foundIn(answer, hidden).filter((mark) => !sent.has(mark));
}

/** Whether an answer tells of our inside: a failure that no one foresaw, or where in the code it was. */
export function isBroken({ status, text }: { status: number; text: string }): boolean {
  return status >= 500 || /INTERNAL_SERVER_ERROR|node_modules|\\n +at /.test(text);
}
