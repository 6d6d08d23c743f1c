import type { Caller } from '../callers/api-of-callers.ts';
import { MARK_KINDS, type MarkKind, type Marks } from './marks.ts';

/** The marks each caller may see. No other mark may appear in a response to them. */
const SHOWN: Readonly<Record<Caller, readonly MarkKind[]>> = {
  ADMIN: MARK_KINDS,
  CUSTOMER_SUCCESS: MARK_KINDS.filter((kind) => kind !== 'CONSENT'),
  MARKETING: [
    ...(['SURVEYED', 'JOB', 'MARKET', 'AGREED_COMPANY', 'AGREED_PERSON', 'AGREED_WORDS'] as const),
    ...(['CONSENT', 'PUBLICATION'] as const),
  ],
  PRODUCT: ['SURVEYED', 'JOB', 'MARKET', 'COMPETITOR', 'SEGMENT', 'DIFFICULT_WORDS'],
  INGEST: ['SURVEYED', 'JOB'],
  READ: [
    ...(['SURVEYED', 'JOB', 'MARKET', 'COMPETITOR', 'COMPANY', 'AGREED_COMPANY'] as const),
    ...(['FIGURE', 'SEGMENT', 'SCORE'] as const),
  ],
  RESPONDENT: ['SURVEYED'],
  NOBODY: [],
};
/** What an INGEST client may see of the data it writes to. */
const SHOWN_TO_WRITERS: readonly MarkKind[] = ['COMPANY', 'AGREED_COMPANY'];

/** Returns the marked values in a response that the caller may not see and did not send. */
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

/** Whether a response reveals internals: an unexpected failure, or a stack trace. */
export function isBroken({ status, text }: { status: number; text: string }): boolean {
  return status >= 500 || /INTERNAL_SERVER_ERROR|node_modules|\\n +at /.test(text);
}
